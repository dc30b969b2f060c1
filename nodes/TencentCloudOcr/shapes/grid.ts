import type { Steps } from '../steps';
import { mapped } from '../steps';
import { amount } from './amount';
import { markdownText } from './markdownText';

/** Texts of a table's cells: rows from top to bottom, cells from left to right. */
export type Grid = string[][];

/** Cells of the longest row. A loop, since a spread of all rows would exhaust the stack. */
export const widest = (rows: unknown[][]): number =>
	rows.reduce((width, row) => Math.max(width, row.length), 0);

/** On one line, as a key or to compare. */
export const oneLine = (content: string) => content.replace(/\s+/g, ' ').trim();

const markdownCell = (content: string) =>
	markdownText(content).replace(/\s+/g, (space) => (space.includes('\n') ? '<br>' : space));

/** A grid as a Markdown table, the first row as its header. */
export function* markdownTable([header = [], ...body]: Grid): Steps<string> {
	const width = widest([header, ...body]);
	const row = (cells: string[]) =>
		`| ${Array.from({ length: width }, (_, column) => markdownCell(cells[column] ?? '')).join(' | ')} |`;
	const rule = `|${' --- |'.repeat(width)}`;
	return [row(header), rule, ...(yield* mapped(body, row))].join('\n');
}

/** What a spreadsheet takes for a formula; a minus or plus alone is none. */
const FORMULA = /^\s*(?:[=＝]|[+\-@＋－＠].*[\p{L}\p{N}])/su;

const isNumber = (content: string) =>
	amount(content) !== undefined || /^\s*[+-]?\s*\d[\d.,\s]*[%％]?\s*$/.test(content);

/** A spreadsheet would calculate what the author of a document wrote: a quote makes it a text. */
const asText = (content: string) =>
	FORMULA.test(content) && !isNumber(content) ? `'${content}` : content;

/** Some programs, or languages of Excel, take tabs or semicolons for commas. */
const csvCell = (content: string) =>
	/[",;\t\r\n]/.test(content) || content !== content.trim()
		? `"${content.replace(/"/g, '""')}"`
		: content;

/** With it, Excel reads a file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A grid as CSV: commas, double quotes where needed, CR LF. Source: RFC 4180. */
export function* csv(grid: Grid, forExcel = false): Steps<string> {
	const line = (cells: string[]) => cells.map((cell) => csvCell(asText(cell))).join(',') + '\r\n';
	return (forExcel ? BYTE_ORDER_MARK : '') + (yield* mapped(grid, line)).join('');
}
