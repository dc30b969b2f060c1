import { PDFiumLibrary } from '@hyzyla/pdfium';

/** How many pages Chrome's reader sees; undefined for what it does not open. */
export async function pdfiumCounter(): Promise<(file: Buffer) => Promise<number | undefined>> {
	const library = await PDFiumLibrary.init();
	return async (file) => {
		try {
			const document = await library.loadDocument(file);
			const count = document.getPageCount();
			document.destroy();
			return count;
		} catch {
			return undefined;
		}
	};
}
