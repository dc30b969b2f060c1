import type { Budget } from './budget';
import { spend } from './budget';
import type { Cursor } from './lexer';
import { isBlank, isWordAt, matches, readKeyword } from './lexer';
import { readValue } from './parser';
import type { Dict, Ref, Value } from './values';
import { isDict, isRef, numbersOf, wholeNumber } from './values';

/** Where an object is, after its `12 0 obj`: in the file, or in the data of an object stream. */
export interface Place {
	readonly bytes: Buffer;
	readonly at: number;
}

/** An indirect object, 7.3.10. */
export interface Indirect extends Place {
	value: Value;
	/** Where its value ends. */
	end: number;
}

/** 7.3.8 */
export interface Stream extends Indirect {
	value: Dict;
	/** Where its bytes start. */
	dataAt: number;
}

export const isStream = (object: Indirect | undefined): object is Stream =>
	object !== undefined && 'dataAt' in object;

/** The objects found in a file. */
export interface Objects {
	readonly places: ReadonlyMap<number, Place>;
	/** Numbers that are defined twice in one revision: only its cross-reference says which counts. */
	readonly ambiguous: ReadonlySet<number>;
	readonly budget: Budget;
}

/** A reference may lead to a reference; more than this is a circle. */
const MAX_HOPS = 16;

/** Where the bytes of a stream start, if a stream follows the dictionary before the cursor. */
function dataAfter(cursor: Cursor): number | undefined {
	if (!readKeyword(cursor, 'stream')) return undefined;
	matches(cursor, '\r');
	matches(cursor, '\n');
	return cursor.at;
}

/** @param refs where given, those of the object are added */
export function readObject(
	{ bytes, at }: Place,
	budget: Budget,
	refs?: Ref[],
): Indirect | Stream | undefined {
	const cursor = { bytes, budget, at, refs };
	const value = readValue(cursor);
	if (value === undefined) return undefined;
	const end = cursor.at;
	const dataAt = isDict(value) ? dataAfter(cursor) : undefined;
	return dataAt === undefined
		? { bytes, at, value, end }
		: ({ bytes, at, value, end, dataAt } as Stream);
}

/** The object of this number; undefined when there is none or it cannot be read. */
export function getObject({ places, budget }: Objects, number: number): Indirect | undefined {
	const place = places.get(number);
	return place && readObject(place, budget);
}

/** The value that references lead to. */
export function resolve(objects: Objects, value: Value | undefined): Value | undefined {
	for (let hops = 0; isRef(value) && hops < MAX_HOPS; hops++) {
		value = getObject(objects, value.ref)?.value;
	}
	return isRef(value) ? undefined : value;
}

/** The numbers of an array such as a matrix or a box; undefined when it is none. */
export function numbersIn(objects: Objects, value: Value | undefined): number[] | undefined {
	const items = resolve(objects, value);
	if (!Array.isArray(items)) return undefined;
	return numbersOf(items.slice(0, 6).map((item) => resolve(objects, item) ?? null));
}

/** Searching is this much faster than reading. */
const SEARCH_SPEED = 32;

function search(bytes: Buffer, text: string, from: number, budget: Budget): number | undefined {
	const at = bytes.indexOf(text, from, 'latin1');
	spend(budget, 'work', ((at < 0 ? bytes.length : at) - from) / SEARCH_SPEED);
	return at < 0 ? undefined : at;
}

/** What /Length says. The scan may not have come to the number that it refers to: it is searched. */
function lengthOf(objects: Objects, { bytes, value, dataAt }: Stream): number | undefined {
	const length = value.get('Length');
	if (!isRef(length)) return wholeNumber(length);
	if (objects.places.has(length.ref)) return wholeNumber(resolve(objects, length));
	const header = `${bytes.toString('latin1', length.at, length.end - 1)}obj`;
	const at = search(bytes, header, dataAt, objects.budget);
	if (at === undefined) return undefined;
	return wholeNumber(readValue({ bytes, budget: objects.budget, at: at + header.length }));
}

/**
 * Where the bytes of a stream end: where /Length says if `endstream` follows, otherwise at the
 * first one. Undefined without one.
 */
export function endOfData(objects: Objects, stream: Stream): number | undefined {
	const { bytes, dataAt } = stream;
	const length = lengthOf(objects, stream);
	if (length !== undefined) {
		let at = dataAt + length;
		while (isBlank(bytes[at]) && at < dataAt + length + 3) at++;
		if (isWordAt(bytes, at, 'endstream')) return dataAt + length;
	}
	const end = search(bytes, 'endstream', dataAt, objects.budget);
	if (end === undefined) return undefined;
	// the line end before the word is no data
	const crlf = bytes[end - 1] === 10 && bytes[end - 2] === 13 ? 2 : 1;
	return isBlank(bytes[end - 1]) ? Math.max(dataAt, end - crlf) : end;
}
