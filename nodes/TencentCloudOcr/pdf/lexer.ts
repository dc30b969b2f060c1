import type { Budget } from './budget';
import { spend } from './budget';
import type { Dict, Value } from './values';

export interface Cursor {
	readonly bytes: Buffer;
	readonly budget: Budget;
	at: number;
}

/** Readers of PDF stop at about this depth too; page trees need three levels. */
const MAX_DEPTH = 64;

/** What these take in time and memory, in bytes read: far more than `<<>>`, `/A` and `1` tell. */
const [DICTIONARY_COST, NAME_COST, ITEM_COST] = [64, 16, 8];

const [BLANK, DELIMITER] = [1, 2];
const KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = BLANK;
for (const character of '()<>[]{}/%') KINDS[character.charCodeAt(0)] = DELIMITER;

export const isBlank = (code: number | undefined) => code !== undefined && KINDS[code] === BLANK;
/** Regular characters (7.2.2) go on with a word; blanks, delimiters and the end finish it. */
export const isRegular = (code: number | undefined) => code !== undefined && KINDS[code] === 0;
export const isDigit = (code: number | undefined) =>
	code !== undefined && code >= 0x30 && code <= 0x39;

/** White-space and comments, 7.2.2 and 7.2.3. */
function skipBlanks(cursor: Cursor): void {
	const { bytes } = cursor;
	for (;;) {
		while (isBlank(bytes[cursor.at])) cursor.at++;
		if (bytes[cursor.at] !== 0x25) return;
		while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) {
			cursor.at++;
		}
	}
}

function plainInteger(cursor: Cursor): number | undefined {
	const { bytes } = cursor;
	const start = cursor.at;
	let value = 0;
	while (isDigit(bytes[cursor.at])) value = value * 10 + bytes[cursor.at++] - 0x30;
	return cursor.at > start && Number.isSafeInteger(value) ? value : undefined;
}

function matches(cursor: Cursor, word: string): boolean {
	const { bytes, at } = cursor;
	for (let index = 0; index < word.length; index++) {
		if (bytes[at + index] !== word.charCodeAt(index)) return false;
	}
	cursor.at += word.length;
	return true;
}

function word(cursor: Cursor): string {
	const start = cursor.at;
	while (isRegular(cursor.bytes[cursor.at])) cursor.at++;
	// nothing that matters is longer than a name may be (annex C: 127 bytes)
	return cursor.bytes.toString('latin1', start, Math.min(cursor.at, start + 256));
}

/** 7.3.5: `/Pa#67e` is `/Page`. */
function name(cursor: Cursor): Value {
	cursor.at++;
	spend(cursor.budget, 'work', NAME_COST);
	const text = word(cursor);
	if (!text.includes('#')) return { name: text };
	spend(cursor.budget, 'work', 4 * NAME_COST);
	const decoded = text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16)),
	);
	return { name: decoded };
}

/** 7.3.3 and 7.3.10: `12`, `-1.5`, or the reference `12 0 R`. */
function numberOrReference(cursor: Cursor): Value | undefined {
	const start = cursor.at;
	const integer = plainInteger(cursor);
	if (integer === undefined || isRegular(cursor.bytes[cursor.at])) {
		cursor.at = start;
		const text = word(cursor);
		return /^[-+.\d]+$/.test(text) ? parseFloat(text) || 0 : undefined;
	}
	const end = cursor.at;
	skipBlanks(cursor);
	if (cursor.at > end && plainInteger(cursor) !== undefined) {
		skipBlanks(cursor);
		if (matches(cursor, 'R') && !isRegular(cursor.bytes[cursor.at])) return { ref: integer };
	}
	cursor.at = end;
	return integer;
}

/** 7.3.4.2: parentheses inside are balanced or escaped. */
function literalString(cursor: Cursor): Value | undefined {
	const { bytes } = cursor;
	let open = 0;
	while (cursor.at < bytes.length) {
		const code = bytes[cursor.at++];
		if (code === 0x5c) cursor.at++;
		else if (code === 0x28) open++;
		else if (code === 0x29 && --open === 0) return null;
	}
	return undefined;
}

function hexString(cursor: Cursor): Value | undefined {
	const end = cursor.bytes.indexOf(0x3e, cursor.at);
	cursor.at = end < 0 ? cursor.bytes.length : end + 1;
	return end < 0 ? undefined : null;
}

function array(cursor: Cursor, depth: number): Value | undefined {
	cursor.at++;
	spend(cursor.budget, 'work', ITEM_COST);
	const items: Value[] = [];
	for (;;) {
		skipBlanks(cursor);
		if (matches(cursor, ']')) return items;
		const item = value(cursor, depth + 1);
		if (item === undefined) return undefined;
		spend(cursor.budget, 'work', ITEM_COST);
		items.push(item);
	}
}

function dictionary(cursor: Cursor, depth: number): Value | undefined {
	cursor.at += 2;
	spend(cursor.budget, 'work', DICTIONARY_COST);
	const entries: Dict = new Map();
	for (;;) {
		skipBlanks(cursor);
		if (matches(cursor, '>>')) return entries;
		if (cursor.bytes[cursor.at] !== 0x2f) return undefined;
		const { name: key } = name(cursor) as { name: string };
		const entry = value(cursor, depth + 1);
		if (entry === undefined) return undefined;
		entries.set(key, entry);
	}
}

const WORDS = new Set(['true', 'false', 'null']);

function value(cursor: Cursor, depth: number): Value | undefined {
	if (depth > MAX_DEPTH) return undefined;
	skipBlanks(cursor);
	const { bytes, at } = cursor;
	switch (bytes[at]) {
		case 0x2f: // /
			return name(cursor);
		case 0x28: // (
			return literalString(cursor);
		case 0x5b: // [
			return array(cursor, depth);
		case 0x3c: // <
			return bytes[at + 1] === 0x3c ? dictionary(cursor, depth) : hexString(cursor);
	}
	const code = bytes[at] ?? 0;
	if (isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e) {
		return numberOrReference(cursor);
	}
	return WORDS.has(word(cursor)) ? null : undefined;
}

/** Moves only when there is something to read, and charges for what was looked at. */
function attempt<T>(cursor: Cursor, read: () => T | undefined): T | undefined {
	const start = cursor.at;
	const result = read();
	spend(cursor.budget, 'work', cursor.at - start + 1);
	if (result === undefined) cursor.at = start;
	return result;
}

/** One object of ISO 32000-1, 7.3; undefined when it is malformed or a keyword stands there. */
export const readValue = (cursor: Cursor): Value | undefined =>
	attempt(cursor, () => value(cursor, 0));

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
