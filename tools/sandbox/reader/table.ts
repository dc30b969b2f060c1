import writeXlsxFile from 'write-excel-file/node';
import type { Reading } from './reading';
import { toRows, toSegments } from './lines';
import type { Box, Line } from './page';
import { around, corners } from './page';
import { withoutRules } from './rules';

interface Cell {
	ColTl: number;
	RowTl: number;
	ColBr: number;
	RowBr: number;
	line: Line;
}

const tableType = { text: 0, bordered: 1, borderless: 2 };

export async function readTable({ rasters, picture, recognizer }: Reading): Promise<object> {
	const [raster] = rasters;
	const { canvas, ruled } = withoutRules(raster.canvas);
	const page = await recognizer.read(raster, 'rows', canvas);
	const words = page.lines.flatMap((line) => line.words);
	const rows = toRows(words, page.angle).map((row) => toSegments(row));
	const [first, last] = tableBounds(rows);
	const type = ruled ? tableType.bordered : tableType.borderless;
	const tables = [
		...rows.slice(0, first).map((row) => ({ type: tableType.text, cells: textCells(row) })),
		...(last > first ? [{ type, cells: toCells(rows.slice(first, last)) }] : []),
		...rows.slice(last).map((row) => ({ type: tableType.text, cells: textCells(row) })),
	];
	return {
		TableDetections: tables.map(({ type, cells }) => ({
			Cells: cells.map(({ line, ...place }) => ({
				...place,
				Text: line.text,
				Type: 'body',
				Confidence: Math.round(line.confidence * 10) / 10,
				Polygon: corners(line.box),
			})),
			Type: type,
			TableCoordPoint: corners(around(cells.map((cell) => cell.line.box))),
		})),
		Data: (await workbook(tables.map((table) => table.cells))).toString('base64'),
		PdfPageSize: picture.pageCount,
		Angle: page.angle,
	};
}

/** From the first to the last row with several cells; a lone pair is an ordinary line. */
function tableBounds(rows: Line[][]): [number, number] {
	const several = rows.flatMap((row, index) => (row.length > 1 ? [index] : []));
	if (several.length < 2) return [rows.length, rows.length];
	return [several[0], (several.at(-1) ?? 0) + 1];
}

function textCells(row: Line[]): Cell[] {
	const line = { ...row[0], box: around(row.map(({ box }) => box)) };
	line.text = row.map(({ text }) => text).join(' ');
	return [{ ColTl: 0, RowTl: 0, ColBr: 1, RowBr: 1, line }];
}

function toCells(rows: Line[][]): Cell[] {
	const columns = columnsOf(rows);
	const cells: Cell[] = [];
	rows.forEach((row, index) => {
		for (const line of row) {
			const covered = columns.flatMap((column, number) =>
				overlap(line.box, column) > 0 ? [number] : [],
			);
			const ColTl = covered[0] ?? nearest(columns, line.box);
			const ColBr = (covered.at(-1) ?? ColTl) + 1;
			const same = cells.find((cell) => cell.RowTl === index && cell.ColBr > ColTl);
			if (same) {
				// Two pieces of one column: a wide gap inside the cell.
				same.ColBr = Math.max(same.ColBr, ColBr);
				same.line = { ...same.line, text: `${same.line.text} ${line.text}` };
				same.line.box = around([same.line.box, line.box]);
			} else cells.push({ ColTl, RowTl: index, ColBr, RowBr: index + 1, line });
		}
	});
	return cells;
}

/** Columns are the stretches of the page that few rows leave blank in between. */
function columnsOf(rows: Line[][]): Array<{ x0: number; x1: number }> {
	const several = rows.filter((row) => row.length > 1);
	const width = Math.ceil(Math.max(...several.flat().map(({ box }) => box.x1)));
	const covering = new Uint16Array(width + 1);
	for (const { box } of several.flat()) {
		for (let x = Math.floor(box.x0); x <= box.x1; x += 1) covering[x] += 1;
	}
	const least = Math.max(1, Math.ceil(several.length * 0.1));
	const columns: Array<{ x0: number; x1: number }> = [];
	for (let x = 0; x <= width; x += 1) {
		if (covering[x] < least) continue;
		const last = columns.at(-1);
		if (last && last.x1 === x - 1) last.x1 = x;
		else columns.push({ x0: x, x1: x });
	}
	return columns;
}

function overlap(box: Box, column: { x0: number; x1: number }): number {
	return Math.min(box.x1, column.x1) - Math.max(box.x0, column.x0);
}

function nearest(columns: Array<{ x0: number; x1: number }>, box: Box): number {
	const distances = columns.map((column) => -overlap(box, column));
	return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The tables one below the other on one sheet, as a real .xlsx file. */
async function workbook(tables: Cell[][]): Promise<Buffer> {
	const sheet = tables.flatMap((cells) => {
		const height = Math.max(...cells.map((cell) => cell.RowBr));
		const width = Math.max(...cells.map((cell) => cell.ColBr));
		const rows = Array.from({ length: height }, () => Array<string | null>(width).fill(null));
		for (const cell of cells) rows[cell.RowTl][cell.ColTl] = cell.line.text;
		return rows.map((row) => row.map((value) => (value === null ? null : { value })));
	});
	return await writeXlsxFile(sheet, { sheet: 'Sheet1' }).toBuffer();
}
