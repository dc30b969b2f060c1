import type { Answer } from '../../answer/answer';
import { amount } from '../amount';
import { widest } from '../grid';
import { blocksOf } from './blocks';

/** A row, and the page that it is on. */
export interface Row {
	cells: string[];
	answer: Answer;
}

/** Rows of a table, the first one its header. */
export type Table = Row[];

/** Parts of a document in their order: text, or a table, which may continue over several pages. */
export type Part = { text: string } | { table: Table };

export function partsOf(answers: Answer[]): Part[] {
	const parts: Part[] = [];
	let last: Growing | undefined;
	for (const answer of answers) {
		let isFirst = true;
		for (const block of blocksOf(answer.response)) {
			if ('text' in block) {
				parts.push(block);
				continue;
			}
			const rows = block.grid.map((cells) => ({ cells, answer }));
			if (isFirst && last && continues(last, rows)) {
				for (const row of rows) last.table.push(row);
			} else {
				last = { table: rows, width: widthOf(rows), isNumeric: [], read: 1 };
				parts.push(last);
			}
			isFirst = false;
		}
	}
	return parts;
}

export const tablesIn = (parts: Part[]): Table[] =>
	parts.flatMap((part) => ('table' in part ? [part.table] : []));

export const textIn = (parts: Part[]): string =>
	parts.flatMap((part) => ('text' in part ? [part.text] : [])).join('\n');

export const widthOf = (table: Table): number => widest(table.map(({ cells }) => cells));

/** On one line, as a key or to compare. */
export const oneLine = (content: string) => content.replace(/\s+/g, ' ').trim();

/** A table that the next page may continue, and what is known of its columns. */
interface Growing {
	table: Table;
	width: number;
	/** Of each column, whether all filled cells below the header are numbers; unknown without any. */
	isNumeric: Array<boolean | undefined>;
	/** Rows that `isNumeric` is about: over hundreds of pages, each is read only once. */
	read: number;
}

function numericColumns(growing: Growing): Growing['isNumeric'] {
	const { table, isNumeric } = growing;
	for (; growing.read < table.length; growing.read++) {
		table[growing.read].cells.forEach((cell, column) => {
			if (isNumeric[column] === false || !cell.trim()) return;
			isNumeric[column] = amount(cell) !== undefined;
		});
	}
	return isNumeric;
}

/**
 * Whether the first table of a page is the rest of the last one of the page before: it has as many
 * columns, and no header of its own. A table that repeats the header stays separate: it gives the
 * same keys, and may be another form of the same kind.
 */
function continues(growing: Growing, rows: Row[]): boolean {
	const { table, width } = growing;
	const [header] = table;
	const [{ cells, answer }] = rows;
	const page = table[table.length - 1].answer.page;
	if (page === undefined || answer.page !== page + 1 || widthOf(rows) !== width) return false;
	const repeats = (cell: string, column: number) =>
		oneLine(cell) === oneLine(header.cells[column] ?? '');
	if (cells.every(repeats)) return false;
	const isNumeric = numericColumns(growing);
	const inNumbers = cells.filter((_, column) => isNumeric[column]);
	// headings that are numbers themselves, such as years
	if (cells.some((cell, column) => isNumeric[column] && cell.trim() && repeats(cell, column))) {
		return false;
	}
	// words above numbers are a header, unless there is a number too: that is a row with a gap
	return (
		inNumbers.some((cell) => amount(cell) !== undefined) ||
		!inNumbers.some((cell) => /\p{L}/u.test(cell))
	);
}
