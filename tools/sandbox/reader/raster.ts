import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import { drawPage } from '../pdf';
import { decodeFailed } from '../picture';
import type { Format, Picture } from '../picture';
import type { ActionSpec } from '../spec';

/** One page as pixels. */
export interface Raster {
	/** Page of the PDF, or 1. */
	number: number;
	canvas: Canvas;
	/** The same for the same page of the same file. */
	key: string;
}

/** Office files have no pixels and give none. */
export async function rasterize(action: ActionSpec, picture: Picture): Promise<Raster[]> {
	const { bytes, format, pages } = picture;
	if (format === 'WORD' || format === 'EXCEL') return [];
	const hash = createHash('sha1').update(bytes).digest('hex');
	try {
		const rasters: Raster[] = [];
		for (const number of pages) {
			const canvas = format === 'PDF' ? await drawPage(bytes, number) : await decode(format, bytes);
			rasters.push({ number, canvas, key: `${hash} ${number}` });
		}
		return rasters;
	} catch {
		decodeFailed(action);
	}
}

async function decode(format: Format, bytes: Buffer): Promise<Canvas> {
	if (!isComplete(format, bytes)) throw new Error('cut off');
	const image = await loadImage(bytes);
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	// Transparent parts count as paper.
	context.fillStyle = 'white';
	context.fillRect(0, 0, image.width, image.height);
	context.drawImage(image, 0, 0);
	return canvas;
}

/** The decoder fills what is missing of a cut-off file with grey; the service refuses it. */
function isComplete(format: Format, bytes: Buffer): boolean {
	if (format === 'JPG') return hasJpegEnd(bytes);
	if (format === 'PNG') return bytes.includes('IEND');
	return bytes.length >= 54 && bytes.length >= bytes.readUInt32LE(2);
}

/** Walks the segments up to the picture data, so that a thumbnail's end is not taken for it. */
function hasJpegEnd(bytes: Buffer): boolean {
	const startOfScan = 0xda;
	let offset = 2;
	while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
		if (bytes[offset + 1] === startOfScan) return bytes.includes('ffd9', offset, 'hex');
		offset += 2 + bytes.readUInt16BE(offset + 2);
	}
	return false;
}
