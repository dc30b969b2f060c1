import { markdownText } from './markdownText';

/** At the start of a line, these would begin a heading, list or quotation. */
const BLOCK_START = /^(\s*\d*)(#{1,6}(?=\s|$)|>|[*+-](?=\s|$)|(?<=\d)[.)](?=\s|$))/;
/** Lines of only such signs would be a rule, the underline of a heading, or the border of code. */
const RULE = /^(\s*)(?=([-=*_`~])(?:\s*\2)*\s*$)/;

const escapeLine = (line: string) =>
	RULE.test(line) ? line.replace(RULE, '$1\\') : line.replace(BLOCK_START, '$1\\$2');

/** Paragraphs as Markdown: the lines of each together, then an empty line. */
export const paragraphText = (paragraphs: string[][]): string =>
	paragraphs
		.map((lines) => lines.map((line) => escapeLine(markdownText(line))).join('\n'))
		.join('\n\n');

interface NumberedLine {
	text: string;
	paragraph?: number;
}

/** Lines with the same paragraph number together; one without a number is a paragraph. */
export function numberedParagraphs(lines: NumberedLine[]): string[][] {
	const paragraphs: string[][] = [];
	let current: number | undefined;
	for (const { text, paragraph } of lines) {
		if (paragraphs.length && paragraph !== undefined && paragraph === current)
			paragraphs[paragraphs.length - 1].push(text);
		else paragraphs.push([text]);
		current = paragraph;
	}
	return paragraphs;
}
