import type { Budget } from '../budget';
import { inflated } from '../inflate';
import { undoFilter } from '../predictor';

/** RFC 2083: the header of a PNG and its chunks. */
export interface PngFile {
	width: number;
	height: number;
	/** Of a sample. */
	bits: number;
	/** 0 gray, 2 RGB, 3 with a palette; with 4 more, each pixel has how much it covers. */
	colorType: number;
	isInterlaced: boolean;
	palette: Buffer;
	/** tRNS: how much the colors of the palette cover, or the one color that does not. */
	transparency: Buffer;
	/** Compressed rows, each after the byte of its filter. */
	data: Buffer;
	/** Pixels per inch, where it says so. */
	resolution?: number;
}

const SIGNATURE = '\x89PNG\r\n\x1a\n';
export const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const METER = 39.37;

export function readPng(file: Buffer): PngFile | undefined {
	if (file.toString('latin1', 0, 8) !== SIGNATURE || file.length < 33) return undefined;
	const parts: Record<string, Buffer[]> = {};
	for (let at = 8; at + 8 <= file.length;) {
		const length = file.readUInt32BE(at);
		const type = file.toString('latin1', at + 4, at + 8);
		(parts[type] ??= []).push(file.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	const one = (type: string) => Buffer.concat(parts[type] ?? []);
	const [head, density] = [one('IHDR'), one('pHYs')];
	if (head.length < 13 || !parts.IDAT) return undefined;
	const [bits, colorType] = [head[8], head[9]];
	if (!(colorType in SAMPLES)) return undefined;
	const isPerMeter = density.length === 9 && density[8] === 1;
	return {
		width: head.readUInt32BE(0),
		height: head.readUInt32BE(4),
		bits,
		colorType,
		isInterlaced: head[12] !== 0,
		palette: one('PLTE'),
		transparency: one('tRNS'),
		data: one('IDAT'),
		resolution: isPerMeter ? density.readUInt32BE(0) / METER : undefined,
	};
}

/** Bytes put together to pieces of the lengths that are asked for. */
function reader(chunks: AsyncIterable<Uint8Array>) {
	const source = chunks[Symbol.asyncIterator]();
	let left: Uint8Array = new Uint8Array();
	/** Cut off at the end of the data: the rest stays as it is. */
	return async (piece: Buffer): Promise<void> => {
		for (let at = 0; at < piece.length;) {
			if (left.length === 0) {
				const { value, done } = await source.next();
				if (done) return;
				left = value;
			}
			const part = left.subarray(0, piece.length - at);
			piece.set(part, at);
			at += part.length;
			left = left.subarray(part.length);
		}
	};
}

/** Where the pixels of each of Adam7's passes are: first column and row, and steps (RFC 2083, 2.6). */
const PASSES = [
	[0, 0, 8, 8],
	[4, 0, 8, 8],
	[0, 4, 4, 8],
	[2, 0, 4, 4],
	[0, 2, 2, 4],
	[1, 0, 2, 2],
	[0, 1, 1, 2],
];
const WHOLE = [[0, 0, 1, 1]];

export interface PngRow {
	/** Packed samples. */
	bytes: Buffer;
	y: number;
	/** Columns of its pixels: the first, how far to the next, and how many. */
	x: number;
	step: number;
	count: number;
}

/** The rows as they come; of a picture that comes in passes, parts of rows. */
export async function* rowsOfPng(png: PngFile, budget: Budget): AsyncGenerator<PngRow> {
	const { width, height, bits, colorType, isInterlaced } = png;
	const pixelBits = bits * SAMPLES[colorType];
	const pixel = Math.max(1, pixelBits >> 3);
	const read = reader(inflated(png.data, budget));
	const filter = Buffer.alloc(1);
	for (const [x, top, step, down] of isInterlaced ? PASSES : WHOLE) {
		const count = Math.ceil((width - x) / step);
		if (count <= 0) continue;
		let above = Buffer.alloc(Math.ceil((count * pixelBits) / 8));
		for (let y = top; y < height; y += down) {
			const bytes = Buffer.alloc(above.length);
			await read(filter);
			await read(bytes);
			undoFilter(filter[0], bytes, above, pixel);
			yield { bytes, y, x, step, count };
			above = bytes;
		}
	}
}
