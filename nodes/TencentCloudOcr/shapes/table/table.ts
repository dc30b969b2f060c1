import type { Answer } from '../../answer/answer';
import { widest } from '../grid';

/** A row, and the page that it is on. */
export interface Row {
	cells: string[];
	answer: Answer;
}

/** A table, which may go on over several pages. */
export interface Table {
	title: string;
	/** Names of the columns; undefined where the table has none. */
	header?: string[];
	rows: Row[];
	/** The page that it begins on. */
	answer: Answer;
}

/** Parts of a document in their order: text, the title of a table among it, or a table. */
export type Part = { text: string } | { table: Table };

export const tablesIn = (parts: Part[]): Table[] =>
	parts.flatMap((part) => ('table' in part ? [part.table] : []));

export const textIn = (parts: Part[]): string =>
	parts.flatMap((part) => ('text' in part ? [part.text] : [])).join('\n');

export const widthOf = ({ header = [], rows }: Table): number =>
	widest([header, ...rows.map(({ cells }) => cells)]);
