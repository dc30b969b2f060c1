import { crc32, deflateSync } from 'node:zlib';

/** Files of pictures of all kinds, written here: libraries write the usual ones only. */

export const [WIDTH, HEIGHT] = [842, 16];

export interface PngKind {
	colorType: 0 | 2 | 3 | 4 | 6;
	bits: number;
	isInterlaced?: boolean;
	transparency?: number[];
	resolution?: number;
}

const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PASSES = [
	[0, 0, 8, 8],
	[4, 0, 8, 8],
	[0, 4, 4, 8],
	[2, 0, 4, 4],
	[0, 2, 2, 4],
	[1, 0, 2, 2],
	[0, 1, 1, 2],
];

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const frame = Buffer.alloc(body.length + 8);
	frame.writeUInt32BE(data.length);
	body.copy(frame, 4);
	frame.writeUInt32BE(crc32(body), body.length + 4);
	return frame;
}

/**
 * Samples of the pixel at a place: one color for each square of 16 by 8 pixels. The last sample of
 * kinds with transparency says how much it covers.
 */
function samplesOf({ colorType, bits }: PngKind): (x: number, y: number) => number[] {
	const most = 2 ** Math.min(bits, 8) - 1;
	const squares = Array.from({ length: WIDTH / 16 + 3 * (HEIGHT / 8) }, (_, square) =>
		Array.from({ length: SAMPLES[colorType] }, (__, n) => (square * (37 + 21 * n)) % (most + 1)),
	);
	return (x, y) => squares[Math.floor(x / 16) + 3 * Math.floor(y / 8)];
}

function packed(samples: number[], bits: number): number[] {
	if (bits === 16) return samples.flatMap((sample) => [sample, sample]);
	if (bits === 8) return samples;
	const bytes: number[] = Array<number>(Math.ceil((samples.length * bits) / 8)).fill(0);
	samples.forEach((sample, n) => {
		bytes[(n * bits) >> 3] |= sample << (8 - bits - ((n * bits) & 7));
	});
	return bytes;
}

/** Filter 1 for odd rows, 2 for others. */
function filtered(rows: number[][], pixel: number): number[] {
	return rows.flatMap((row, y) => {
		const filter = y % 2 ? 1 : 2;
		const other = (x: number) => (filter === 1 ? (row[x - pixel] ?? 0) : (rows[y - 1]?.[x] ?? 0));
		return [filter, ...row.map((byte, x) => (byte - other(x)) & 255)];
	});
}

export const PALETTE = Array.from({ length: 48 }, (_, n) => (n * 91) % 256);

export function png(kind: PngKind): Buffer {
	const { colorType, bits, isInterlaced, transparency, resolution } = kind;
	const pixel = Math.max(1, (bits * SAMPLES[colorType]) >> 3);
	const samplesAt = samplesOf(kind);
	const data = (isInterlaced ? PASSES : [[0, 0, 1, 1]]).flatMap(([left, top, right, down]) => {
		const rows: number[][] = [];
		for (let y = top; y < HEIGHT; y += down) {
			const samples: number[] = [];
			for (let x = left; x < WIDTH; x += right) samples.push(...samplesAt(x, y));
			rows.push(packed(samples, bits));
		}
		return filtered(rows, pixel);
	});
	const head = Buffer.alloc(13);
	head.writeUInt32BE(WIDTH);
	head.writeUInt32BE(HEIGHT, 4);
	head.set([bits, colorType, 0, 0, isInterlaced ? 1 : 0], 8);
	const density = Buffer.alloc(9, 1);
	density.writeUInt32BE(Math.round((resolution ?? 0) * 39.37));
	density.writeUInt32BE(Math.round((resolution ?? 0) * 39.37), 4);
	const colors = PALETTE.slice(0, 3 * Math.min(16, 2 ** bits));
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		...(resolution ? [chunk('pHYs', density)] : []),
		...(colorType === 3 ? [chunk('PLTE', Buffer.from(colors))] : []),
		...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
		chunk('IDAT', deflateSync(Buffer.from(data))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** A BMP of so many bits a pixel; a palette of gray where it has one. */
export function bmp(bits: number, { isFromTop = false, isCompressed = false } = {}): Buffer {
	const kind: PngKind = { colorType: bits <= 8 ? 0 : 2, bits: Math.min(bits, 8) };
	const samplesAt = samplesOf(kind);
	const rows = Array.from({ length: HEIGHT }, (_, n) => {
		const y = isFromTop ? n : HEIGHT - 1 - n;
		const pixels = Array.from({ length: WIDTH }, (__, x) => samplesAt(x, y));
		const bytes =
			bits <= 8
				? packed(pixels.flat(), bits)
				: pixels.flatMap(([r, g, b]) => [b, g, r, 255].slice(0, bits / 8));
		return [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
	});
	const count = bits <= 8 ? 2 ** bits : 0;
	const palette = Array.from({ length: count }, (_, n) => (n * 255) / (count - 1)).flatMap((v) => [
		v,
		v,
		v,
		0,
	]);
	const head = Buffer.alloc(54);
	head.write('BM');
	head.writeUInt32LE(54 + palette.length, 10);
	head.writeUInt32LE(40, 14);
	head.writeInt32LE(WIDTH, 18);
	head.writeInt32LE(isFromTop ? -HEIGHT : HEIGHT, 22);
	head.writeUInt16LE(1, 26);
	head.writeUInt16LE(bits, 28);
	head.writeUInt32LE(isCompressed ? 1 : 0, 30);
	const file = Buffer.concat([head, Buffer.from(palette), Buffer.from(rows.flat())]);
	file.writeUInt32LE(file.length, 2);
	return file;
}
