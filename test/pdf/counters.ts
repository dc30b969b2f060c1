import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import { latin1 } from './build';
import { pdfiumCount } from './pdfium';

export const pageCount = async (file: Buffer) => (await openPdf(file)).pageCount;

export const count = (pdf: string) => pageCount(latin1(pdf));

/** Our count, after making sure that pdfium says the same. */
export async function agreed(pdf: string) {
	const ours = await count(pdf);
	expect({ pdfium: await pdfiumCount(latin1(pdf)) }).toEqual({ pdfium: ours });
	return ours;
}
