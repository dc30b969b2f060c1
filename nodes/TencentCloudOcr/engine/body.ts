import type { IDataObject } from 'n8n-workflow';

import type { Bytes, Content } from './content';

/** A multiple of three, so that base64 of the parts is base64 of the whole. */
const CHUNK_BYTES = 3 * 16 * 1024;

/**
 * The JSON of a request with the files written straight into its bytes: no text of the whole ever
 * exists beside it.
 * @param files by the parameter that takes them
 */
export function requestBody(parameters: IDataObject, files: Record<string, Content>): Buffer {
	const rest = JSON.stringify(parameters).slice(1);
	const entries = Object.entries(files);
	const prefixes = entries.map(([name], index) => `${index ? '",' : '{'}${JSON.stringify(name)}:"`);
	const suffix = entries.length ? `"${rest === '}' ? '' : ','}${rest}` : `{${rest}`;
	const size =
		prefixes.reduce((sum, prefix) => sum + Buffer.byteLength(prefix), 0) +
		entries.reduce((sum, [, { base64Length }]) => sum + base64Length, 0) +
		Buffer.byteLength(suffix);
	const body = Buffer.allocUnsafe(size);
	let offset = 0;
	entries.forEach(([, { bytes }], index) => {
		offset += body.write(prefixes[index], offset);
		offset = writeBase64(body, offset, bytes);
	});
	body.write(suffix, offset);
	return body;
}

function writeBase64(body: Buffer, start: number, bytes: Bytes): number {
	if (typeof bytes === 'string') return start + body.write(bytes, start, 'latin1');
	let offset = start;
	for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
		const end = Math.min(from + CHUNK_BYTES, bytes.length);
		offset += body.write(bytes.toString('base64', from, end), offset, 'latin1');
	}
	return offset;
}
