import { createCanvas, loadImage } from '@napi-rs/canvas';

import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import type { Bodies } from './build';
import { latin1, withTable } from './build';

/** The picture that is found on the only page of a PDF. */

export const pictureOf = async (bodies: Bodies) =>
	await (await openPdf(latin1(withTable(bodies)))).picture(1);

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
