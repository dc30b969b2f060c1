import type { Budget } from '../budget';
import type { PngFile, PngRow } from './pngFile';
import { rowsOfPng, SAMPLES } from './pngFile';

/** How much of a color is seen before white paper. */
const onWhite = (value: number, cover: number) => Math.round(255 + ((value - 255) * cover) / 255);

/** The sample at this place of packed ones, as a byte; of 16 bits, the upper ones. */
function sampleAt(bytes: Buffer, index: number, bits: number): number {
	if (bits === 16) return bytes[index * 2];
	if (bits === 8) return bytes[index];
	const at = index * bits;
	return (bytes[at >> 3] >> (8 - bits - (at & 7))) & ((1 << bits) - 1);
}

/** The colors of a palette, on white where they do not cover all. */
export const paletteOnWhite = ({ palette, transparency }: PngFile): Buffer =>
	palette.map((value, at) => onWhite(value, transparency[Math.floor(at / 3)] ?? 255)) as Buffer;

/**
 * The pixels of a PNG as bytes of gray, RGB, or numbers in the palette, on white: for those kinds
 * that PDF does not have as they are.
 * @param picks how many bytes a pixel becomes
 */
function writeRow(png: PngFile, row: PngRow, out: Buffer, colors: number): void {
	const { bits, colorType } = png;
	const samples = SAMPLES[colorType];
	const covers = samples > colors;
	// numbers in a palette stay what they are
	const scale = colorType === 3 || bits >= 8 ? 1 : 255 / ((1 << bits) - 1);
	for (let n = 0; n < row.count; n++) {
		const from = n * samples;
		const to = (row.x + n * row.step) * colors;
		const cover = covers ? sampleAt(row.bytes, from + colors, bits) : 255;
		for (let color = 0; color < colors; color++) {
			out[to + color] = onWhite(sampleAt(row.bytes, from + color, bits) * scale, cover);
		}
	}
}

/** Rows of bytes, without transparency and passes. */
export async function* flattened(png: PngFile, budget: Budget): AsyncGenerator<Buffer> {
	const colors = png.colorType % 4 === 2 ? 3 : 1;
	const length = png.width * colors;
	if (!png.isInterlaced) {
		for await (const row of rowsOfPng(png, budget)) {
			const out = Buffer.alloc(length);
			writeRow(png, row, out, colors);
			yield out;
		}
		return;
	}
	const all = Buffer.alloc(length * png.height);
	for await (const row of rowsOfPng(png, budget)) {
		writeRow(png, row, all.subarray(row.y * length, (row.y + 1) * length), colors);
	}
	yield all;
}
