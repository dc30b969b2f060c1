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

/** What a document holds, in its order: text, or a table, which may go on over pages. */
export type Part = { text: string } | { table: Table };

export function partsOf(answers: Answer[]): Part[] {
	const parts: Part[] = [];
	let last: { table: Table } | undefined;
	for (const answer of answers) {
		let isFirst = true;
		for (const block of blocksOf(answer.response)) {
			if ('text' in block) {
				parts.push(block);
				continue;
			}
			const table = block.grid.map((cells) => ({ cells, answer }));
			if (isFirst && last && goesOn(last.table, table)) {
				last.table = [...last.table, ...table];
			} else {
				last = { table };
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

/**
 * Whether the first table of a page is the rest of the last one of the page before: as many
 * columns, and no header of its own. A table with the same header stays one by itself: it has the
 * same keys, and may be another form of the same kind.
 */
function goesOn(before: Table, table: Table): boolean {
	const [header, ...body] = before;
	const [{ cells, answer }] = table;
	const page = before[before.length - 1].answer.page;
	if (page === undefined || answer.page !== page + 1) return false;
	if (widthOf(before) !== widthOf(table)) return false;
	if (cells.every((cell, column) => oneLine(cell) === oneLine(header.cells[column] ?? ''))) {
		return false;
	}
	const numbers = cells.map((_, column) => column).filter((column) => hasNumbers(body, column));
	// headings that are numbers themselves, such as years
	const repeats = (column: number) =>
		cells[column].trim() !== '' && oneLine(cells[column]) === oneLine(header.cells[column] ?? '');
	if (numbers.some(repeats)) return false;
	// words above numbers are a header, but not beside a number: that is a row with a gap
	return (
		numbers.some((column) => amount(cells[column]) !== undefined) ||
		!numbers.some((column) => /\p{L}/u.test(cells[column]))
	);
}

/** A column of which every cell that is filled is a number. */
function hasNumbers(body: Row[], column: number): boolean {
	const filled = body.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim());
	return filled.length > 0 && filled.every((cell) => amount(cell) !== undefined);
}
