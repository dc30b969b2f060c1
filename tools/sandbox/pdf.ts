import type { PDFiumDocument } from '@hyzyla/pdfium/dist/index.cjs';
import { PDFiumLibrary } from '@hyzyla/pdfium/dist/index.cjs';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';

const dotsPerInch = 200;
const pointsPerInch = 72;
/** A page of poster size is drawn smaller rather than filling the memory. */
const maxPixels = 12_000_000;

let library: Promise<PDFiumLibrary> | undefined;

async function withDocument<T>(
	bytes: Buffer,
	use: (document: PDFiumDocument) => T | Promise<T>,
): Promise<T> {
	const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(bytes);
	try {
		return await use(document);
	} finally {
		document.destroy();
	}
}

export async function countPages(bytes: Buffer): Promise<number> {
	return await withDocument(bytes, (document) => document.getPageCount());
}

/** Draws one page, counted from 1, at the resolution of an ordinary scan. */
export async function drawPage(bytes: Buffer, page: number): Promise<Canvas> {
	return await withDocument(bytes, async (document) => {
		const sheet = document.getPage(page - 1);
		const { originalWidth: width, originalHeight: height } = sheet.getOriginalSize();
		const scale = Math.min(dotsPerInch / pointsPerInch, Math.sqrt(maxPixels / (width * height)));
		const bitmap = await sheet.render({ scale, render: 'bitmap' });
		const canvas = createCanvas(bitmap.width, bitmap.height);
		const pixels = new Uint8ClampedArray(bitmap.data);
		canvas.getContext('2d').putImageData(new ImageData(pixels, bitmap.width, bitmap.height), 0, 0);
		return canvas;
	});
}
