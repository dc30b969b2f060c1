import { resources } from '../../../nodes/TencentCloudOcr/catalog';
import { shared } from './shared';
import { operationSection } from './operation';
import { anchors } from './words';

const INTRODUCTION = '# Operations';

const GENERATED =
	'Generated from the catalog of the node by `npm run generate`: change `nodes/TencentCloudOcr/catalog`, not this page.';

/** docs/operations.md: every operation with its parameters, limits and an item. */
export function operationsPage(): string {
	const sections = resources.flatMap(({ name, operations }) => [
		`## ${name}`,
		...operations.flatMap(operationSection),
	]);
	return `${[INTRODUCTION, contents([...shared(), ...sections]), GENERATED, ...shared(), ...sections].join('\n\n')}\n`;
}

/** Links to all headings; those of the third level indented. */
function contents(sections: string[]): string {
	const anchor = anchors();
	anchor('Operations');
	return sections
		.flatMap((section) => /^(##+) (.+)$/.exec(section)?.slice(1, 3) ?? [])
		.reduce<string[]>((lines, part, index, parts) => {
			if (index % 2) {
				const indent = parts[index - 1] === '###' ? '  ' : '';
				lines.push(`${indent}- [${part}](#${anchor(part)})`);
			}
			return lines;
		}, [])
		.join('\n');
}
