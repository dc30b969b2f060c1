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

/** PNG's filters 0 to 4 (RFC 2083, 6): each row starts with the one it uses. */
function undoPng(data: Buffer, rowLength: number, pixel: number): Buffer {
	const rows = Math.floor(data.length / (rowLength + 1));
	const out = Buffer.alloc(rows * rowLength);
	for (let row = 0; row < rows; row++) {
		const from = row * (rowLength + 1);
		const to = row * rowLength;
		const filter = data[from];
		for (let column = 0; column < rowLength; column++) {
			const left = column >= pixel ? out[to + column - pixel] : 0;
			const above = row > 0 ? out[to + column - rowLength] : 0;
			const corner = row > 0 && column >= pixel ? out[to + column - rowLength - pixel] : 0;
			let predicted = 0;
			if (filter === 1) predicted = left;
			else if (filter === 2) predicted = above;
			else if (filter === 3) predicted = (left + above) >> 1;
			else if (filter === 4) predicted = paeth(left, above, corner);
			out[to + column] = data[from + 1 + column] + predicted;
		}
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
