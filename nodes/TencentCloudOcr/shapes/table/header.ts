import type { ShapeSettings } from '../../answer/answer';
import type { Steps } from '../../steps';
import { MOST_CHARACTERS } from '../cellLimit';
import type { Grid } from '../grid';
import type { Cell, Layout } from './cells';
import { columnKinds, isData, isHeader } from './isHeader';

/** Between the levels of a header: the month `Jan` below the merged `Q1`. */
const LEVELS = ' / ';
/** No header has more. To look at each takes as long as the table is. */
const MOST_LEVELS = 10;

/** Rows at the top that are one cell over all columns: titles, and no names of columns. */
export function titleRows({ rows, width }: Layout): number {
	const spansAll = (cell?: Cell) => cell?.left === 0 && cell.right === width && cell.text !== '';
	const first = rows.findIndex(
		(cells, row) => cells.length !== 1 || !spansAll(cells[0]) || cells[0].bottom !== row + 1,
	);
	// cells over all columns are a table as well, if there is nothing else
	return width > 1 ? Math.max(first, 0) : 0;
}

/**
 * The names of the columns: the first row, and those below that a merged cell of it has names in.
 * @param grid of the table without titles
 * @returns the names and how many rows they were in, which is none where the first row is data
 */
export function* headerOf(
	{ rows, width }: Layout,
	titles: number,
	grid: Grid,
	headerRow: ShapeSettings['headerRow'] = 'auto',
): Steps<{ names?: string[]; depth: number }> {
	if (headerRow === 'none') return { depth: 0 };
	const below = rows.slice(titles);
	const said = headerRow === 'auto' ? Math.max(below.findIndex(isNoHeader), 0) : 0;
	const isNames = function* (row: number): Steps<boolean> {
		return (
			row < below.length - 1 &&
			hasNames(below[row - 1], grid[row - 1], grid[row]) &&
			!isData(grid[row], yield* columnKinds(grid.slice(row + 1)))
		);
	};
	const isFound = function* (): Steps<boolean> {
		return (
			below.length < 2 ||
			(yield* isHeader(grid[0], grid.slice(1))) ||
			((yield* isNames(1)) && !isData(grid[0], yield* columnKinds(grid.slice(1))))
		);
	};
	if (headerRow === 'auto' && !said && !(yield* isFound())) return { depth: 0 };
	let depth = Math.max(said, 1);
	while (!said && depth < MOST_LEVELS && (yield* isNames(depth))) depth++;
	const levels: string[][] = Array.from({ length: width }, () => []);
	const cells = below.slice(0, depth).flat();
	const characters = cells.reduce(
		(sum, { text, left, right }) => sum + (right - left) * (text.length + 1),
		0,
	);
	if (characters > MOST_CHARACTERS) return { depth: 0 };
	for (const { text, left, right } of cells) {
		for (const names of levels.slice(left, right)) if (text) names.push(text);
	}
	return { names: levels.map((names) => [...new Set(names)].join(LEVELS)), depth };
}

/** The service tells some headers. */
const isNoHeader = (cells: Cell[]) =>
	cells.every(({ text }) => text === '') ||
	cells.some(({ text, isHeader: isSaid }) => !isSaid && text !== '');

/** Whether the next row names columns: it has texts below merged and blank cells, and only there. */
function hasNames(cells: Cell[], texts: string[], next: string[]): boolean {
	const groups = cells.filter(({ left, right, text }) => right - left > 1 && text !== '');
	if (!groups.length) return false;
	const inGroup = (column: number) =>
		groups.some(({ left, right }) => left <= column && column < right);
	return (
		next.some((text, column) => text !== '' && inGroup(column)) &&
		next.every((text, column) => text === '' || texts[column] === '' || inGroup(column))
	);
}
