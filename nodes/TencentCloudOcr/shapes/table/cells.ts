import type { IDataObject } from 'n8n-workflow';

import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { number, text } from '../../untyped';
import { MOST_CELLS, MOST_CHARACTERS } from '../cellLimit';
import type { Grid } from '../grid';

/** A cell and the rows and columns that it covers, from 0; `bottom` and `right` are exclusive. */
export interface Cell {
	text: string;
	top: number;
	bottom: number;
	left: number;
	right: number;
	/** Whether the service takes it for a header. */
	isHeader: boolean;
}

/** Cells by the row that they begin in. */
export interface Layout {
	rows: Cell[][];
	width: number;
}

/** What is left for the grids of a document, so that wrong cell numbers cannot fill the memory. */
export interface Room {
	cells: number;
	/** Of the texts that merged cells repeat, in all places. */
	characters: number;
}

export const roomForDocument = (): Room => ({ cells: MOST_CELLS, characters: MOST_CHARACTERS });

/** What a text of no length takes, in characters. */
const OF_A_TEXT = 16;

/** More blank columns than a table can have: a number is wrong. */
const MAX_BLANK = 100;

/**
 * Cells in their places. Rows and columns in which no cell begins, since merged cells cover them, do
 * not count, nor do rows without text. Types: TableCellInfo, TextTable.
 * @returns undefined for cells that are too far apart to be a table
 */
export function* layOut(cells: IDataObject[], room: Room): Steps<Layout | undefined> {
	const filledRows = new Set(cells.filter((cell) => text(cell.Text)).map(({ RowTl }) => at(RowTl)));
	yield;
	const inRows = cells.filter(({ RowTl }) => filledRows.has(at(RowTl)));
	yield;
	const rowAt = positions(inRows.map(({ RowTl }) => at(RowTl)));
	yield;
	const columnAt = positions(columnsOf(inRows));
	const [height, width] = [rowAt(Infinity), columnAt(Infinity)];
	if (height * width > Math.max(room.cells, 20 * inRows.length)) return undefined;
	room.cells -= height * width;
	const rows: Cell[][] = Array.from({ length: height }, () => []);
	yield* mapped(inRows, ({ Text, RowTl, RowBr, ColTl, ColBr, Type }) => {
		const [top, left] = [rowAt(at(RowTl)), columnAt(at(ColTl))];
		const bottom = Math.max(rowAt(at(RowBr)), top + 1);
		const right = Math.max(columnAt(at(ColBr)), left + 1);
		const isHeader = text(Type) === 'header';
		rows[top].push({ text: text(Text), top, bottom, left, right, isHeader });
	});
	return { rows, width };
}

const at = (position: unknown): number => number(position) ?? 0;

/** Where columns begin: where a cell does, and where there is none. */
function columnsOf(cells: IDataObject[]): number[] {
	const spans = cells.map(({ ColTl, ColBr }) => [at(ColTl), at(ColBr)]);
	const columns: number[] = [];
	let end = 0;
	for (const [left, right] of spans.sort(([one], [other]) => one - other)) {
		if (left - end <= MAX_BLANK) for (; end < left; end++) columns.push(end);
		columns.push(left);
		end = Math.max(end, left + 1, right);
	}
	return columns;
}

/** How many of the beginnings are before a position. */
function positions(beginnings: number[]): (position: number) => number {
	const sorted = [...new Set(beginnings)].sort((one, other) => one - other);
	return (position) => {
		let [from, to] = [0, sorted.length];
		while (from < to) {
			const middle = (from + to) >> 1;
			if (sorted[middle] < position) from = middle + 1;
			else to = middle;
		}
		return from;
	};
}

/** The texts of the cells; a merged cell has its text in its first place, or in all of them. */
export function* gridOf({ rows, width }: Layout, repeatMerged: boolean, room: Room): Steps<Grid> {
	const grid: Grid = yield* mapped(rows, () => Array<string>(width).fill(''));
	yield* mapped(rows.flat(), ({ text: content, top, bottom, left, right }) => {
		if (repeatMerged)
			room.characters -= (bottom - top) * (right - left) * (content.length + OF_A_TEXT);
		const repeats = repeatMerged && room.characters >= 0;
		for (let row = top; row < (repeats ? bottom : top + 1); row++) {
			for (let column = left; column < (repeats ? right : left + 1); column++) {
				// two cells in one place: the number of one is wrong
				const other = grid[row][column];
				grid[row][column] = other && content ? `${other}\n${content}` : other || content;
			}
		}
	});
	return grid;
}
