import type { Budget } from './budget';
import { spend } from './budget';
import type { Ref } from './values';

export interface Cursor {
	readonly bytes: Buffer;
	readonly budget: Budget;
	at: number;
	/** Where given, every reference that is read is added. */
	readonly refs?: Ref[];
}

const [BLANK, DELIMITER] = [1, 2];
const KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = BLANK;
for (const character of '()<>[]{}/%') KINDS[character.charCodeAt(0)] = DELIMITER;

export const isBlank = (code: number | undefined) => code !== undefined && KINDS[code] === BLANK;
/** Regular characters (7.2.2) continue a word; blanks, delimiters and the end finish it. */
export const isRegular = (code: number | undefined) => code !== undefined && KINDS[code] === 0;
export const isDigit = (code: number | undefined) =>
	code !== undefined && code >= 0x30 && code <= 0x39;

/** White-space and comments, 7.2.2 and 7.2.3. */
export function skipBlanks(cursor: Cursor): void {
	const { bytes } = cursor;
	for (;;) {
		while (isBlank(bytes[cursor.at])) cursor.at++;
		if (bytes[cursor.at] !== 0x25) return;
		while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) {
			cursor.at++;
		}
	}
}

export function plainInteger(cursor: Cursor): number | undefined {
	const { bytes } = cursor;
	const start = cursor.at;
	let value = 0;
	while (isDigit(bytes[cursor.at])) value = value * 10 + bytes[cursor.at++] - 0x30;
	return cursor.at > start && Number.isSafeInteger(value) ? value : undefined;
}

export function isWordAt(bytes: Buffer, at: number, word: string): boolean {
	for (let index = 0; index < word.length; index++) {
		if (bytes[at + index] !== word.charCodeAt(index)) return false;
	}
	return true;
}

/** Moves past the word when the cursor is at it. */
export function matches(cursor: Cursor, word: string): boolean {
	if (!isWordAt(cursor.bytes, cursor.at, word)) return false;
	cursor.at += word.length;
	return true;
}

export function word(cursor: Cursor): string {
	const start = cursor.at;
	while (isRegular(cursor.bytes[cursor.at])) cursor.at++;
	// nothing that matters is longer than a name may be (annex C: 127 bytes)
	return cursor.bytes.toString('latin1', start, Math.min(cursor.at, start + 256));
}

/** Moves only when there is something to read, and charges for what was looked at. */
export function attempt<T>(cursor: Cursor, read: () => T | undefined): T | undefined {
	const start = cursor.at;
	const result = read();
	spend(cursor.budget, 'work', cursor.at - start + 1);
	if (result === undefined) cursor.at = start;
	return result;
}

export const readInteger = (cursor: Cursor): number | undefined =>
	attempt(cursor, () => {
		skipBlanks(cursor);
		return plainInteger(cursor);
	});

export const readKeyword = (cursor: Cursor, keyword: string): boolean =>
	attempt(cursor, () => {
		skipBlanks(cursor);
		return matches(cursor, keyword) || undefined;
	}) ?? false;
