import { createCanvas } from '@napi-rs/canvas';
import { HEIGHT, WIDTH } from './pictureFiles';

/** The orientations of EXIF. */
export const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8];

/** The segment of a JPEG that says how its pixels are to be shown. */
function exif(orientation: number, order: 'II' | 'MM'): Buffer {
	const tiff = Buffer.alloc(26);
	const write = (value: number, at: number, bytes: 2 | 4) =>
		order === 'II' ? tiff.writeUIntLE(value, at, bytes) : tiff.writeUIntBE(value, at, bytes);
	tiff.write(order, 'latin1');
	for (const [value, at, bytes] of [
		[42, 2, 2],
		[8, 4, 4],
		// one entry: its tag, its type (a short), how many, and its value
		[1, 8, 2],
		[0x0112, 10, 2],
		[3, 12, 2],
		[1, 14, 4],
		[orientation, 18, 2],
	] as const) {
		write(value, at, bytes);
	}
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}

/** A JPEG as a camera writes it that was held in some way. */
export const oriented = (jpeg: Buffer, orientation: number, order: 'II' | 'MM' = 'MM') =>
	Buffer.concat([jpeg.subarray(0, 2), exif(orientation, order), jpeg.subarray(2)]);

/** A photo that looks different in each orientation. */
export function photoOf(orientation: number, order: 'II' | 'MM'): Buffer {
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, WIDTH, HEIGHT);
	context.fillStyle = '#000';
	context.fillRect(4, 4, WIDTH / 2, HEIGHT / 4);
	context.fillRect(4, 4, WIDTH / 8, HEIGHT / 2);
	return oriented(canvas.toBuffer('image/jpeg', 95), orientation, order);
}

/** The base64 of a photo as a service reads it that does not look at EXIF. */
export function withoutExif(base64: string): string {
	const jpeg = Buffer.from(base64, 'base64');
	return Buffer.concat([jpeg.subarray(0, 2), jpeg.subarray(4 + jpeg.readUInt16BE(4))]).toString(
		'base64',
	);
}
