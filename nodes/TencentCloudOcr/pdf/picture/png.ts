import { Damaged } from '../streams';

/** A picture without compression, as PDF (8.9.3) and PNG both have it: rows of whole bytes. */
export interface Raster {
	width: number;
	height: number;
	/** Of a component. */
	bits: number;
	/** 0 gray, 2 RGB, 3 with a palette: RFC 2083, 4.1.1. */
	colorType: 0 | 2 | 3;
	palette?: Buffer;
}

export const rowLengthOf = ({ width, bits, colorType }: Raster) =>
	Math.ceil((width * bits * (colorType === 2 ? 3 : 1)) / 8);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const CRCS = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function crcOf(bytes: Buffer): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = CRCS[(crc ^ byte) & 255] ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
	const bytes = Buffer.alloc(12 + data.length);
	bytes.writeUInt32BE(data.length);
	bytes.write(type, 4, 'latin1');
	data.copy(bytes, 8);
	bytes.writeUInt32BE(crcOf(bytes.subarray(4, -4)), 8 + data.length);
	return bytes;
}

/** @param data compressed rows, each after the byte of its filter */
export function pngOf({ width, height, bits, colorType, palette }: Raster, data: Buffer): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width);
	header.writeUInt32BE(height, 4);
	header.set([bits, colorType], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		...(palette ? [chunk('PLTE', palette)] : []),
		chunk('IDAT', data),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Puts the filter 0, none, before each row; what comes after the last row is left out. */
export async function* withFilters(
	chunks: AsyncIterable<Uint8Array>,
	raster: Raster,
): AsyncGenerator<Buffer> {
	const rowLength = rowLengthOf(raster);
	let left = rowLength * raster.height;
	for await (const bytes of chunks) {
		const parts: Uint8Array[] = [];
		for (let at = 0; at < bytes.length && left > 0;) {
			const inRow = left % rowLength || rowLength;
			if (inRow === rowLength) parts.push(Buffer.alloc(1));
			const part = bytes.subarray(at, at + inRow);
			parts.push(part);
			at += part.length;
			left -= part.length;
		}
		yield Buffer.concat(parts);
	}
	if (left > 0) throw new Damaged('The picture is cut off');
}
