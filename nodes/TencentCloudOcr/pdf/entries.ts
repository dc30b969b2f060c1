import type { Objects, Place } from './objects';
import { readKeyword, skipBlanks } from './lexer';
import { readValue } from './parser';
import type { Ref, Value } from './values';
import { nameOf } from './values';

/** Bytes of a file, and the references in them, which get other numbers in another file. */
export interface Text {
	readonly bytes: Buffer;
	readonly from: number;
	readonly to: number;
	readonly refs: Ref[];
}

/** An entry of a dictionary, as it is written: `/Key value`. */
export interface Entry extends Text {
	readonly key: string;
	readonly value: Value;
	readonly valueAt: number;
}

/** The entries of the dictionary here; undefined when there is none, or it cannot be read. */
export function readEntries({ bytes, at }: Place, { budget }: Objects): Entry[] | undefined {
	const cursor = { bytes, budget, at, refs: [] as Ref[] };
	if (!readKeyword(cursor, '<<')) return undefined;
	const entries: Entry[] = [];
	while (!readKeyword(cursor, '>>')) {
		skipBlanks(cursor);
		const from = cursor.at;
		const key = nameOf(readValue(cursor));
		const valueAt = cursor.at;
		const value = key === undefined ? undefined : readValue(cursor);
		if (key === undefined || value === undefined) return undefined;
		entries.push({ key, value, valueAt, bytes, from, to: cursor.at, refs: cursor.refs.splice(0) });
	}
	return entries;
}
