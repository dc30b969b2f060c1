import type { Pause } from './budget';
import { openPdf } from './openPdf';

/** How many pages a PDF has, as {@link openPdf} finds them. */
export const pageCount = async (file: Buffer, pause?: Pause): Promise<number | undefined> =>
	(await openPdf(file, pause)).pageCount;
