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
	const [{ document }] = sides;
	if (document.kind === 'url') {
		return settings.operation.pdf && isPdf(settings, document) ? { close: () => {} } : undefined;
	}
	const close = await run.files.acquire(sizeOf(document));
	let pages: PagesOfFile | undefined;
	try {
		pages = await pagesOf(settings, sides, document);
	} finally {
		// the whole file is sent as it is stored
		if (!pages?.takeOut) close();
	}
	return pages && { ...pages, close };
}

type PagesOfFile = Omit<OpenPages, 'close'>;

async function pagesOf(
	{ operation }: Settings,
	sides: Side[],
	document: FileDocument,
): Promise<PagesOfFile | undefined> {
	const bytes = await document.read();
	if (typeOf(bytes)?.name !== 'PDF') return undefined;
	const pdf = await openPdf(toBuffer(bytes), async () => await sleep(0));
	const { pageCount, isEncrypted } = pdf;
	const alone = (file: FileDocument): PageToSend => ({
		sides: [{ ...sides[0], document: file }, ...sides.slice(1)],
		number: 1,
	});
	if (readsPicturesOnly(operation)) {
		if (pageCount && !isEncrypted) {
			const takeOut = async (page: number) => alone(await pictureOf(pdf, document, page));
			return { pageCount, takeOut };
		}
		const { message, description } = isEncrypted ? PROTECTED : UNKNOWN_PAGES;
		throw new UnreadableFile(message, { description });
	}
	if (isEncrypted || !pageCount || pageCount === 1) return { pageCount, isEncrypted };
	const takeOut = async (page: number) => {
		const file = await pdf.page(page);
		return file ? alone(fileOf(document, page, file)) : { sides, number: page };
	};
	return { pageCount, takeOut };
}

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
