import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';

/** A PDF whose pages are nothing but pictures, as a scanner makes it. */
export async function scan(pictures: Buffer[]): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	for (const png of pictures) {
		const picture = await pdf.embedPng(png);
		const { width, height } = picture.scale(0.5);
		pdf.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
	}
	return Buffer.from(await pdf.save());
}

/** The upper part of a picture. */
export async function top(png: Buffer, height: number): Promise<Buffer> {
	const picture = await loadImage(png);
	const canvas = createCanvas(picture.width, height);
	canvas.getContext('2d').drawImage(picture, 0, 0);
	return canvas.toBuffer('image/png');
}
