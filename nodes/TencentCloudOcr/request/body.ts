import type { IDataObject } from 'n8n-workflow';
import { OperationalError } from 'n8n-workflow';

import type { Chunks, Content } from '../files/content';
import { free } from '../files/free';

/** A multiple of three, so that base64 of the parts is base64 of the whole. */
const CHUNK_BYTES = 3 * 16 * 1024;

/**
 * The JSON of a request, with the files written straight into its bytes, so that there is never a
 * second copy of it as text.
 * @param files by the name of their parameter
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
	// in memory of its own, not in Node's pool, so that `free` can give it back after the answer
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

/** Writes as much as fits. If the file has grown in the meantime, the caller notices. */
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
		// base64 encodes three bytes at a time; the rest goes before the next chunk
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
