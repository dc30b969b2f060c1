import { spend } from './budget';
import type { PdfFile } from './file';
import { cursorAt } from './file';
import type { Cursor } from './lexer';
import { isBlank, isDigit, readInteger, readKeyword, readValue } from './lexer';
import { isDict } from './values';
import type { Entry, Section, Xref } from './xref';

/** `0000000015 00000 n` without its line end, which should be two bytes and is sometimes one. */
const ENTRY = 18;

function entryAt(bytes: Buffer, at: number): Entry | undefined {
	const kind = bytes[at + 17];
	if (kind === 0x66) return 'free';
	const offset = Number(bytes.toString('latin1', at, at + 10));
	return kind === 0x6e && Number.isSafeInteger(offset) ? { offset } : undefined;
}

/** A subsection of 7.5.4; its entries are stepped over, for all have the length of the first. */
function readSection({ bytes }: PdfFile, cursor: Cursor): Section | undefined {
	const first = readInteger(cursor);
	const count = readInteger(cursor);
	if (first === undefined || count === undefined) return undefined;
	const from = cursor.at;
	while (isBlank(bytes[cursor.at]) && cursor.at < from + 8) cursor.at++;
	const start = cursor.at;
	let length = ENTRY;
	while (length < ENTRY + 3 && isBlank(bytes[start + length])) length++;
	const last = start + (count - 1) * length;
	if (count > 0) {
		if (last + ENTRY > bytes.length || !isDigit(bytes[last])) return undefined;
		if (!entryAt(bytes, last)) return undefined;
		cursor.at = last + ENTRY;
	}
	return { first, count, entry: (index) => entryAt(bytes, start + index * length) };
}

/** A cross-reference table and its trailer, 7.5.4 and 7.5.5. */
export function readTable(file: PdfFile, at: number): Xref | undefined {
	const cursor = cursorAt(file, at);
	if (!readKeyword(cursor, 'xref')) return undefined;
	const sections: Section[] = [];
	while (!readKeyword(cursor, 'trailer')) {
		const section = readSection(file, cursor);
		if (!section) return undefined;
		spend(file.budget, 'work', 96);
		sections.push(section);
	}
	const trailer = readValue(cursor);
	return isDict(trailer) ? { sections, trailer } : undefined;
}
