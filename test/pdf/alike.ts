import { createCanvas, loadImage } from '@napi-rs/canvas';
import { pdfOfPicture } from '../../nodes/TencentCloudOcr/pdf/wrap/pdfOfPicture';
import { pdfiumLook } from './pdfium';

export const pause = async () => {};

export async function wrapped(picture: Buffer, angle?: number): Promise<Buffer> {
	const made = await pdfOfPicture(picture, angle, pause);
	if (!made) throw new Error('it was not made');
	return made.file;
}

/** Red, green, blue and alpha of each pixel on white, as a browser shows them. */
async function shown(picture: Buffer) {
	const image = await loadImage(picture);
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, image.width, image.height);
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height).data;
}

/** A browser's library and Chrome's reader show the same, in colors and size. */
export async function expectAlike(picture: Buffer) {
	const [look, expected] = [await pdfiumLook(await wrapped(picture), 1), await shown(picture)];
	const pixels = Buffer.from(look?.pixels ?? '', 'base64');
	expect(pixels.length).toBe(expected.length);
	const difference = expected.reduce(
		(sum, value, at) => sum + (at % 4 === 3 ? 0 : Math.abs(value - pixels[at])),
		0,
	);
	expect(difference / ((expected.length / 4) * 3)).toBeLessThan(1);
}
