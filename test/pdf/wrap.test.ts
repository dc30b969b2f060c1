import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import { pdfOfPicture } from '../../nodes/TencentCloudOcr/pdf/wrap/pdfOfPicture';
import { expectAlike, pause, wrapped } from './alike';
import { ORIENTATIONS, photoOf } from './photos';
import type { PngKind } from './pictureFiles';
import { bmp, HEIGHT, png, WIDTH } from './pictureFiles';

/** A picture becomes a PDF of one page; a browser's library and Chrome's reader show the same. */

const KINDS: PngKind[] = [
	...[1, 2, 4, 8, 16].map((bits) => ({ colorType: 0 as const, bits })),
	...[8, 16].map((bits) => ({ colorType: 2 as const, bits })),
	...[1, 2, 4].map((bits) => ({ colorType: 3 as const, bits })),
	...[8, 16].map((bits) => ({ colorType: 4 as const, bits })),
	...[8, 16].map((bits) => ({ colorType: 6 as const, bits })),
];
const TRANSPARENT: PngKind[] = [
	{ colorType: 0, bits: 8, transparency: [0, 37] },
	{ colorType: 2, bits: 8, transparency: [0, 37, 0, 58, 0, 79] },
	{ colorType: 3, bits: 4, transparency: [0, 100, 255, 40] },
];
const all = [...KINDS, ...KINDS.map((kind) => ({ ...kind, isInterlaced: true })), ...TRANSPARENT];

test.each(all.map((kind) => [JSON.stringify(kind), kind] as const))(
	'a PNG: %s',
	async (_name, kind) => {
		await expectAlike(png(kind));
	},
);

test.each([1, 4, 8, 24, 32])('a BMP of %d bits', async (bits) => {
	await expectAlike(bmp(bits));
	await expectAlike(bmp(bits, { isFromTop: true }));
});

test('the bytes of a JPEG stay as they are', async () => {
	const canvas = createCanvas(WIDTH, HEIGHT);
	canvas.getContext('2d').fillRect(20, 5, 300, 9);
	const jpeg = canvas.toBuffer('image/jpeg', 90);
	expect((await wrapped(jpeg)).includes(jpeg)).toBe(true);
	await expectAlike(jpeg);
});

test.each([
	[undefined, 842],
	[72, 842],
	[200, (WIDTH * 72) / 200],
	[300, (WIDTH * 72) / 300],
])('of %s pixels an inch, the page is %d points wide', async (resolution, expected) => {
	const document = await PDFDocument.load(
		await wrapped(png({ colorType: 0, bits: 8, resolution }), -90),
	);
	const page = document.getPage(0);
	expect(page.getWidth()).toBeCloseTo(expected, 1);
	expect(page.getHeight()).toBeCloseTo((expected * HEIGHT) / WIDTH, 1);
	expect(page.getRotation().angle).toBe(90);
});

describe.each(ORIENTATIONS)('a photo of orientation %d', (orientation) => {
	it.each(['II', 'MM'] as const)('is shown as a browser shows it, EXIF in %s', async (order) => {
		const photo = photoOf(orientation, order);
		const { width, height } = await loadImage(photo);
		expect([width, height]).toEqual(orientation < 5 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH]);
		await expectAlike(photo);
	});
});

test('what is none of them, or cut off, is not made', async () => {
	const head = (file: Buffer, length: number) => file.subarray(0, length);
	const none = [
		Buffer.alloc(0),
		Buffer.from('GIF89a and more'),
		bmp(8, { isCompressed: true }),
		head(bmp(24), 2000),
		head(bmp(24), 20),
		head(png(KINDS[0]), 30),
		Buffer.from('ffd8ffe000104a464946', 'hex'),
		Buffer.from('ffd8ffc3000b080010001001011100', 'hex'),
	];
	for (const file of none) expect(await pdfOfPicture(file, undefined, pause)).toBeUndefined();
});

test('cut anywhere, nothing is thrown', async () => {
	for (const file of [png(KINDS[10]), bmp(4)]) {
		for (let length = 0; length < file.length; length += 11) {
			await pdfOfPicture(file.subarray(0, length), undefined, pause);
		}
	}
});
