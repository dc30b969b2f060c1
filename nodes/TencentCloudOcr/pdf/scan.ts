import type { Pause } from './budget';
import { budgetFor, needsPause, pause, spend } from './budget';
import { isBlank, isDigit, isRegular, isWordAt, readInteger } from './lexer';
import type { Objects, Place, Stream } from './objects';
import { endOfData, isStream, readObject } from './objects';
import { readValue } from './parser';
import { streamData } from './streams';
import type { Value } from './values';
import { isDict, typeOf, wholeNumber } from './values';

/** Where nothing is found, bytes are passed over at the speed of their reading. */
const PASSED_OVER = 512 * 1024;

export interface Scan {
	objects: Objects;
	/** /Root of the last trailer, a cross-reference stream's dictionary included. */
	root: Value | undefined;
	isEncrypted: boolean;
	/** An object stream that cannot be read may hide a newer definition of any object. */
	isComplete: boolean;
}

const [LETTER_O, LETTER_S, LETTER_T] = [0x6f, 0x73, 0x74];

/** The next byte that may start `obj`, `startxref` or `trailer`; at most `end`. */
function nextMark(bytes: Buffer, at: number, end: number): number {
	for (; at < end; at++) {
		const code = bytes[at];
		if (code === LETTER_O || code === LETTER_S || code === LETTER_T) break;
	}
	return at;
}

function backOver(is: typeof isDigit, bytes: Buffer, at: number): number {
	while (is(bytes[at - 1])) at--;
	return at;
}

/** The number of `12 0 ` before an `obj`. */
function numberBefore(bytes: Buffer, objAt: number): number | undefined {
	const generationEnd = backOver(isBlank, bytes, objAt);
	const generationAt = backOver(isDigit, bytes, generationEnd);
	const end = backOver(isBlank, bytes, generationAt);
	const at = backOver(isDigit, bytes, end);
	if (generationAt === generationEnd || end === generationAt) return undefined;
	return at === end || end - at > 10 ? undefined : Number(bytes.toString('latin1', at, end));
}

/**
 * Objects in a stream, 7.5.7: pairs of number and offset, then the objects.
 * @returns undefined when it cannot be read to its end, as when it is encrypted
 */
async function readObjectStream(
	objects: Objects,
	stream: Stream,
): Promise<Array<[number, Place]> | undefined> {
	const { budget } = objects;
	const bytes = await streamData(objects, stream);
	const count = wholeNumber(stream.value.get('N'));
	const first = wholeNumber(stream.value.get('First'));
	if (!bytes || count === undefined || first === undefined) return undefined;
	const cursor = { bytes, budget, at: 0 };
	const contents: Array<[number, Place]> = [];
	while (contents.length < count) {
		const number = readInteger(cursor);
		const offset = readInteger(cursor);
		if (number === undefined || offset === undefined) return undefined;
		if (first + offset >= bytes.length) return undefined;
		contents.push([number, { bytes, at: first + offset }]);
		spend(budget, 'work', 48);
	}
	return contents;
}

/**
 * Finds the objects of a file by reading it from its header on; the last definition of each wins.
 * Cross-references are not believed: this finds the same in files that are whole, and more in
 * those that are not.
 */
export async function scan(file: Buffer, headerAt: number, pauseForOthers: Pause): Promise<Scan> {
	const budget = budgetFor(file, pauseForOthers);
	const places = new Map<number, Place>();
	const ambiguous = new Set<number>();
	const objects = { places, ambiguous, budget };
	const result: Scan = { objects, root: undefined, isEncrypted: false, isComplete: true };

	const inRevision = new Set<number>();
	const add = (number: number, place: Place) => {
		if (inRevision.has(number)) ambiguous.add(number);
		inRevision.add(number);
		places.delete(number); // the order of the map is that of the file
		places.set(number, place);
	};

	const readTrailer = (trailer: Value | undefined) => {
		if (!isDict(trailer)) return;
		result.root = trailer.get('Root') ?? result.root;
		result.isEncrypted ||= (trailer.get('Encrypt') ?? null) !== null;
	};

	async function addContents(stream: Stream) {
		const contents = await readObjectStream(objects, stream);
		result.isComplete &&= contents !== undefined;
		contents?.forEach(([number, place]) => add(number, place));
	}

	let pauseAt = headerAt + PASSED_OVER;
	for (let at = headerAt; at < file.length; at++) {
		at = nextMark(file, at, Math.min(pauseAt, file.length));
		if (at >= pauseAt || needsPause(budget)) {
			await pause(budget);
			pauseAt = at + PASSED_OVER;
		}
		const code = file[at];
		const number =
			code === LETTER_O && isWordAt(file, at, 'obj') ? numberBefore(file, at) : undefined;
		if (number !== undefined) {
			spend(budget, 'work', 48);
			const place = { bytes: file, at: at + 3 };
			add(number, place);
			const object = readObject(place, budget);
			if (!object) continue;
			const type = typeOf(object.value);
			if (type === 'XRef') readTrailer(object.value);
			if (type === 'ObjStm' && isStream(object)) await addContents(object);
			// a stream may contain another PDF: what is in it is passed over
			at = (isStream(object) ? (endOfData(objects, object) ?? object.dataAt) : object.end) - 1;
		} else if (code === LETTER_T && isWordAt(file, at, 'trailer') && !isRegular(file[at - 1])) {
			readTrailer(readValue({ bytes: file, budget, at: at + 7 }));
		} else if (code === LETTER_S && isWordAt(file, at, 'startxref') && inRevision.size > 0) {
			inRevision.clear();
		}
	}
	return result;
}
