import type { IDataObject } from 'n8n-workflow';

import { text } from '../untyped';
import { markdownText } from './markdownText';

/** At the start of a line, these would begin a heading, list or quotation. */
const BLOCK_START = /^(\s*\d*)(#{1,6}(?=\s|$)|>|[*+-](?=\s|$)|(?<=\d)[.)](?=\s|$))/;
/** Lines of only such signs would be a rule, the underline of a heading, or the border of code. */
const RULE = /^(\s*)(?=([-=*_`~])(?:\s*\2)*\s*$)/;

const escapeLine = (line: string) =>
	RULE.test(line) ? line.replace(RULE, '$1\\') : line.replace(BLOCK_START, '$1\\$2');

/** Lines of a page as Markdown: lines with the same paragraph number together, then an empty line. */
export function paragraphs(lines: IDataObject[]): string {
	const blocks: string[][] = [];
	let current: unknown;
	for (const line of lines) {
		const content = escapeLine(markdownText(text(line.text)));
		if (blocks.length && line.paragraph !== undefined && line.paragraph === current) {
			blocks[blocks.length - 1].push(content);
		} else {
			blocks.push([content]);
		}
		current = line.paragraph;
	}
	return blocks.map((block) => block.join('\n')).join('\n\n');
}
