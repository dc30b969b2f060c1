import type { Budget } from './budget';
import { spend } from './budget';
import type { Cursor } from './lexer';
import { isRegular, readInteger, readKeyword, readValue } from './lexer';
import type { Value } from './values';
import { isDict } from './values';

export interface PdfFile {
	readonly bytes: Buffer;
	readonly budget: Budget;
	/** Where `%PDF-` stands: writers of the bytes before it did not know of them. */
	readonly headerAt: number;
}

/** An indirect object, 7.3.10. */
export interface Indirect {
	number: number;
	value: Value;
	/** Where the bytes of a stream start, 7.3.8. */
	dataAt?: number;
	end: number;
}

export const cursorAt = ({ bytes, budget }: PdfFile, at: number): Cursor => ({ bytes, budget, at });

/** The object whose value starts here, after `12 0 obj`. */
export function readBody(file: PdfFile, number: number, at: number): Indirect | undefined {
	const cursor = cursorAt(file, at);
	const value = readValue(cursor);
	if (value === undefined) return undefined;
	const end = cursor.at;
	if (!isDict(value) || !readKeyword(cursor, 'stream')) return { number, value, end };
	if (file.bytes[cursor.at] === 0x0d) cursor.at++;
	if (file.bytes[cursor.at] === 0x0a) cursor.at++;
	return { number, value, end: cursor.at, dataAt: cursor.at };
}

export function readIndirect(file: PdfFile, at: number, expected?: number): Indirect | undefined {
	const cursor = cursorAt(file, at);
	const number = readInteger(cursor);
	if (number === undefined || number !== (expected ?? number)) return undefined;
	if (readInteger(cursor) === undefined) return undefined;
	return readKeyword(cursor, 'obj') ? readBody(file, number, cursor.at) : undefined;
}

/** 0, -1, 1, -2, 2, ... */
const DISTANCES = Array.from({ length: 65 }, (_, n) => (n % 2 ? -(n + 1) / 2 : n / 2));

/**
 * Reads what an offset of the file points to. Offsets may count from the header or from the first
 * byte, and tools that convert line ends leave them a few bytes off.
 */
export function readNear<T>(
	file: PdfFile,
	offset: number,
	read: (at: number) => T | undefined,
): T | undefined {
	const { bytes, budget, headerAt } = file;
	const readAt = (at: number) =>
		isRegular(bytes[at]) && !isRegular(bytes[at - 1]) ? read(at) : undefined;
	const bases = headerAt > 0 ? [offset + headerAt, offset] : [offset];
	spend(budget, 'work', DISTANCES.length);
	for (const distance of DISTANCES) {
		for (const base of bases) {
			const found = readAt(base + distance);
			if (found !== undefined) return found;
		}
	}
	return undefined;
}
