import { spend } from './budget';
import type { Indirect, PdfFile } from './file';
import { cursorAt, readBody } from './file';
import { isBlank, isDigit, isRegular, readValue } from './lexer';
import type { ObjectStreams, Place } from './objects';
import { isObjectStream } from './objectStream';
import type { Value } from './values';
import { isDict, typeOf, wholeNumber } from './values';

export interface Scan {
	places: Map<number, Place>;
	/** /Root of the last trailer, a cross-reference stream's dictionary included. */
	root: Value | undefined;
	/** An object stream that cannot be read may hide a newer definition of any object. */
	complete: boolean;
}

function backOver(is: typeof isDigit, bytes: Buffer, at: number): number {
	while (is(bytes[at - 1])) at--;
	return at;
}

/** `12 0 ` before an `obj`: the number, and where it stands. */
function headerBefore(bytes: Buffer, objAt: number): { number: number; at: number } | undefined {
	const generationEnd = backOver(isBlank, bytes, objAt);
	const generationAt = backOver(isDigit, bytes, generationEnd);
	if (generationAt === generationEnd) return undefined;
	const end = backOver(isBlank, bytes, generationAt);
	const at = backOver(isDigit, bytes, end);
	if (end === generationAt || at === end || end - at > 10) return undefined;
	return { number: Number(bytes.toString('latin1', at, end)), at };
}

const isWord = (bytes: Buffer, at: number, word: string) =>
	bytes[at] === word.charCodeAt(0) && bytes.toString('latin1', at, at + word.length) === word;

/**
 * Where to go on after an object: behind its stream when /Length is right, for a stream may hold
 * another PDF; otherwise inside.
 */
function endOf({ bytes }: PdfFile, { value, dataAt, end }: Indirect): number {
	const length = isDict(value) ? wholeNumber(value.get('Length')) : undefined;
	if (dataAt === undefined || length === undefined) return end;
	let at = dataAt + length;
	while (isBlank(bytes[at]) && at < dataAt + length + 3) at++;
	return isWord(bytes, at, 'endstream') ? at : end;
}

/** Finds the objects of a file without its cross-reference; the last definition of each wins. */
export async function scan(file: PdfFile, streams: ObjectStreams): Promise<Scan> {
	const { bytes, budget } = file;
	const result: Scan = { places: new Map(), root: undefined, complete: true };

	const place = (number: number, where: Place) => {
		result.places.delete(number); // the order of the map is that of the file
		result.places.set(number, where);
	};

	const takeRoot = (trailer: Value | undefined) => {
		result.root = (isDict(trailer) ? trailer.get('Root') : undefined) ?? result.root;
	};

	async function takeContents(at: number) {
		const stream = await streams(at);
		result.complete &&= stream !== undefined;
		stream?.numbers.forEach((inner, index) => place(inner, { streamAt: at, index }));
	}

	for (let at = file.headerAt; at < bytes.length; at++) {
		if (bytes[at] === 0x6f && bytes[at + 1] === 0x62 && bytes[at + 2] === 0x6a) {
			const header = headerBefore(bytes, at);
			if (!header) continue;
			const object = readBody(file, header.number, at + 3);
			spend(budget, 'work', 48);
			place(header.number, { at: header.at });
			if (object && typeOf(object.value) === 'XRef') takeRoot(object.value);
			if (object && isObjectStream(object)) await takeContents(header.at);
			at = object ? Math.max(endOf(file, object) - 1, at + 2) : at + 2;
		} else if (isWord(bytes, at, 'trailer') && !isRegular(bytes[at - 1])) {
			takeRoot(readValue(cursorAt(file, at + 7)));
		}
	}
	return result;
}
