/** Texts of a table's cells: rows from top to bottom, cells from left to right. */
export type Grid = string[][];

/** Cells of the longest row. A loop, since a spread of all rows would exhaust the stack. */
export const widest = (rows: unknown[][]): number =>
	rows.reduce((width, row) => Math.max(width, row.length), 0);

const markdownCell = (content: string) =>
	content.replace(/\|/g, '\\|').replace(/\s+/g, (space) => (space.includes('\n') ? '<br>' : space));

/** A grid as a Markdown table, the first row as its header. */
export function markdownTable([header = [], ...body]: Grid): string {
	const width = widest([header, ...body]);
	const row = (cells: string[]) =>
		`| ${Array.from({ length: width }, (_, column) => markdownCell(cells[column] ?? '')).join(' | ')} |`;
	const rule = `|${' --- |'.repeat(width)}`;
	return [row(header), rule, ...body.map(row)].join('\n');
}

const csvCell = (content: string) =>
	/[",\r\n]/.test(content) || content !== content.trim()
		? `"${content.replace(/"/g, '""')}"`
		: content;

/** A grid as CSV: commas, double quotes where needed, CR LF. Source: RFC 4180. */
export const csv = (grid: Grid) =>
	grid.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
