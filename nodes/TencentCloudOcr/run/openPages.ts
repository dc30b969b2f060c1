import { sleep, UserError } from 'n8n-workflow';

import { readsPicturesOnly } from '../catalog/parts/pages';
import type { Run } from '../call/execution';
import { nameInErrors, UnreadableFile } from '../checks/checkFile';
import { base64Length, contentOfFile, toBuffer, typeOf } from '../files/content';
import type { FileDocument, ItemDocument, Side } from '../input/document';
import { sizeOf } from '../input/document';
import type { Pdf } from '../pdf/openPdf';
import { openPdf } from '../pdf/openPdf';
import { isPdf } from '../request/parameters';
import type { Settings } from '../settings/settings';
import { NOT_A_PICTURE, PROTECTED, UNKNOWN_PAGES } from './pageErrors';

/** What is sent for a page, and its number in that. */
export interface PageToSend {
	sides: Side[];
	number: number;
}

/** A document of several pages. What the file takes in memory is given back by `close`. */
export interface OpenPages {
	/** As found in the file. */
	pageCount?: number;
	isEncrypted?: boolean;
	/**
	 * A file of one page alone; absent where only the whole file can be sent.
	 * @throws UserError when the operation cannot read this page
	 */
	takeOut?(page: number): Promise<PageToSend>;
	close(): void;
}

/**
 * Opens a PDF whose pages are read one by one; its file is then in memory once, for all of them.
 * @returns undefined for a picture, which has no pages
 * @throws UnreadableFile when no page can be a picture, and the operation reads nothing else
 */
export async function openPages(
	run: Run,
	settings: Settings,
	{ sides }: ItemDocument,
): Promise<OpenPages | undefined> {
	const [{ document }, ...others] = sides;
	if (document.kind === 'url') {
		return settings.operation.pdf && isPdf(settings, document) ? { close: () => {} } : undefined;
	}
	const close = await run.files.acquire(sizeOf(document));
	let pdf: Pdf;
	try {
		const bytes = await document.read();
		if (typeOf(bytes)?.name !== 'PDF') {
			close();
			return undefined;
		}
		pdf = await openPdf(toBuffer(bytes), async () => await sleep(0));
	} catch (error) {
		close();
		throw error;
	}
	const { pageCount, isEncrypted } = pdf;
	const ofPage = (file: Document): Side[] => [{ ...sides[0], document: file }, ...others];
	if (readsPicturesOnly(settings.operation)) {
		if (pageCount && !isEncrypted) {
			const takeOut = async (page: number) => ({
				sides: ofPage(await pictureOf(pdf, document, page)),
				number: 1,
			});
			return { pageCount, takeOut, close };
		}
		close();
		const { message, description } = isEncrypted ? PROTECTED : UNKNOWN_PAGES;
		throw new UnreadableFile(message, { description });
	}
	// the whole file is sent as it is stored; what is in memory was only for looking into it
	if (isEncrypted || !pageCount || pageCount === 1) {
		close();
		return { pageCount, isEncrypted, close };
	}
	return {
		pageCount,
		close,
		takeOut: async (page) => {
			const alone = await pdf.page(page);
			return alone
				? { sides: ofPage(fileOf(document, page, alone)), number: 1 }
				: { sides, number: page };
		},
	};
}

type Document = Side['document'];

async function pictureOf(pdf: Pdf, document: FileDocument, page: number): Promise<FileDocument> {
	const picture = await pdf.picture(page);
	if (typeof picture !== 'string') return fileOf(document, page, picture.bytes);
	const { message, description } = NOT_A_PICTURE[picture];
	throw new UserError(`${nameInErrors({ ...document, page })} ${message}`, { description });
}

const fileOf = ({ field, fileName }: FileDocument, page: number, bytes: Buffer): FileDocument => ({
	kind: 'file',
	field,
	fileName,
	page,
	base64Length: base64Length(bytes.length),
	read: async () => bytes,
	open: async () => contentOfFile(bytes),
});
