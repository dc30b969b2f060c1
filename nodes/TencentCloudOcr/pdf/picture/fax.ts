import type { Budget } from '../budget';
import { needsPause, pause, spend } from '../budget';
import { Damaged } from '../streams';
import type { Codes } from './faxCodes';
import { MODE_CODES, RUNS } from './faxCodes';

const MAX_CODE = 13;

/** Reads bits from the most significant on. */
class Bits {
	at = 0;

	constructor(private readonly bytes: Buffer) {}

	/** What the code here stands for. */
	read<T>(codes: Codes<T>): T {
		let code = 1;
		for (let length = 0; length < MAX_CODE; length++) {
			code = (code << 1) | (((this.bytes[this.at >> 3] ?? 0) >> (7 - (this.at & 7))) & 1);
			this.at++;
			const found = codes.get(code);
			if (found !== undefined) return found;
		}
		throw new Damaged('Not a code of T.6');
	}

	/** A run of any length: codes of 64 pixels and more come before that of the rest. */
	readRun(color: number): number {
		let run = 0;
		for (;;) {
			const part = this.read(RUNS[color]);
			run += part;
			if (part < 64) return run;
		}
	}

	align(): void {
		this.at = (this.at + 7) & ~7;
	}
}

/**
 * Where the color changes in a row, first to black, by the row above (T.6, 2.2).
 * @returns undefined at the end of the picture
 */
function readRow(bits: Bits, above: number[], width: number): number[] | undefined {
	const row: number[] = [];
	let at = -1;
	let color = 0;
	let next = 0;
	while (at < width) {
		// b1: the first change above, right of here, to the other color
		while (next > 0 && above[next - 1] > at) next--;
		while (next < above.length && above[next] <= at) next++;
		if (next % 2 !== color) next++;
		const change = above[next] ?? width;
		const mode = bits.read(MODE_CODES);
		if (mode === 'end') return undefined;
		if (mode === 'pass') {
			at = above[next + 1] ?? width;
		} else if (mode === 'horizontal') {
			const first = Math.max(at, 0) + bits.readRun(color);
			at = first + bits.readRun(1 - color);
			row.push(first, at);
		} else {
			const to = change + Number(mode);
			if (to < at || to < 0) throw new Damaged('Not a row of T.6');
			at = to;
			row.push(at);
			color = 1 - color;
		}
		// a row of runs without length would have no end
		if (at > width || row.length > 2 * width + 2) throw new Damaged('Not a row of T.6');
	}
	return row;
}

/** Clears the bits of the pixels from `start` to `end`. */
function clear(bytes: Buffer, start: number, end: number): void {
	for (let at = start; at < end;) {
		if (at % 8 === 0 && end - at >= 8) {
			bytes[at >> 3] = 0;
			at += 8;
		} else {
			bytes[at >> 3] &= ~(0x80 >> (at % 8));
			at++;
		}
	}
}

export interface FaxOptions {
	width: number;
	height: number;
	/** Rows start with a byte. */
	isAligned: boolean;
	/** Otherwise black is 0. */
	blackIs1: boolean;
}

/**
 * The rows of a picture in Group 4 (ITU-T T.6), a bit for each pixel. Rows after the end are
 * white.
 * @throws when there is something else in it
 */
export async function* faxRows(
	bytes: Buffer,
	{ width, height, isAligned, blackIs1 }: FaxOptions,
	budget: Budget,
): AsyncGenerator<Uint8Array> {
	const bits = new Bits(bytes);
	let changes: number[] | undefined = [];
	for (let y = 0; y < height; y++) {
		if (needsPause(budget)) await pause(budget);
		if (isAligned) bits.align();
		const start = bits.at;
		changes = changes && readRow(bits, changes, width);
		spend(budget, 'work', bits.at - start + 64);
		const row = Buffer.alloc(Math.ceil(width / 8), 0xff);
		const black = changes ?? [];
		for (let n = 0; n < black.length; n += 2) clear(row, black[n], black[n + 1] ?? width);
		yield blackIs1 ? row.map((byte) => ~byte) : row;
	}
}
