import { PDFDocument } from 'pdf-lib';
import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import { pdfiumCount, pdfiumLook } from './pdfium';

/** A page taken out, after making sure that pdfium shows it as in the whole and pdf-lib reads it. */
export async function alone(file: Buffer, page: number): Promise<Buffer> {
	const pdf = await (await openPdf(file)).page(page);
	if (!pdf) throw new Error(`page ${page} cannot be taken out`);
	expect(await pdfiumCount(pdf)).toBe(1);
	const [ours, whole] = [await pdfiumLook(pdf, 1), await pdfiumLook(file, page)];
	// a difference of pixels would be printed as megabytes of text
	expect({ ...ours, pixels: undefined }).toEqual({ ...whole, pixels: undefined });
	expect(ours?.pixels === whole?.pixels).toBe(true);
	expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
	return pdf;
}
