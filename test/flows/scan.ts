import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';

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

/** A PDF of three pages: typed, scanned, blank. */
export async function mixed(typed: string, scanned: Buffer): Promise<Buffer> {
	const pdf = await PDFDocument.load(await scan([scanned]));
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	pdf.insertPage(0, [595, 842]).drawText(typed, { x: 50, y: 780, size: 12, font });
	pdf.addPage([595, 842]);
	return Buffer.from(await pdf.save());
}

/** The upper part of a picture. */
export async function top(png: Buffer, height: number): Promise<Buffer> {
	const picture = await loadImage(png);
	const canvas = createCanvas(picture.width, height);
	canvas.getContext('2d').drawImage(picture, 0, 0);
	return canvas.toBuffer('image/png');
}
