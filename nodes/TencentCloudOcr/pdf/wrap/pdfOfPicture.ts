import type { Pause } from '../budget';
import { budgetFor } from '../budget';
import type { Matrix } from '../matrix';
import { streamBody, writePdf } from '../write';
import { pictureObject } from './pictureObject';

/** A PDF of one page that a picture fills. */
export interface PdfOfPicture {
	file: Buffer;
	/** Of the picture, in pixels. */
	width: number;
	height: number;
	/** Takes the unit square to the picture. */
	matrix: Matrix;
}

/** The long side of A4, in points. */
const A4 = 842;

/** What scanners say is true; cameras and screens say 72 or 96 of everything. */
const [LEAST, MOST] = [100, 2400];

const rounded = (points: number) => +points.toFixed(2);

/** What the largest picture that is read takes without compression: A4 at 400 dpi, and more. */
const MAX_INFLATED = 256 * 1024 * 1024;

/**
 * Wraps a JPEG, PNG or BMP. The page is as large as the picture says it is on paper, else its long
 * side is that of A4.
 * @param rotate how far a reader turns the page clockwise: 0, 90, 180 or 270
 * @returns undefined for files of other kinds, or that PDF cannot show
 */
export async function pdfOfPicture(
	picture: Buffer,
	rotate: number,
	pause: Pause,
): Promise<PdfOfPicture | undefined> {
	const budget = { ...budgetFor(picture, pause), inflated: MAX_INFLATED };
	// a header may be cut off
	const object = await pictureObject(picture, { ...budget, work: MAX_INFLATED }).catch(
		() => undefined,
	);
	if (!object) return undefined;
	const { width, height, resolution = 0, entries, data } = object;
	const isTold = resolution >= LEAST && resolution <= MOST;
	const scale = isTold ? 72 / resolution : A4 / Math.max(width, height);
	const [right, top] = [rounded(width * scale), rounded(height * scale)];
	const file = writePdf([
		['<</Type/Catalog/Pages 2 0 R>>'],
		['<</Type/Pages/Count 1/Kids[3 0 R]>>'],
		[
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${right} ${top}]/Rotate ${rotate}/Contents 4 0 R` +
				'/Resources<</XObject<</Picture 5 0 R>>>>>>',
		],
		streamBody('', Buffer.from(`q ${right} 0 0 ${top} 0 0 cm /Picture Do Q`)),
		streamBody(`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${entries}`, data),
	]);
	return { file, width, height, matrix: [right, 0, 0, top, 0, 0] };
}
