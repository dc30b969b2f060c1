import type { IDataObject } from 'n8n-workflow';

import { text } from '../untyped';

/** Characters that would start a heading, list or quotation at the beginning of a line. */
const BLOCK_START = /^(\s*\d*)(#{1,6}(?=\s|$)|>|[*+-](?=\s|$)|(?<=\d)[.)](?=\s|$))/;
/** Lines of nothing but signs: a rule, the underline of a heading, the border of code. */
const RULE = /^(\s*)(?=([-=*_`~])(?:\s*\2)*\s*$)/;

const escapeLine = (line: string) =>
	RULE.test(line) ? line.replace(RULE, '$1\\') : line.replace(BLOCK_START, '$1\\$2');

/** Lines of a page as paragraphs: those of one paragraph number together, an empty line between. */
export function paragraphs(lines: IDataObject[]): string {
	const blocks: string[][] = [];
	let current: unknown;
	for (const line of lines) {
		const content = escapeLine(text(line.text));
		if (blocks.length && line.paragraph !== undefined && line.paragraph === current) {
			blocks[blocks.length - 1].push(content);
		} else {
			blocks.push([content]);
		}
		current = line.paragraph;
	}
	return blocks.map((block) => block.join('\n')).join('\n\n');
}
