import type { ShapeSettings } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { amount } from '../amount';
import type { Grid } from '../grid';
import type { Cell, Layout } from './cells';

/** Between the levels of a header: the month `Jan` below the merged `Q1`. */
const LEVELS = ' / ';

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
	const mayLackOne = headerRow === 'auto' && below.length > 1;
	if (mayLackOne && isData(grid[0], yield* columnKinds(grid.slice(1)))) return { depth: 0 };
	let depth = 1;
	while (depth < below.length - 1 && hasNames(below[depth - 1], grid[depth - 1], grid[depth])) {
		if (isData(grid[depth], yield* columnKinds(grid.slice(depth + 1)))) break;
		depth++;
	}
	const levels: string[][] = Array.from({ length: width }, () => []);
	for (const { text, left, right } of below.slice(0, depth).flat()) {
		for (const names of levels.slice(left, right)) if (text) names.push(text);
	}
	return { names: levels.map((names) => [...new Set(names)].join(LEVELS)), depth };
}

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

export type Kind = 'number' | 'date' | 'words';

const DATE = /^\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}\s*日?$/;

export function kindOf(text: string): Kind {
	const plain = text.trim();
	if (DATE.test(plain)) return 'date';
	return amount(plain.replace(/[%％]$/, '')) === undefined ? 'words' : 'number';
}

/** Of each column, what all its filled cells are; undefined where it has none. */
export function* columnKinds(rows: Grid): Steps<Array<Kind | undefined>> {
	const kinds: Array<Kind | undefined> = [];
	yield* mapped(rows, (row) =>
		row.forEach((text, column) => {
			if (kinds[column] === 'words' || !text.trim()) return;
			const kind = kindOf(text);
			kinds[column] = (kinds[column] ?? kind) === kind ? kind : 'words';
		}),
	);
	return kinds;
}

/** A year names a column as well as it fills a cell. */
export const isYear = (text: string) => /^(19|20)\d\d$/.test(text.trim());

/** Whether a row has a number above numbers or a date above dates: it is data itself. */
const isData = (row: string[], below: Array<Kind | undefined>): boolean =>
	row.some((text, column) => {
		const kind = kindOf(text);
		return kind !== 'words' && kind === below[column] && !isYear(text);
	});
