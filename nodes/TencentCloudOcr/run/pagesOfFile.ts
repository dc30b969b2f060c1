import type { PictureOfPage } from '../answer/answer';
import { base64Length, contentOfFile } from '../files/content';
import type { FileDocument, Side } from '../input/document';
import type { PageSelection } from '../settings/pageRanges';

/** What is sent for a page, and its number in that. */
export interface PageToSend {
	sides: Side[];
	number: number;
	/** Where it is not the page itself. */
	picture?: PictureOfPage;
}

/** How the pages of a file are sent. */
export interface PagesOfFile {
	/** As found in the file. */
	pageCount?: number;
	isEncrypted?: boolean;
	/** The pages to ask for, where they are not those that the user wants. */
	selection?: PageSelection;
	/**
	 * A file of one page alone; absent where only the whole file can be sent.
	 * @param part which of its pictures, from 0, where there is more than one
	 * @throws UserError when the operation cannot read this page
	 */
	takeOut?(page: number, part: number): Promise<PageToSend>;
	/** How many pictures the page was found to have when it was taken out. */
	partsOf?(page: number): number;
}

/** What is sent for a page of a document, as a file of its own. */
export const fileOfPage = (
	{ field, fileName }: FileDocument,
	page: number,
	bytes: Buffer,
): FileDocument => ({
	kind: 'file',
	field,
	fileName,
	page,
	base64Length: base64Length(bytes.length),
	read: async () => bytes,
	open: async () => contentOfFile(bytes),
});
