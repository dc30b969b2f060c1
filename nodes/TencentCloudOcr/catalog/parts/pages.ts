import type { SiteFacts } from '../types';

/**
 * Whether an action accepts pictures but no PDF: of a PDF it is sent the pages that are one picture
 * each. Not for an action of the user's own choice, of which nothing is known.
 */
export const readsPicturesOnly = ({ image }: SiteFacts): boolean =>
	image !== undefined && image.formats.length > 0 && !image.formats.includes('PDF');

/**
 * Whether an operation reads a PDF page by page. Where the action has no parameter for the page,
 * each is sent as a file of its own.
 */
export const readsPages = ({ pdf, image }: SiteFacts): boolean =>
	pdf !== undefined || (image !== undefined && image.formats.length > 0);
