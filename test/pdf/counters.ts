import { pageCount } from '../../nodes/TencentCloudOcr/pdf/pageCount';
import { latin1 } from './build';
import { pdfiumCounter } from './pdfium';

export const count = (pdf: string) => pageCount(latin1(pdf));

let pdfium: Promise<(file: Buffer) => Promise<number | undefined>> | undefined;

/** Our count, after making sure that pdfium says the same. */
export async function agreed(pdf: string) {
	const ours = await count(pdf);
	pdfium ??= pdfiumCounter();
	const theirs = await (await pdfium)(latin1(pdf));
	expect({ pdfium: theirs }).toEqual({ pdfium: ours });
	return ours;
}
