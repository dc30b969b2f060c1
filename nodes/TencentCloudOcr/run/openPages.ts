import { UserError } from 'n8n-workflow';

import type { PictureOfPage } from '../answer/answer';
import { readsPicturesOnly } from '../catalog/parts/pages';
import type { Run } from '../call/execution';
import { nameInErrors, UnreadableFile } from '../checks/checkFile';
import { base64Length, contentOfFile, toBuffer, typeOf } from '../files/content';
import { giveTurn } from '../files/turns';
import type { ErrorEntry } from '../errors/types';
import type { FileDocument, ItemDocument, Side } from '../input/document';
import { sizeOf } from '../input/document';
import { openPdf } from '../pdf/openPdf';
import type { Reason } from '../pdf/picture/findPicture';
import { isPdf } from '../request/parameters';
import type { Settings } from '../settings/settings';
import { NOT_A_PICTURE, PROTECTED, UNKNOWN_PAGES } from './pageErrors';

/** What is sent for a page, and its number in that. */
export interface PageToSend {
	sides: Side[];
	number: number;
	/** Where it is not the page itself. */
	picture?: PictureOfPage;
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
	{ operation, options }: Settings,
	sides: Side[],
	document: FileDocument,
): Promise<PagesOfFile | undefined> {
	const bytes = await document.read();
	if (typeOf(bytes)?.name !== 'PDF') return undefined;
	const pdf = await openPdf(await toBuffer(bytes), giveTurn);
	const { pageCount, isEncrypted } = pdf;
	const [{ limits }, ...others] = sides;
	const alone = (page: number, file: Buffer, picture?: PictureOfPage): PageToSend => ({
		sides: [{ ...sides[0], document: fileOf(document, page, file) }, ...others],
		number: 1,
		picture,
	});
	const asPicture = async (page: number) => {
		const picture = await pdf.picture(page);
		return typeof picture === 'string' ? picture : alone(page, picture.bytes, picture);
	};
	if (readsPicturesOnly(operation)) {
		if (pageCount && !isEncrypted) {
			const takeOut = async (page: number) => pictureOrError(document, page, await asPicture(page));
			return { pageCount, takeOut };
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
	const fits = ({ sides: [{ document: sent }] }: PageToSend) =>
		sizeOf(sent) <= limits.maxBase64Bytes;
	const takeOut = async (page: number) => {
		const picture = wantsPictures ? await asPicture(page) : 'unknown';
		if (typeof picture !== 'string' && fits(picture)) return picture;
		const file = await pdf.page(page);
		if (file) return alone(page, file);
		if (canNamePage || page === 1) return { sides, number: page };
		throw pageError(document, page, NOT_A_PICTURE.unknown);
	};
	return { pageCount, takeOut };
}

function pictureOrError(
	document: FileDocument,
	page: number,
	picture: PageToSend | Reason,
): PageToSend {
	if (typeof picture !== 'string') return picture;
	throw pageError(document, page, NOT_A_PICTURE[picture]);
}

const pageError = (
	document: FileDocument,
	page: number,
	{ message, description }: ErrorEntry,
): UserError => new UserError(`${nameInErrors({ ...document, page })} ${message}`, { description });

const fileOf = ({ field, fileName }: FileDocument, page: number, bytes: Buffer): FileDocument => ({
	kind: 'file',
	field,
	fileName,
	page,
	base64Length: base64Length(bytes.length),
	read: async () => bytes,
	open: async () => contentOfFile(bytes),
});
