import type { IDataObject } from 'n8n-workflow';

import { list, number, text } from '../../untyped';
import type { Grid } from '../grid';
import { widest } from '../grid';

/** Parts of a page in their order: lines of text, or the cells of a table. */
export type Block = { text: string } | { grid: Grid };

/** Kind of a TableInfo: 0 is text outside of tables, 1 and 2 are tables with and without lines. */
const PLAIN_TEXT = 0;

/** Upper limit of a grid, so that a wrong cell number cannot fill the memory. */
const MAX_CELLS = 1_000_000;

/** Types: TableInfo with TableCellInfo, or one table as TextTable; `RowBr`, `ColBr` are exclusive. */
export function blocksOf({ TableDetections, TextDetections }: IDataObject): Block[] {
	const blocks =
		TableDetections === undefined
			? firstVersion(list(TextDetections))
			: list(TableDetections).flatMap(({ Type, Cells }) =>
					number(Type) === PLAIN_TEXT ? [lines(list(Cells))] : table(list(Cells)),
				);
	return blocks.filter((block) => ('grid' in block ? block.grid.length > 0 : block.text !== ''));
}

/** TableOCR: one list of cells, in which header and footer are the text around the table. */
function firstVersion(cells: IDataObject[]): Block[] {
	const ofType = (type: string) => cells.filter(({ Type }) => text(Type) === type);
	const body = cells.filter(({ Type }) => !['header', 'footer'].includes(text(Type)));
	return [lines(ofType('header')), ...table(body), lines(ofType('footer'))];
}

const lines = (cells: IDataObject[]): Block => ({
	text: cells.map((cell) => text(cell.Text)).join('\n'),
});

/** A first row of one cell across the whole width is the title of the table, not its header. */
function table(cells: IDataObject[]): Block[] {
	const rows = grid(cells);
	const width = widest(rows);
	const isTitle = ({ RowTl, RowBr, ColTl, ColBr }: IDataObject) =>
		number(RowTl) === 0 && number(RowBr) === 1 && number(ColTl) === 0 && number(ColBr) === width;
	const title = width > 1 && rows.length > 2 ? cells.find(isTitle) : undefined;
	if (!title || text(title.Text) === '') return [{ grid: rows }];
	return [{ text: text(title.Text) }, { grid: rows.slice(1) }];
}

/** The text of a cell that spans several rows or columns is repeated in each of them. */
function grid(cells: IDataObject[]): Grid {
	const rows: Grid = [];
	let filled = 0;
	for (const cell of cells) {
		const [top, left] = [number(cell.RowTl) ?? 0, number(cell.ColTl) ?? 0];
		const bottom = Math.max(number(cell.RowBr) ?? 0, top + 1);
		const right = Math.max(number(cell.ColBr) ?? 0, left + 1);
		filled += (bottom - top) * (right - left);
		if (top < 0 || left < 0 || bottom * right > MAX_CELLS || filled > MAX_CELLS) continue;
		for (let row = top; row < bottom; row++) {
			for (let column = left; column < right; column++) {
				(rows[row] ??= [])[column] = text(cell.Text);
			}
		}
	}
	return Array.from(rows, (row) => Array.from(row ?? [], (content) => content ?? '')).filter(
		(row) => row.some((content) => content !== ''),
	);
}
