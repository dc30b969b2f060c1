import type { Pause } from './budget';
import { budgetFor } from './budget';
import { extractPage } from './extractPage';
import { dictOf } from './entries';
import type { Reason } from './picture/findPictures';
import type { PagePicture } from './picture/pagePictures';
import { pagePictures } from './picture/pagePictures';
import { readPage, seenSize, viewOf } from './page';
import { findPages } from './pageTree';
import { scan } from './scan';
import type { TextPage } from './text/textLayer';
import { textLayer } from './text/textLayer';
import { hasText } from './text/hasText';

/** A PDF whose objects have been found. The file itself must not change while it is in use. */
export interface Pdf {
	/** Undefined when it cannot be known: no PDF, damaged, or its structure is encrypted. */
	readonly pageCount: number | undefined;
	/** Needs a password, or forbids what a reader must enforce: its pages cannot be taken out. */
	readonly isEncrypted: boolean;
	/**
	 * A PDF of one page that shows the same as this page (from 1) of the file.
	 * @returns undefined when it would not be smaller than the file, or cannot be made: encrypted,
	 * damaged, no such page. The whole file is what to send then.
	 */
	page(number: number): Promise<Buffer | undefined>;
	/**
	 * The picture that this page is, as a scan: the very bytes of a JPEG, a PNG of others. Two where
	 * it is a sheet with two apart, such as the sides of a card, in the order in which they are read.
	 * @returns why it is none, where it is something else
	 */
	pictures(number: number): Promise<PagePicture[] | Reason>;
	/** Width and height of a page as a reader sees it, in points; undefined where that is not known. */
	size(number: number): Promise<[width: number, height: number] | undefined>;
	/** Whether a page has text, seen or not. What cannot be read counts as none. */
	hasText(number: number): Promise<boolean>;
	/**
	 * What to add to the end of the file for text that was read on pages: it is not seen, but can be
	 * found, selected and copied. The bytes of the file stay as they are.
	 * @returns undefined where that cannot be done: encrypted, damaged, no such page
	 */
	textLayer(pages: readonly TextPage[]): Promise<Buffer | undefined>;
}

const UNKNOWN: Pdf = {
	pageCount: undefined,
	isEncrypted: false,
	page: async () => undefined,
	pictures: async () => 'unknown',
	size: async () => undefined,
	hasText: async () => false,
	textLayer: async () => undefined,
};

/** As {@link openPdf}, but throws when the file asks for too much work. */
export async function readPdf(file: Buffer, pause: Pause): Promise<Pdf> {
	const headerAt = file.subarray(0, 1024 + 5).indexOf('%PDF-');
	if (headerAt < 0) return UNKNOWN;
	const found = await scan(file, headerAt, pause);
	const pages = await findPages(found);
	const { isEncrypted, objects, root } = found;
	const readable = isEncrypted ? undefined : pages;
	const ownBudget = () => ({ ...objects, budget: budgetFor(file, pause) });
	return {
		pageCount: pages?.length,
		isEncrypted,
		async page(number) {
			const page = readable?.[number - 1];
			const alone = page && (await extractPage(ownBudget(), root, page));
			return alone && alone.length < file.length ? alone : undefined;
		},
		async pictures(number) {
			const page = readable?.[number - 1];
			return page ? await pagePictures(ownBudget(), page) : 'unknown';
		},
		async size(number) {
			const page = readable?.[number - 1];
			const entries = page && readPage(objects, page);
			const view = entries && viewOf(objects, dictOf(entries));
			return view && seenSize(view);
		},
		async hasText(number) {
			const page = readable?.[number - 1];
			return page !== undefined && (await hasText(ownBudget(), page));
		},
		async textLayer(layers) {
			return readable && (await textLayer(file, ownBudget(), readable, layers));
		},
	};
}

const otherwise = async <T>(work: Promise<T>, value: T): Promise<T> =>
	await work.catch(() => value);

/**
 * Finds the objects of a PDF (ISO 32000-1) and its pages: the leaves of its page tree, whatever
 * its /Count says.
 * @param pause lets other work proceed, between parts of a big file
 */
export async function openPdf(file: Buffer, pause: Pause = async () => {}): Promise<Pdf> {
	const pdf = await otherwise(readPdf(file, pause), UNKNOWN);
	return {
		...pdf,
		page: async (number) => await otherwise(pdf.page(number), undefined),
		pictures: async (number) =>
			await otherwise<PagePicture[] | Reason>(pdf.pictures(number), 'unknown'),
		size: async (number) => await otherwise(pdf.size(number), undefined),
		hasText: async (number) => await otherwise(pdf.hasText(number), false),
		textLayer: async (pages) => await otherwise(pdf.textLayer(pages), undefined),
	};
}
