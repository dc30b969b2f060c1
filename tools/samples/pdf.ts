import { PDFDocument as Pages, type SKRSContext2D } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';

export interface Facts {
	title: string;
	author: string;
	/** ISO 8601. */
	written: string;
}

/**
 * A PDF of A4 pages of 595 by 842 points. The canvas embeds the used glyphs of each font;
 * pdf-lib fixes the dates that it would stamp.
 */
export async function pdfOf(
	drawings: Array<(ink: SKRSContext2D) => void>,
	{ title, author, written }: Facts,
) {
	const pages = new Pages();
	for (const drawPage of drawings) {
		drawPage(pages.beginPage(595, 842) as unknown as SKRSContext2D);
		pages.endPage();
	}
	const pdf = await PDFDocument.load(pages.close(), { updateMetadata: false });
	const date = new Date(written);
	pdf.setTitle(title);
	pdf.setAuthor(author);
	pdf.setProducer('n8n-nodes-tencent-ocr');
	pdf.setCreator('n8n-nodes-tencent-ocr');
	pdf.setCreationDate(date);
	pdf.setModificationDate(date);
	return Buffer.from(await pdf.save());
}
