import type { Objects, Place } from './objects';
import { readKeyword, skipBlanks } from './lexer';
import { readValue } from './parser';
import type { Dict, Ref, Value } from './values';
import { isRef, nameOf } from './values';

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

export const dictOf = (entries: Entry[]): Dict =>
	new Map(entries.map(({ key, value }) => [key, value]));

/** The entries of an indirect object that is a dictionary. */
export function dictionaryAt(objects: Objects, number: number | undefined): Entry[] | undefined {
	if (number === undefined || objects.ambiguous.has(number)) return undefined;
	const place = objects.places.get(number);
	return place && readEntries(place, objects);
}

/** The entries of the dictionary that is the value of an entry, or that it refers to. */
export const entriesIn = (objects: Objects, { value, bytes, valueAt }: Entry) =>
	isRef(value) ? dictionaryAt(objects, value.ref) : readEntries({ bytes, at: valueAt }, objects);
