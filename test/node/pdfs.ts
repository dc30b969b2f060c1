import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';

import { pageWidth } from './support';
import { withTable } from '../pdf/build';
import { drawnPages } from '../pdf/drawn';

/** A JPEG that is a different one for each page, with so much after its end. */
export function scannedPage(page: number, padding = 0): Buffer {
	const canvas = createCanvas(60, 40);
	const context = canvas.getContext('2d');
	context.fillStyle = `rgb(${page}, ${page}, ${page})`;
	context.fillRect(0, 0, 60, 40);
	return Buffer.concat([canvas.toBuffer('image/jpeg'), Buffer.alloc(padding, page)]);
}

/** A scan: each page is one JPEG. */
export async function scan(pages: Buffer[]): Promise<Buffer> {
	const document = await PDFDocument.create();
	for (const [index, jpeg] of pages.entries()) {
		const [width, height] = [pageWidth(index + 1), 100];
		const picture = await document.embedJpg(new Uint8Array(jpeg));
		document.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
	}
	return Buffer.from(await document.save());
}

/** A file whose pages a reader finds, but that says that it is encrypted. */
export const protectedPdf = (): Buffer =>
	Buffer.from(
		withTable(drawnPages(['one', 'two', 'three']), '/Root 1 0 R/Encrypt<</Filter/Standard/V 1>>'),
		'latin1',
	);
