import { spend } from './budget';
import type { Cursor } from './lexer';
import { attempt, isDigit, isRegular, matches, plainInteger, skipBlanks, word } from './lexer';
import type { Dict, Name, Value } from './values';

/** Readers of PDF stop at about this depth too; page trees need three levels. */
const MAX_DEPTH = 64;

/** What these take in time and memory, in bytes read: far more than `<<>>`, `/A` and `1` tell. */
const [DICTIONARY_COST, NAME_COST, ITEM_COST] = [64, 16, 16];

/** 7.3.5: `/Pa#67e` is `/Page`. */
function name(cursor: Cursor): Name {
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
	const at = cursor.at;
	const integer = plainInteger(cursor);
	if (integer === undefined || isRegular(cursor.bytes[cursor.at])) {
		cursor.at = at;
		const text = word(cursor);
		return /^[-+.\d]+$/.test(text) ? parseFloat(text) || 0 : undefined;
	}
	const end = cursor.at;
	skipBlanks(cursor);
	if (cursor.at > end && plainInteger(cursor) !== undefined) {
		skipBlanks(cursor);
		if (matches(cursor, 'R') && !isRegular(cursor.bytes[cursor.at])) {
			const reference = { ref: integer, at, end: cursor.at };
			cursor.refs?.push(reference);
			return reference;
		}
	}
	cursor.at = end;
	return integer;
}

/** 7.3.4.2: parentheses inside are balanced or escaped. */
function endOfLiteral({ bytes, at }: Cursor): number | undefined {
	let open = 0;
	while (at < bytes.length) {
		const code = bytes[at++];
		if (code === 0x5c) at++;
		else if (code === 0x28) open++;
		else if (code === 0x29 && --open === 0) return at;
	}
	return undefined;
}

function endOfHex({ bytes, at }: Cursor): number | undefined {
	const end = bytes.indexOf(0x3e, at);
	return end < 0 ? undefined : end + 1;
}

function string(cursor: Cursor, end: number | undefined): Value | undefined {
	const { bytes, at } = cursor;
	spend(cursor.budget, 'work', NAME_COST);
	cursor.at = end ?? bytes.length;
	return end === undefined ? undefined : { bytes, at, end };
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
		const { name: key } = name(cursor);
		const entry = value(cursor, depth + 1);
		if (entry === undefined) return undefined;
		entries.set(key, entry);
	}
}

const WORDS = new Map([
	['true', true],
	['false', false],
	['null', null],
]);

function value(cursor: Cursor, depth: number): Value | undefined {
	if (depth > MAX_DEPTH) return undefined;
	skipBlanks(cursor);
	const { bytes, at } = cursor;
	switch (bytes[at]) {
		case 0x2f: // /
			return name(cursor);
		case 0x28: // (
			return string(cursor, endOfLiteral(cursor));
		case 0x5b: // [
			return array(cursor, depth);
		case 0x3c: // <
			if (bytes[at + 1] === 0x3c) return dictionary(cursor, depth);
			return string(cursor, endOfHex(cursor));
	}
	const code = bytes[at] ?? 0;
	if (isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e) {
		return numberOrReference(cursor);
	}
	return WORDS.get(word(cursor));
}

/** One object of ISO 32000-1, 7.3; undefined when it is malformed or a keyword is there. */
export const readValue = (cursor: Cursor): Value | undefined =>
	attempt(cursor, () => value(cursor, 0));
