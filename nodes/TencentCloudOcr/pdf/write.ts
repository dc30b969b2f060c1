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
	return ['<<', ...texts, `/Length ${data.length}>>\nstream\n`, data, '\nendstream'];
}

/** A PDF of these objects, whose numbers start with 1, the catalog. */
export function writePdf(bodies: Body[]): Buffer {
	const parts: Buffer[] = [];
	let length = 0;
	const add = (piece: string | Buffer) => {
		const part = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
		parts.push(part);
		length += part.length;
	};
	// four bytes over 127 say that the file is binary, 7.5.2
	add('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
	const offsets = bodies.map((body, index) => {
		const offset = length;
		add(`${index + 1} 0 obj\n`);
		body.forEach(add);
		add('\nendobj\n');
		return offset;
	});
	const startxref = length;
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
	add(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
	add(`trailer\n<</Size ${rows.length + 1}/Root 1 0 R>>\nstartxref\n${startxref}\n%%EOF\n`);
	return Buffer.concat(parts, length);
}
