import type { IDataObject } from 'n8n-workflow';
import { OperationalError } from 'n8n-workflow';

import type { Chunks, Content } from '../files/content';

/** A multiple of three, so that base64 of the parts is base64 of the whole. */
const CHUNK_BYTES = 3 * 16 * 1024;

/**
 * The JSON of a request with the files written straight into its bytes: no text of the whole ever
 * exists beside it.
 * @param files by the parameter that takes them
 */
export async function requestBody(
	parameters: IDataObject,
	files: Record<string, Content>,
): Promise<Buffer> {
	const rest = JSON.stringify(parameters).slice(1);
	const entries = Object.entries(files);
	const prefixes = entries.map(([name], index) => `${index ? '",' : '{'}${JSON.stringify(name)}:"`);
	const suffix = entries.length ? `"${rest === '}' ? '' : ','}${rest}` : `{${rest}`;
	const size =
		prefixes.reduce((sum, prefix) => sum + Buffer.byteLength(prefix), 0) +
		entries.reduce((sum, [, { base64Length }]) => sum + base64Length, 0) +
		Buffer.byteLength(suffix);
	// of its own memory, not part of a pool: it is given back after the answer
	const body = Buffer.allocUnsafeSlow(size);
	let offset = 0;
	for (const [index, [, content]] of entries.entries()) {
		offset += body.write(prefixes[index], offset);
		offset = await writeContent(body, offset, content);
	}
	body.write(suffix, offset);
	return body;
}

async function writeContent(body: Buffer, start: number, { bytes, base64Length }: Content) {
	const room = body.subarray(start, start + base64Length);
	const written =
		typeof bytes === 'string' ? room.write(bytes, 'latin1') : await writeChunks(room, bytes);
	if (written === base64Length) return start + base64Length;
	throw new OperationalError('The file changed while it was being read');
}

/** As much as fits; a file that has grown meanwhile is noticed by the caller. */
function writeBase64(room: Buffer, start: number, bytes: Buffer): number {
	let offset = start;
	for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
		const end = Math.min(from + CHUNK_BYTES, bytes.length);
		const text = bytes.toString('base64', from, end);
		if (offset + text.length > room.length) return -1;
		offset += room.write(text, offset, 'latin1');
	}
	return offset;
}

async function writeChunks(room: Buffer, { first, rest }: Chunks): Promise<number> {
	let offset = 0;
	let pending = first;
	for (let next = await rest.next(); !next.done; next = await rest.next()) {
		// base64 takes three bytes at a time; what is left over goes before the next chunk
		const whole = pending.length - (pending.length % 3);
		offset = writeBase64(room, offset, pending.subarray(0, whole));
		if (offset < 0) return offset;
		const left = Buffer.from(pending.subarray(whole));
		free(pending);
		pending = next.value;
		if (left.length) {
			pending = Buffer.concat([left, next.value]);
			free(next.value);
		}
	}
	offset = writeBase64(room, offset, pending);
	free(pending);
	return offset;
}

/**
 * Gives the memory of a buffer back at once. Left to the garbage collector, megabytes outside of the
 * heap pile up, or have it go through all of n8n's memory. Node 20 cannot, and leaves it to that.
 */
export function free({ buffer, length }: Buffer): void {
	// a part of a larger buffer is not ours alone
	if (length === buffer.byteLength) (buffer as Transferable).transfer?.(0);
}

type Transferable = ArrayBufferLike & { transfer?(length: number): ArrayBuffer };
