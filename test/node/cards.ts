import { PDFDocument, degrees } from 'pdf-lib';

import { summarize } from '../../tools/sandbox/request';
import { scannedPage } from './pdfs';

export const [front, back, third, fourth] = [1, 2, 3, 4].map((page) => scannedPage(page));
export const sent = (jpeg: Buffer) => summarize(jpeg.toString('base64'));
export const item = (buffer: Buffer) => ({ binary: { data: { buffer, fileName: 'card.pdf' } } });

export type Place = [x: number, y: number, width: number, height: number];
export const [ABOVE, BELOW]: Place[] = [
	[50, 450, 240, 160],
	[50, 100, 240, 160],
];

/** Pages of A4, each with pictures at their places. */
export async function sheets(pages: Array<Array<[Buffer, Place]>>, rotate = 0): Promise<Buffer> {
	const document = await PDFDocument.create();
	for (const pictures of pages) {
		const page = document.addPage([595, 842]);
		page.setRotation(degrees(rotate));
		for (const [jpeg, [x, y, width, height]] of pictures) {
			page.drawImage(await document.embedJpg(new Uint8Array(jpeg)), { x, y, width, height });
		}
	}
	return Buffer.from(await document.save());
}
