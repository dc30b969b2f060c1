import type { Pause } from '../budget';
import { budgetFor } from '../budget';
import type { Matrix } from '../matrix';
import { product } from '../matrix';
import { streamBody, writePdf } from '../write';
import { orientationOf } from './orientation';
import { pictureObject } from './pictureObject';

/** A PDF of one page that a picture fills. */
export interface PdfOfPicture {
	file: Buffer;
	/** Of the picture, in pixels. */
	width: number;
	height: number;
	/** Takes the unit square to the picture. */
	matrix: Matrix;
	/** How far text is turned in the pixels, clockwise in degrees. */
	angle: number;
}

/** The long side of A4, in points. */
const A4 = 842;

/** What scanners say is true; cameras and screens say 72 or 96 of everything. */
const [LEAST, MOST] = [100, 2400];

const rounded = (points: number) => +points.toFixed(2);

/** What the largest picture that is read takes without compression: A4 at 400 dpi, and more. */
const MAX_INFLATED = 256 * 1024 * 1024;

/** How far a reader has to turn a page, clockwise, whose text is turned by so many degrees. */
const rotateFor = (angle: number) => (((Math.round(-angle / 90) % 4) + 4) % 4) * 90;

/**
 * Wraps a JPEG, PNG or BMP. The page is as large as the picture says it is on paper, else its long
 * side is that of A4. It is shown so that its text is upright.
 * @param told how far text is turned in the pixels, clockwise in degrees; where nobody knows, it is
 * upright when the picture is shown as its EXIF data say
 * @returns undefined for files of other kinds, or that PDF cannot show
 */
export async function pdfOfPicture(
	picture: Buffer,
	told: number | undefined,
	pause: Pause,
): Promise<PdfOfPicture | undefined> {
	const budget = { ...budgetFor(picture, pause), inflated: MAX_INFLATED };
	// a header may be cut off
	const object = await pictureObject(picture, { ...budget, work: MAX_INFLATED }).catch(
		() => undefined,
	);
	if (!object) return undefined;
	const { width, height, resolution = 0, orientation, entries, data } = object;
	const isTold = resolution >= LEAST && resolution <= MOST;
	const scale = isTold ? 72 / resolution : A4 / Math.max(width, height);
	const { matrix, angle, isMirrored } = orientationOf(orientation);
	const sides = [rounded(width * scale), rounded(height * scale)];
	const [right, top] = matrix[0] === 0 ? sides.reverse() : sides;
	const place = product(matrix, [right, 0, 0, top, 0, 0]);
	const textAngle = told ?? angle;
	const rotate = rotateFor(isMirrored ? angle - textAngle : textAngle - angle);
	const file = writePdf([
		['<</Type/Catalog/Pages 2 0 R>>'],
		['<</Type/Pages/Count 1/Kids[3 0 R]>>'],
		[
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${right} ${top}]/Rotate ${rotate}/Contents 4 0 R` +
				'/Resources<</XObject<</Picture 5 0 R>>>>>>',
		],
		streamBody('', Buffer.from(`q ${place.join(' ')} cm /Picture Do Q`)),
		streamBody(`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${entries}`, data),
	]);
	return { file, width, height, matrix: place, angle: textAngle };
}
