import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';

/** Measured on photographed receipts: narrower loses letters, wider only takes longer. */
const width = { least: 1400, most: 1800 };
const maxScale = 2;
const maxPixels = 5_000_000;

export function scaleForReading(canvas: Canvas): { canvas: Canvas; scale: number } {
	const wanted =
		canvas.width < width.least
			? Math.min(maxScale, width.least / canvas.width)
			: Math.min(1, width.most / canvas.width);
	const scale = Math.min(wanted, Math.sqrt(maxPixels / (canvas.width * canvas.height)));
	if (scale === 1) return { canvas, scale };
	const scaled = createCanvas(
		Math.max(1, Math.round(canvas.width * scale)),
		Math.max(1, Math.round(canvas.height * scale)),
	);
	const context = scaled.getContext('2d');
	context.imageSmoothingQuality = 'high';
	context.drawImage(canvas, 0, 0, scaled.width, scaled.height);
	return { canvas: scaled, scale };
}

export interface Gray {
	width: number;
	height: number;
	pixels: Uint8Array;
}

export function toGray(canvas: Canvas): Gray {
	const { width, height } = canvas;
	const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
	const pixels = new Uint8Array(width * height);
	for (let i = 0, j = 0; i < pixels.length; i += 1, j += 4) {
		pixels[i] = (data[j] * 77 + data[j + 1] * 150 + data[j + 2] * 29) >> 8;
	}
	return { width, height, pixels };
}

/** A portable graymap: written in a few milliseconds, where a PNG takes as long as the reading. */
export function toGraymap(canvas: Canvas): Buffer {
	const { width, height, pixels } = toGray(canvas);
	return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}
