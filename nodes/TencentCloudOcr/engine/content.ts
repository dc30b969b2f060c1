import { headOf } from './base64';
import type { FileType } from './fileType';
import { fileType } from './fileType';

/** The bytes of a file, as n8n holds them: a buffer, or in memory mode base64 text. */
export type Bytes = Buffer | string;

/** A file ready to be sent. */
export interface Content {
	bytes: Bytes;
	/** Length of its base64 text. */
	base64Length: number;
	/** undefined when the bytes are of no kind the node knows. */
	type?: FileType;
}

export const base64Length = (byteCount: number) => Math.ceil(byteCount / 3) * 4;

const HEAD_BYTES = 65_536;

export function contentOf(bytes: Bytes): Content {
	return typeof bytes === 'string'
		? { bytes, base64Length: bytes.length, type: fileType(headOf(bytes, HEAD_BYTES)) }
		: {
				bytes,
				base64Length: base64Length(bytes.length),
				type: fileType(bytes.subarray(0, HEAD_BYTES)),
			};
}

export const toBuffer = (bytes: Bytes): Buffer =>
	typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : bytes;
