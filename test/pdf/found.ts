import { createCanvas, loadImage } from '@napi-rs/canvas';

import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import type { Bodies } from './build';
import { latin1, withTable } from './build';

/** The pictures that are found on the only page of a PDF. */

export const picturesOf = async (bodies: Bodies) =>
	await (await openPdf(latin1(withTable(bodies)))).pictures(1);

/** The only one, or why there is none. */
export async function pictureOf(bodies: Bodies) {
	const found = await picturesOf(bodies);
	if (typeof found !== 'string' && found.length > 1) throw new Error('there are two');
	return typeof found === 'string' ? found : found[0];
}

export async function fileOf(bodies: Bodies) {
	const picture = await pictureOf(bodies);
	if (typeof picture === 'string') throw new Error(picture);
	return picture;
}

/** The colors of a PNG as Skia reads them, three numbers a pixel. */
export async function colorsOf(
	file: Buffer,
): Promise<{ width: number; height: number; rgb: number[] }> {
	const { width, height } = await loadImage(file);
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(await loadImage(file), 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	return { width, height, rgb: [...data].filter((_, n) => n % 4 < 3) };
}

/** Colors of gray pixels. */
export const gray = (...values: number[]) => values.flatMap((value) => [value, value, value]);
