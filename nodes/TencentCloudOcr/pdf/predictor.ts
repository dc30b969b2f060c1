import type { Dict } from './values';
import { wholeNumber } from './values';

function paeth(left: number, above: number, corner: number): number {
	const estimate = left + above - corner;
	const a = Math.abs(estimate - left);
	const b = Math.abs(estimate - above);
	const c = Math.abs(estimate - corner);
	if (a <= b && a <= c) return left;
	return b <= c ? above : corner;
}

/**
 * Undoes one of PNG's filters 0 to 4 (RFC 2083, 6) in a row, in place.
 * @param above the row above it; zeros for the first
 * @param pixel bytes from one pixel to the next
 */
export function undoFilter(filter: number, row: Buffer, above: Buffer, pixel: number): void {
	for (let column = 0; column < row.length; column++) {
		const left = column >= pixel ? row[column - pixel] : 0;
		const corner = column >= pixel ? above[column - pixel] : 0;
		let predicted = 0;
		if (filter === 1) predicted = left;
		else if (filter === 2) predicted = above[column];
		else if (filter === 3) predicted = (left + above[column]) >> 1;
		else if (filter === 4) predicted = paeth(left, above[column], corner);
		row[column] += predicted;
	}
}

/** Each row starts with the filter that it uses. */
function undoPng(data: Buffer, rowLength: number, pixel: number): Buffer {
	const rows = Math.floor(data.length / (rowLength + 1));
	const out = Buffer.alloc(rows * rowLength);
	let above = Buffer.alloc(rowLength);
	for (let row = 0; row < rows; row++) {
		const from = row * (rowLength + 1);
		const current = out.subarray(row * rowLength, (row + 1) * rowLength);
		data.copy(current, 0, from + 1);
		undoFilter(data[from], current, above, pixel);
		above = current;
	}
	return out;
}

/** TIFF's predictor 2 on whole bytes: each is the difference to the one a pixel before. */
function undoTiff(data: Buffer, rowLength: number, pixel: number): Buffer {
	const out = Buffer.from(data);
	for (let at = 0; at < out.length; at++) {
		if (at % rowLength >= pixel) out[at] += out[at - pixel];
	}
	return out;
}

/** 7.4.4.4; undefined for parameters that make no sense. */
export function undoPredictor(data: Buffer, parameters: Dict): Buffer | undefined {
	const parameter = (key: string, otherwise: number) =>
		wholeNumber(parameters.get(key) ?? otherwise) ?? 0;
	const predictor = parameter('Predictor', 1);
	if (predictor === 1) return data;
	const bits = parameter('Colors', 1) * parameter('BitsPerComponent', 8);
	const rowLength = Math.ceil((bits * parameter('Columns', 1)) / 8);
	const pixel = Math.ceil(bits / 8);
	if (pixel < 1 || rowLength < 1 || rowLength > data.length) return undefined;
	if (predictor >= 10 && predictor <= 15) return undoPng(data, rowLength, pixel);
	if (predictor === 2 && parameter('BitsPerComponent', 8) === 8) {
		return undoTiff(data, rowLength, pixel);
	}
	return undefined;
}
