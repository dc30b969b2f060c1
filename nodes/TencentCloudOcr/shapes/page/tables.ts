import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { Row } from './rows';
import { cellsOf } from './rows';
import type { TextBox } from './textBox';
import { bottom, right, usualHeight } from './textBox';

/** Cells of a table, as many in each row, or a row of text outside of tables. */
export type Part = TablePart | { row: Row };

export interface TablePart {
	table: string[][];
	/** After a line of text across the table it goes on, with the same columns. */
	goesOn: boolean;
}

/** More columns than that are no table: every row has a cell for each, be it empty. */
const MOST_COLUMNS = 50;

interface Column {
	from: number;
	to: number;
}

/** Rows that have their cells in the same columns, so far. */
interface Block {
	columns: Column[];
	rows: Array<{ row: Row; cells?: Map<Column, string> }>;
	/** How many rows at the start are settled to be of the table: the rest has one cell per row. */
	settled: number;
	most: number;
	bottom: number;
}

/** Tables among rows: at least two rows that follow each other with cells in two columns. */
export function* tablesIn(rows: Row[]): Steps<Part[]> {
	const parts: Part[] = [];
	const farthest = usualHeight(rows.flat()) * 2.5;
	let block: Block | undefined;
	const close = () => {
		if (block) for (const part of partsOf(block)) parts.push(part);
		block = undefined;
	};
	yield* mapped(rows, (row) => {
		const cells = cellsOf(row);
		const top = cells.reduce((least, { y }) => Math.min(least, y), Infinity);
		if (block && (top - block.bottom > farthest || isNewHeader(block, cells))) close();
		if (block && add(block, row, cells)) return;
		close();
		block = cells.length > 1 ? start(row, cells) : undefined;
		if (!block) parts.push({ row });
	});
	close();
	return parts;
}

function start(row: Row, cells: Row): Block | undefined {
	const block: Block = { columns: [], rows: [], settled: 0, most: 0, bottom: -Infinity };
	return add(block, row, cells) ? block : undefined;
}

/** More cells than before and no number among them: another table begins. */
const isNewHeader = ({ most }: Block, cells: Row) =>
	cells.length > most && cells.length > 2 && !cells.some(({ text }) => /\d/.test(text));

/** @returns false when the cells do not fit into the columns */
function add(block: Block, row: Row, cells: Row): boolean {
	const { columns } = block;
	const targets = cells.map((cell) => nearest(columns, cell));
	const known = targets.filter((target) => target !== undefined);
	const isLone = cells.length === 1;
	if (known.some((target, index) => index && target.from <= known[index - 1].from)) return false;
	block.bottom = cells.reduce((most, cell) => Math.max(most, bottom(cell)), block.bottom);
	if (isLone && columns.filter((column) => inCommon(column, cells[0]) > 0).length !== 1) {
		block.rows.push({ row });
		return true;
	}
	if (columns.length + cells.length - known.length > MOST_COLUMNS) return false;
	const placed = new Map<Column, string>();
	for (const [index, cell] of cells.entries()) {
		const column = targets[index] ?? { from: cell.x, to: right(cell) };
		if (!targets[index]) columns.push(column);
		placed.set(column, cell.text);
	}
	columns.sort((one, other) => one.from - other.from);
	for (const [index, cell] of cells.entries()) widen(columns, targets[index], cell);
	block.rows.push({ row, cells: placed });
	if (!isLone) block.settled = block.rows.length;
	block.most = Math.max(block.most, cells.length);
	return true;
}

const inCommon = ({ from, to }: Column, cell: TextBox) =>
	Math.min(to, right(cell)) - Math.max(from, cell.x);

/** The column that a cell has most of its width in; none if it has no part of any. */
function nearest(columns: Column[], cell: TextBox): Column | undefined {
	let best: Column | undefined;
	let most = 0;
	for (const column of columns) {
		const common = inCommon(column, cell);
		if (common > most) [best, most] = [column, common];
	}
	return best;
}

/** A column grows with its cells, but not into the next one. */
function widen(columns: Column[], column: Column | undefined, cell: TextBox): void {
	if (!column) return;
	const at = columns.indexOf(column);
	const before = columns[at - 1]?.to ?? -Infinity;
	const after = columns[at + 1]?.from ?? Infinity;
	column.from = Math.min(column.from, Math.max(cell.x, before));
	column.to = Math.max(column.to, Math.min(right(cell), after));
}

/** Rows of one cell after the last full one are text, and so is what is no table at all. */
function partsOf({ columns, rows, settled }: Block): Part[] {
	const isTable = rows.filter(({ cells }) => cells && cells.size > 1).length > 1;
	const parts: Part[] = [];
	let goesOn = false;
	let open: TablePart | undefined;
	for (const [index, { row, cells }] of rows.entries()) {
		if (!isTable || !cells || index >= settled) {
			parts.push({ row });
			open = undefined;
			continue;
		}
		if (!open) parts.push((open = { table: [], goesOn }));
		open.table.push(columns.map((column) => cells.get(column) ?? ''));
		goesOn = true;
	}
	return parts;
}
