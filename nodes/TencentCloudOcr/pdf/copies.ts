import { needsPause, pause, spend } from './budget';
import type { Entry, Text } from './entries';
import { readEntries } from './entries';
import type { Objects } from './objects';
import { endOfData, isStream, readObject } from './objects';
import type { Dict, Ref } from './values';
import { isDict, typeOf } from './values';

/** An object as it is to be written: a dictionary, of a stream or not, or another value. */
export type Copy = { dict: Dict; entries: Entry[]; data?: Buffer } | { text: Text };

/** The copies by their numbers in the file; the order is that of the numbers in the new one. */
export type Copies = Map<number, Copy>;

/** What belongs to the document, not to a page of it. */
const OUTSIDE = new Set(['Catalog', 'Page', 'Pages', 'Sig', 'StructElem', 'StructTreeRoot']);

/**
 * What does not show on the page. What it refers to is kept only where something else needs it:
 * links to other pages, replies, files, scripts, widgets of the same field on other pages.
 */
const ANNOTATION = new Set(
	'A,AA,AF,Dest,FS,IRT,Metadata,Movie,P,PA,Popup,RichMediaContent,Sound,StructParent,3DD'.split(
		',',
	),
);
const FIELD = new Set(['A', 'AA', 'Kids']);
const FORM = new Set(['CO', 'Fields', 'XFA']);
const NOTHING = new Set<string>();

/** Keys of a dictionary whose references are not followed. */
export function weakKeys(dict: Dict): ReadonlySet<string> {
	if (dict.has('Rect')) return ANNOTATION;
	if (dict.has('Fields')) return FORM;
	return dict.has('Kids') || dict.has('FT') ? FIELD : NOTHING;
}

/** @returns undefined when the object is damaged, 'outside' when it is none of a page's */
function copyOf(objects: Objects, number: number): Copy | 'outside' | undefined {
	const place = objects.places.get(number);
	if (!place || objects.ambiguous.has(number)) return undefined;
	const refs: Ref[] = [];
	const object = readObject(place, objects.budget, refs);
	if (!object) return undefined;
	const { bytes, at, value, end } = object;
	if (!isDict(value)) return { text: { bytes, from: at, to: end, refs } };
	if (OUTSIDE.has(typeOf(value) ?? '')) return 'outside';
	const entries = readEntries(place, objects);
	if (!entries || !isStream(object)) return entries && { dict: value, entries };
	const dataEnd = endOfData(objects, object);
	if (dataEnd === undefined) return undefined;
	const data = bytes.subarray(object.dataAt, dataEnd);
	// its length is written anew: /Length may be wrong
	return { dict: value, entries: entries.filter(({ key }) => key !== 'Length'), data };
}

/** The references of an object that show. */
const followed = (copy: Copy): Ref[] => {
	if ('text' in copy) return copy.text.refs;
	const weak = weakKeys(copy.dict);
	return copy.entries.flatMap(({ key, refs }) => (weak.has(key) ? [] : refs));
};

/**
 * Adds an object with all that it needs.
 * @returns false when a part of that is missing or damaged
 */
export async function include(objects: Objects, copies: Copies, start: Copy): Promise<boolean> {
	const outside = new Set<number>();
	const open = followed(start);
	for (let next = open.pop(); next; next = open.pop()) {
		spend(objects.budget, 'work', 64);
		if (needsPause(objects.budget)) await pause(objects.budget);
		if (copies.has(next.ref) || outside.has(next.ref)) continue;
		const copy = copyOf(objects, next.ref);
		if (!copy) return false;
		if (copy === 'outside') {
			outside.add(next.ref);
		} else {
			copies.set(next.ref, copy);
			for (const ref of followed(copy)) open.push(ref);
		}
	}
	return true;
}
