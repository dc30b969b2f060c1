import type { SiteFacts } from '../types';

/**
 * Whether an action accepts pictures but no PDF: of a PDF it is sent the pages that are one picture
 * each. Not for an action of the user's own choice, of which nothing is known.
 */
export const readsPicturesOnly = ({ image }: SiteFacts): boolean =>
	image !== undefined && image.formats.length > 0 && !image.formats.includes('PDF');

/** Whether an operation reads a PDF page by page. */
export const readsPages = (operation: SiteFacts): boolean =>
	operation.pdf !== undefined || readsPicturesOnly(operation);
