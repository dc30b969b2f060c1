import type { PictureOfPage } from '../answer/answer';
import { readsPicturesOnly } from '../catalog/parts/pages';
import type { Run } from '../call/execution';
import { UnreadableFile } from '../checks/checkFile';
import { base64Length, toBuffer, typeOf } from '../files/content';
import { giveTurn } from '../steps';
import type { FileDocument, ItemDocument, Side } from '../input/document';
import { sizeOf } from '../input/document';
import { openPdf } from '../pdf/openPdf';
import { isPdf } from '../request/parameters';
import type { Settings } from '../settings/settings';
import type { PagesOfFile, PageToSend } from './pagesOfFile';
import { fileOfPage } from './pagesOfFile';
import { NOT_A_PICTURE, pageError, PROTECTED, UNKNOWN_PAGES } from './pageErrors';
import { picturePages } from './picturePages';

/** A document of several pages. What the file takes in memory is given back by `close`. */
export interface OpenPages extends PagesOfFile {
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

async function pagesOf(
	settings: Settings,
	sides: Side[],
	document: FileDocument,
): Promise<PagesOfFile | undefined> {
	const { operation, options } = settings;
	const bytes = await document.read();
	if (typeOf(bytes)?.name !== 'PDF') return undefined;
	const pdf = await openPdf(await toBuffer(bytes), giveTurn);
	const { pageCount, isEncrypted } = pdf;
	if (readsPicturesOnly(operation)) {
		if (pageCount && !isEncrypted) {
			return await picturePages(settings, sides, document, pdf, pageCount);
		}
		const { message, description } = isEncrypted ? PROTECTED : UNKNOWN_PAGES;
		throw new UnreadableFile(message, { description });
	}
	// where the action has no parameter for the page, the service reads the first
	const canNamePage = operation.pdf !== undefined;
	if (!canNamePage && (isEncrypted || !pageCount)) return undefined;
	// of a picture it is known where its places are on the page
	const wantsPictures = options.searchablePdf;
	if (isEncrypted || !pageCount || (pageCount === 1 && !wantsPictures)) {
		return { pageCount, isEncrypted };
	}
	const [{ limits }, ...others] = sides;
	const alone = (page: number, file: Buffer, picture?: PictureOfPage): PageToSend => ({
		sides: [{ ...sides[0], document: fileOfPage(document, page, file) }, ...others],
		number: 1,
		picture,
	});
	const takeOut = async (page: number) => {
		const found = wantsPictures ? await pdf.pictures(page) : 'unknown';
		const picture = typeof found !== 'string' && found.length === 1 ? found[0] : undefined;
		if (picture && base64Length(picture.bytes.length) <= limits.maxBase64Bytes) {
			return alone(page, picture.bytes, picture);
		}
		const file = await pdf.page(page);
		if (file) return alone(page, file);
		if (canNamePage || page === 1) return { sides, number: page };
		throw pageError(document, page, NOT_A_PICTURE.unknown);
	};
	return { pageCount, takeOut };
}
