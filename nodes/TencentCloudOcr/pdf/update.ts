import type { Entry } from './entries';
import { readEntries } from './entries';
import { isWordAt, readInteger, readKeyword } from './lexer';
import type { Objects } from './objects';
import { typeOf, wholeNumber } from './values';
import type { Body } from './write';
import { Output, rowOf, streamBody } from './write';

/** The newest revision of a file: an update adds to it, 7.5.6. */
export interface Revision {
	/** Where its cross-reference is. */
	startxref: number;
	/** What of the trailer goes into the next, as it is written: /Root, /Info and /ID. */
	trailer: Buffer[];
	/** One more than the highest number of an object. */
	size: number;
	isStream: boolean;
}

/** Where the trailer's dictionary is: after a table, or at the start of a stream. */
function trailerAt(file: Buffer, startxref: number): number | undefined {
	if (isWordAt(file, startxref, 'xref')) {
		const at = file.indexOf('trailer', startxref);
		return at < 0 ? undefined : at + 'trailer'.length;
	}
	const header = /^\d+\s+\d+\s+obj/.exec(file.toString('latin1', startxref, startxref + 40));
	return header ? startxref + header[0].length : undefined;
}

const bytesOf = ({ bytes, from, to }: Entry) => bytes.subarray(from, to);

/** @returns undefined when the file has no cross-reference where it says */
export function lastRevision(file: Buffer, objects: Objects): Revision | undefined {
	const cursor = { bytes: file, budget: objects.budget, at: file.lastIndexOf('startxref') };
	if (cursor.at < 0 || !readKeyword(cursor, 'startxref')) return undefined;
	const startxref = readInteger(cursor);
	const at = startxref === undefined ? undefined : trailerAt(file, startxref);
	const entries = at === undefined ? undefined : readEntries({ bytes: file, at }, objects);
	const dict = new Map(entries?.map(({ key, value }) => [key, value]));
	if (startxref === undefined || !entries || !dict.has('Root')) return undefined;
	const isStream = !isWordAt(file, startxref, 'xref');
	if (isStream && typeOf(dict) !== 'XRef') return undefined;
	let size = wholeNumber(dict.get('Size')) ?? 0;
	for (const number of objects.places.keys()) size = Math.max(size, number + 1);
	const trailer = entries.filter(({ key }) => ['Root', 'Info', 'ID'].includes(key)).map(bytesOf);
	return { startxref, trailer, size, isStream };
}

/** An object of an update; one that replaces another has its number and generation. */
export interface Updated {
	number: number;
	generation: number;
	body: Body;
}

/** 7.5.8.3: kind, offset and generation of each object. */
function xrefStream(output: Output, objects: Updated[], own: number, trailer: Body): Body {
	const all = [...objects, { number: own, generation: 0 }];
	const rows = Buffer.alloc(all.length * 7);
	all.forEach(({ number, generation }, n) => {
		rows[n * 7] = 1;
		rows.writeUInt32BE(output.offsets.get(number) ?? output.length, n * 7 + 1);
		rows.writeUInt16BE(generation, n * 7 + 5);
	});
	const index = all.map(({ number }) => `${number} 1`).join(' ');
	const [, ...data] = streamBody('', rows);
	return [`<</Type/XRef/W[1 4 2]/Index[${index}]`, ...trailer, ...data];
}

/** The bytes that an update adds to the end of a file. */
export function writeUpdate(file: Buffer, revision: Revision, changes: Updated[]): Buffer {
	const { startxref, isStream } = revision;
	const objects = [...changes].sort((one, other) => one.number - other.number);
	const next = objects.reduce((most, { number }) => Math.max(most, number + 1), revision.size);
	const output = new Output(file.length);
	output.add('\n');
	for (const { number, body, generation } of objects) output.addObject(number, body, generation);
	const trailer = [...revision.trailer, `/Prev ${startxref}/Size ${isStream ? next + 1 : next}`];
	const start = output.length;
	if (isStream) {
		output.addObject(next, xrefStream(output, objects, next, trailer));
	} else {
		const rows = objects.map(
			({ number, generation }) =>
				`${number} 1\n${rowOf(output.offsets.get(number) ?? 0, generation)}`,
		);
		output.add(`xref\n${rows.join('')}trailer\n<<`, ...trailer, '>>\n');
	}
	return output.end(start);
}
