import { headOf } from './base64';
import type { FileType } from './fileType';
import { fileType, HEAD_BYTES } from './fileType';
import { free } from './free';
import { giveTurn } from '../steps';

/** The bytes of a file, as n8n holds them: a buffer, or in memory mode base64 text. */
export type Bytes = Buffer | string;

/**
 * A file of which only the first bytes may be in memory yet; each chunk is let go when it is in the
 * request.
 */
export interface Chunks {
	first: Buffer;
	rest: AsyncIterator<Buffer>;
}

/** A file ready to be sent. */
export interface Content {
	bytes: string | Chunks;
	/** Length of its base64 text. */
	base64Length: number;
	/** undefined when the bytes are of no kind the node knows. */
	type?: FileType;
}

export const base64Length = (byteCount: number) => Math.ceil(byteCount / 3) * 4;

const LEAST_HEAD_BYTES = 16_384;

export const typeOf = (bytes: Bytes): FileType | undefined =>
	fileType(typeof bytes === 'string' ? headOf(bytes, HEAD_BYTES) : bytes.subarray(0, HEAD_BYTES));

export const contentOfText = (base64: string): Content => ({
	bytes: base64,
	base64Length: base64.length,
	type: typeOf(base64),
});

/** @param file that nobody else reads: its memory is given back when it is in the request */
export const contentOfFile = (file: Buffer): Content => ({
	bytes: { first: file, rest: nothing() },
	base64Length: base64Length(file.length),
	type: typeOf(file),
});

async function* nothing(): AsyncGenerator<Buffer> {}

/** @param length of the base64 text, as the storage says it */
export async function contentOfStream(
	stream: AsyncIterable<Buffer>,
	length: number,
): Promise<Content> {
	const rest = stream[Symbol.asyncIterator]();
	let first: Buffer = Buffer.alloc(0);
	// a storage over the network may begin with a small chunk
	while (first.length < LEAST_HEAD_BYTES) {
		const { value, done } = await rest.next();
		if (done) break;
		first = first.length ? Buffer.concat([first, value]) : value;
	}
	return { bytes: { first, rest }, base64Length: length, type: fileType(first) };
}

/** A file that is not sent after all may still be open. */
export async function discard({ bytes }: Content): Promise<void> {
	if (typeof bytes !== 'string') await bytes.rest.return?.();
}

/** Letters of base64 that are decoded at a time: a multiple of four. */
const SLICE_LETTERS = 4 * 64 * 1024;

/** The bytes of a file piece by piece, other work between them. */
export async function* piecesOf({ bytes }: Content): AsyncGenerator<Buffer> {
	if (typeof bytes !== 'string') {
		yield bytes.first;
		for (let next = await bytes.rest.next(); !next.done; next = await bytes.rest.next()) {
			yield next.value;
		}
		return;
	}
	for (let at = 0; at < bytes.length; at += SLICE_LETTERS) {
		yield Buffer.from(bytes.slice(at, at + SLICE_LETTERS), 'base64');
		await giveTurn();
	}
}

/** The bytes of a file in one buffer, with what is to come after them. */
export async function wholeOf(content: Content, after: Buffer = Buffer.alloc(0)): Promise<Buffer> {
	const whole = Buffer.allocUnsafeSlow((content.base64Length / 4) * 3 + after.length);
	let length = 0;
	for await (const piece of piecesOf(content)) {
		length += piece.copy(whole, length);
		free(piece);
	}
	return whole.subarray(0, length + after.copy(whole, length));
}

export const toBuffer = async (bytes: Bytes): Promise<Buffer> =>
	typeof bytes === 'string' ? await wholeOf(contentOfText(bytes)) : bytes;
