import type { FileDocument, Side } from '../input/document';
import type { Pdf } from '../pdf/openPdf';
import type { PagePicture } from '../pdf/picture/pagePictures';
import { pageNumbers } from '../settings/pageRanges';
import type { Settings } from '../settings/settings';
import { sidesOf } from './documentsOfItem';
import { NOT_A_PICTURE, pageError } from './pageErrors';
import type { PagesOfFile } from './pagesOfFile';
import { fileOfPage } from './pagesOfFile';

/** The two pages that the user wants, where each of them is one picture. */
async function twoPages(pdf: Pdf, { pages: { ranges, limit } }: Settings, pageCount: number) {
	const { pages, missing } = pageNumbers(ranges, pageCount, limit);
	if (pages.length !== 2 || missing.length) return undefined;
	for (const page of pages) {
		const found = await pdf.pictures(page);
		if (typeof found === 'string' || found.length > 1) return undefined;
	}
	return pages;
}

/**
 * A PDF for an operation that reads pictures only: its pages are sent as the pictures that they are.
 * Where the action also takes the back of a card, no file of it is given and the user does not want
 * cards to be separate, two pictures on a page are the front and the back, in one call, and so are two
 * pages. Otherwise each picture is a call.
 */
export async function picturePages(
	settings: Settings,
	[front, ...others]: Side[],
	document: FileDocument,
	pdf: Pdf,
	pageCount: number,
): Promise<PagesOfFile> {
	const { operation, options } = settings;
	const takesBack = operation.back !== undefined && !others.length && !options.separateCards;
	const [first, second] = (takesBack && (await twoPages(pdf, settings, pageCount))) || [];
	const parts = new Map<number, number>();

	async function picturesOf(page: number): Promise<Array<PagePicture & { page: number }>> {
		const found = await pdf.pictures(page);
		if (typeof found === 'string') throw pageError(document, page, NOT_A_PICTURE[found]);
		return found.map((picture) => ({ ...picture, page }));
	}
	const fileOf = ({ page, bytes }: { page: number; bytes: Buffer }) =>
		fileOfPage(document, page, bytes);

	return {
		pageCount,
		...(first && { selection: { ranges: [{ from: first, to: first }], limit: 1 } }),
		async takeOut(page, part) {
			const found = await picturesOf(page);
			if (second) found.push(...(await picturesOf(second)));
			if (takesBack) {
				const [one, other] = found;
				const sides = sidesOf(operation, fileOf(one), other && fileOf(other));
				return { sides, number: 1, picture: one };
			}
			parts.set(page, found.length);
			const picture = found[part];
			return { sides: [{ ...front, document: fileOf(picture) }, ...others], number: 1, picture };
		},
		partsOf: (page) => parts.get(page) ?? 1,
	};
}
