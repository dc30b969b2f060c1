import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';

export type Row = Record<string, string | number>;

/** Rows of the only sheet, the first of the file as names. */
export function rowsOf(file: string): Row[] {
	const book = read(readFileSync(file));
	return utils.sheet_to_json<Row>(book.Sheets[book.SheetNames[0]]);
}

/** Every cell, a line for each row. */
export function cellsOf(file: string): string {
	const book = read(readFileSync(file));
	return utils.sheet_to_csv(book.Sheets[book.SheetNames[0]], { FS: '|' });
}
