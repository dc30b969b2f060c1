import type { PDFiumDocument, PDFiumPage } from '@hyzyla/pdfium';
import { PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | undefined;

/** What Chrome's reader makes of a file; undefined when it does not open it. */
async function withDocument<T>(
	file: Buffer,
	read: (document: PDFiumDocument) => T | Promise<T>,
): Promise<T | undefined> {
	library ??= PDFiumLibrary.init();
	let document: PDFiumDocument;
	try {
		document = await (await library).loadDocument(file);
	} catch {
		return undefined;
	}
	try {
		return await read(document);
	} finally {
		document.destroy();
	}
}

/** How many pages Chrome's reader sees. */
export const pdfiumCount = async (file: Buffer) =>
	await withDocument(file, (document) => document.getPageCount());

export interface Look {
	width: number;
	height: number;
	pixels: string;
	text: string;
}

async function look(page: () => PDFiumPage): Promise<Look> {
	const render = async ({ data }: { data: Uint8Array }) => data;
	// a page can be rendered once
	const { data, width, height } = await page().render({ render, scale: 1, renderFormFields: true });
	return { width, height, pixels: Buffer.from(data).toString('base64'), text: page().getText() };
}

/** A page as Chrome's reader shows it at 72 dpi. */
export const pdfiumLook = async (file: Buffer, page: number) =>
	await withDocument(file, (document) => look(() => document.getPage(page - 1)));
