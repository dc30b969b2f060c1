import type { Answer } from '../../answer/answer';
import type { Steps } from '../../steps';
import { amount } from '../amount';
import { oneLine } from '../grid';
import type { TableBlock } from './blocks';
import type { Kind } from './isHeader';
import { columnKinds, isYear, kindOf } from './isHeader';
import type { Table } from './table';

/** A table that the next page may continue, and what is known of its columns. */
export interface Growing {
	table: Table;
	width: number;
	/** The last page that it is on. */
	page?: number;
	/** Of each column, whether all filled cells are numbers; unknown without any. */
	isNumeric: Array<boolean | undefined>;
	/** Rows that `isNumeric` is about: over hundreds of pages, each is read only once. */
	read: number;
}

function numericColumns(growing: Growing): Growing['isNumeric'] {
	const { table, isNumeric } = growing;
	for (; growing.read < table.rows.length; growing.read++) {
		table.rows[growing.read].cells.forEach((cell, column) => {
			if (isNumeric[column] === false || !cell.trim()) return;
			isNumeric[column] = amount(cell) !== undefined;
		});
	}
	return isNumeric;
}

/**
 * Whether the first table of a page is the rest of the last one of the page before: it has no header
 * of its own. A table that repeats the header stays separate: it gives the same keys, and may be
 * another form of the same kind.
 */
export function* continues(growing: Growing, block: TableBlock, { page }: Answer): Steps<boolean> {
	const { table, width } = growing;
	if (growing.page === undefined || page !== growing.page + 1) return false;
	const { header = [] } = table;
	const repeats = (cell: string, column: number) => oneLine(cell) === oneLine(header[column] ?? '');
	if (header.length && block.header?.every(repeats)) return false;
	const { first, title, all } = block;
	const below = yield* columnKinds(all.slice(all.indexOf(first) + 1));
	if (first.length !== width) {
		if (hasNumber(first, below)) return true;
		const isLike = Math.abs(first.length - width) === 1 || isBlank(first[0]);
		return isLike && !title && !namesNumbers(first, below).includes(true);
	}
	const isNumeric = numericColumns(growing);
	// headings that are numbers themselves, such as years
	if (first.some((cell, column) => isNumeric[column] && cell.trim() && repeats(cell, column))) {
		return false;
	}
	const inNumbers = first.filter((_, column) => isNumeric[column]);
	if (inNumbers.some((cell) => amount(cell) !== undefined)) return true;
	if (title) return false;
	// words above numbers are a header, but for a row whose first cell is that of the page before
	return (
		!inNumbers.some((cell) => /\p{L}/u.test(cell)) ||
		(isBlank(first[0]) && !isBlank(header[0]) && namesNumbers(first, below).includes(false))
	);
}

const isBlank = (cell = '') => cell.trim() === '';

/** Whether there is a number or a date, other than a year, where the rows below have no words. */
const hasNumber = (first: string[], below: Array<Kind | undefined>) =>
	first.some(
		(cell, column) => kindOf(cell) !== 'words' && !isYear(cell) && below[column] !== 'words',
	);

/** Of each filled cell, whether it is a word above numbers. */
const namesNumbers = (first: string[], below: Array<Kind | undefined>): boolean[] =>
	first.flatMap((cell, column) =>
		isBlank(cell) ? [] : [kindOf(cell) === 'words' && (below[column] ?? 'words') !== 'words'],
	);
