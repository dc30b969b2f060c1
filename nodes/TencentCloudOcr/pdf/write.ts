import type { Copy } from './copies';
import { weakKeys } from './copies';
import type { Entry, Text } from './entries';

/** What an object is made of, one piece after the other. */
export type Body = Array<string | Buffer>;

/** The number that an object of the file has in the new one; undefined when it is not in it. */
export type NumberOf = (ref: number) => number | undefined;

/** Bytes as they are, but for the numbers of objects. */
function textWith({ bytes, from, to, refs }: Text, numberOf: NumberOf, missing: string): Body {
	const body: Body = [];
	let at = from;
	for (const { ref, at: start, end } of refs) {
		const number = numberOf(ref);
		body.push(bytes.subarray(at, start), number === undefined ? missing : `${number} 0 R`);
		at = end;
	}
	return [...body, bytes.subarray(at, to)];
}

/** An entry that leads only to what is left out is left out too. */
function weakEntry(entry: Entry, numberOf: NumberOf): Body {
	const { refs, value } = entry;
	if (refs.length > 0 && refs.every(({ ref }) => numberOf(ref) === undefined)) return [];
	return textWith(entry, numberOf, Array.isArray(value) ? '' : 'null');
}

/** @param extra entries to add to those of a dictionary */
export function bodyOf(copy: Copy, numberOf: NumberOf, extra = ''): Body {
	if ('text' in copy) return textWith(copy.text, numberOf, 'null');
	const { dict, entries, data } = copy;
	const weak = weakKeys(dict);
	const texts = entries.flatMap((entry) =>
		weak.has(entry.key) ? weakEntry(entry, numberOf) : textWith(entry, numberOf, 'null'),
	);
	if (!data) return ['<<', ...texts, extra, '>>'];
	return ['<<', ...texts, ...streamBody('', data).slice(1)];
}

/** @param entries of its dictionary, but for its length */
export const streamBody = (entries: string, data: Buffer): Body => [
	`<<${entries}`,
	`/Length ${data.length}>>\nstream\n`,
	data,
	'\nendstream',
];

/** Pieces one after the other, and where each object starts. */
export class Output {
	private readonly parts: Buffer[] = [];
	/** Where each object starts, by its number. */
	readonly offsets = new Map<number, number>();

	/** @param length of what comes before */
	constructor(public length = 0) {}

	add(...pieces: Body): void {
		for (const piece of pieces) {
			const part = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
			this.parts.push(part);
			this.length += part.length;
		}
	}

	addObject(number: number, body: Body, generation = 0): void {
		this.offsets.set(number, this.length);
		this.add(`${number} ${generation} obj\n`, ...body, '\nendobj\n');
	}

	/** 7.5.5 */
	end(startxref: number): Buffer {
		this.add(`startxref\n${startxref}\n%%EOF\n`);
		return Buffer.concat(this.parts);
	}
}

/** A row of a cross-reference table, 7.5.4. */
export const rowOf = (offset: number, generation = 0) =>
	`${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`;

/** A PDF of these objects, whose numbers start with 1, the catalog. */
export function writePdf(bodies: Body[]): Buffer {
	const output = new Output();
	// four bytes over 127 say that the file is binary, 7.5.2
	output.add('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
	bodies.forEach((body, index) => output.addObject(index + 1, body));
	const startxref = output.length;
	const rows = [...output.offsets.values()].map((offset) => rowOf(offset));
	output.add(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
	output.add(`trailer\n<</Size ${rows.length + 1}/Root 1 0 R>>\n`);
	return output.end(startxref);
}
