import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import { runs } from '../fuzzRuns';
import type { Bodies } from './build';
import { flate, latin1, stream, withTable } from './build';
import { drawing } from './drawn';
import type { Changes } from './faxEncoder';
import { faxOf } from './faxEncoder';
import { pdfiumLook } from './pdfium';
import { image, page } from './scans';

const pictureOf = async (bodies: Bodies) =>
	await (await openPdf(latin1(withTable(bodies)))).picture(1);

async function fileOf(bodies: Bodies) {
	const picture = await pictureOf(bodies);
	if (typeof picture === 'string') throw new Error(picture);
	return picture;
}

/** The colors of a PNG as Skia reads them, three numbers a pixel. */
async function colorsOf(file: Buffer): Promise<{ width: number; height: number; rgb: number[] }> {
	const { width, height } = await loadImage(file);
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(await loadImage(file), 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	return { width, height, rgb: [...data].filter((_, n) => n % 4 < 3) };
}

const bytes = (...values: number[]) => String.fromCharCode(...values);
const gray = (...values: number[]) => values.flatMap((value) => [value, value, value]);

const SHADES = Array.from({ length: 12 }, (_, n) => n * 20);
const RGB = Array.from({ length: 36 }, (_, n) => (n * 53) % 256);
const FLATE = '/Filter/FlateDecode';
const png = (data: string, rowLength: number) =>
	(data.match(new RegExp(`[^]{${rowLength}}`, 'g')) ?? []).map((row) => `\0${row}`).join('');

describe('a page that is one picture', () => {
	it('gives the very bytes of a JPEG, whatever they are', async () => {
		const jpeg = '\xff\xd8\xff\xe0 endobj 1 0 obj \xff\xd9';
		const dict = '/ColorSpace/DeviceRGB/BitsPerComponent 8';
		for (const [filter, data] of [
			['/Filter/DCTDecode', jpeg],
			['/Filter[/DCTDecode]/DecodeParms[null]', jpeg],
			['/Filter[/FlateDecode/DCTDecode]', flate(jpeg)],
		]) {
			const picture = await fileOf(page(image(dict + filter, data)));
			expect(picture).toMatchObject({ extension: 'jpg', width: 4, height: 3 });
			expect(picture.bytes.toString('latin1')).toBe(jpeg);
		}
	});

	it.each<[string, string, string, number[]]>([
		[
			'gray',
			`/ColorSpace/DeviceGray/BitsPerComponent 8${FLATE}`,
			flate(bytes(...SHADES)),
			gray(...SHADES),
		],
		['plain', '/ColorSpace/DeviceGray/BitsPerComponent 8', bytes(...SHADES), gray(...SHADES)],
		['RGB', `/ColorSpace/DeviceRGB/BitsPerComponent 8${FLATE}`, flate(bytes(...RGB)), RGB],
		[
			'RGB of 16 bits',
			`/ColorSpace/DeviceRGB/BitsPerComponent 16${FLATE}`,
			flate(bytes(...RGB.flatMap((value) => [value, value]))),
			RGB,
		],
		[
			'gray with a profile, inverted',
			`/ColorSpace[/ICCBased 60 0 R]/Decode[1 0]/BitsPerComponent 8${FLATE}`,
			flate(bytes(...SHADES)),
			gray(...SHADES.map((shade) => 255 - shade)),
		],
		[
			'RGB with the predictors of PNG',
			`/ColorSpace/DeviceRGB/BitsPerComponent 8${FLATE}/DecodeParms<</Predictor 15/Colors 3/Columns 4>>`,
			flate(png(bytes(...RGB), 12)),
			RGB,
		],
		[
			'gray with the predictor of TIFF',
			`/ColorSpace/CalGray/BitsPerComponent 8${FLATE}/DecodeParms[<</Predictor 2/Columns 4>>]`,
			flate(bytes(9, 1, 1, 1, 8, 2, 2, 2, 7, 3, 3, 3)),
			gray(9, 10, 11, 12, 8, 10, 12, 14, 7, 10, 13, 16),
		],
		[
			'black and white',
			`/ColorSpace/DeviceGray/BitsPerComponent 1${FLATE}`,
			flate(bytes(0b01010000, 0b11110000, 0b10000000)),
			gray(0, 255, 0, 255, 255, 255, 255, 255, 255, 0, 0, 0),
		],
		[
			'a stencil that paints black',
			`/ImageMask true/Decode[1 0]${FLATE}`,
			flate(bytes(0b01010000, 0b11110000, 0b10000000)),
			gray(255, 0, 255, 0, 0, 0, 0, 0, 0, 255, 255, 255),
		],
		[
			'a palette in a string, shorter than the numbers may be',
			`/ColorSpace[/Indexed/DeviceRGB 2(\\001\\2\\003\\\nabc)]/BitsPerComponent 2${FLATE}`,
			flate(bytes(0b00011011, 0, 0b01010101)),
			[
				[1, 2, 3],
				[97, 98, 99],
				[97, 98, 99],
				[97, 98, 99],
				...Array(4).fill([1, 2, 3]),
				...Array(4).fill([97, 98, 99]),
			].flat(),
		],
		[
			'a palette in a stream, of gray',
			`/ColorSpace[/Indexed 61 0 R 3 62 0 R]/BitsPerComponent 8${FLATE}`,
			flate(bytes(0, 1, 2, 3, 3, 2, 1, 0, 1, 1, 2, 2)),
			gray(10, 20, 30, 40, 40, 30, 20, 10, 20, 20, 30, 30),
		],
	])('gives a PNG of the same pixels: %s', async (_name, dict, data, rgb) => {
		const picture = await fileOf({
			...page(image(dict, data)),
			60: stream('/N 1', ''),
			61: '/DeviceGray',
			62: stream('', bytes(10, 20, 30, 40)),
		});
		expect(picture.extension).toBe('png');
		expect(await colorsOf(picture.bytes)).toEqual({ width: 4, height: 3, rgb });
	});

	it('says where it is', async () => {
		const content = 'q 2 0 0 2 1 1 cm q 0 10 -10 0 15 0 cm /Im Do Q Q';
		const attributes = '/CropBox[5 0 30 25]/Rotate -90';
		expect(
			await pictureOf(page(image('/Filter/DCTDecode', 'x'), content, attributes)),
		).toMatchObject({
			matrix: [0, 20, -20, 0, 31, 1],
			box: [5, 0, 30, 25],
			rotate: 270,
		});
	});

	it('may have what is not seen: text of a layer, a white background, a form around, links', async () => {
		const form = stream(
			'/Subtype/Form/BBox[0 0 9 9]/Matrix[10 0 0 10 0 0]',
			'1 g 0 0 9 9 re f /Im Do BT 3 Tr /F1 9 Tf (text) Tj ET',
		);
		const content = 'q 0 0 40 30 re W n 4 0 0 3 0 0 cm /F Do Q 0 0 5 5 re n';
		const links = '/Annots[<</Subtype/Link/Rect[0 0 9 9]>>]';
		const mask = image(
			`/ColorSpace/DeviceGray/BitsPerComponent 8${FLATE}`,
			flate('\xff'.repeat(12)),
		);
		const picture = image('/Filter/DCTDecode/SMask 53 0 R', 'x');
		expect(await pictureOf({ ...page(picture, content, links), 51: form, 53: mask })).toMatchObject(
			{
				matrix: [40, 0, 0, 30, 0, 0],
			},
		);
	});
});

describe('a page that is not', () => {
	const jpeg = image('/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode', 'x');
	const whole = 'q 40 0 0 30 0 0 cm /Im Do Q ';

	it.each([
		['text', `${whole}BT /F1 9 Tf (a) Tj ET`],
		['text', `BT 3 Tr ET q BT 0 Tr [(a)] TJ ET Q ${whole}`],
		['drawing', whole + drawing('a').slice(0, 40)],
		['drawing', `${whole}1 g 0 0 9 9 re f`],
		['drawing', `${whole}0 0 m 9 9 l S`],
		['several pictures', whole + whole],
		['no picture', 'q Q 0 0 9 9 re n'],
		['cropped', `0 0 20 30 re W n ${whole}`],
		['cropped', 'q 80 0 0 30 0 0 cm /Im Do Q'],
		['unknown', 'q /Nothing Do Q'],
	])('says why: %s', async (reason, content) => {
		expect(await pictureOf(page(jpeg, content))).toBe(reason);
	});

	it.each([
		'/Filter/JBIG2Decode/BitsPerComponent 1/ColorSpace/DeviceGray',
		'/Filter/JPXDecode',
		`${FLATE}/BitsPerComponent 8/ColorSpace/DeviceCMYK`,
		`${FLATE}/BitsPerComponent 8/ColorSpace/DeviceGray/Mask[0 0]`,
		'/Filter/DCTDecode/ColorSpace/DeviceGray/Decode[1 0]',
	])('says that neither JPEG nor PNG has what %s has', async (dict) => {
		expect(await pictureOf(page(image(dict, flate('x'.repeat(99)))))).toBe('format');
	});

	it('shows annotations too', async () => {
		const annotations = '/Annots[<</Subtype/Stamp/Rect[0 0 9 9]>>]';
		expect(await pictureOf(page(jpeg, whole, annotations))).toBe('drawing');
	});

	it('is damaged where pixels are missing', async () => {
		const dict = `/ColorSpace/DeviceGray/BitsPerComponent 8${FLATE}`;
		expect(await pictureOf(page(image(dict, flate('x'))))).toBe('unknown');
	});
});

describe('fax, Group 4', () => {
	const width = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 2500, max: 6000 }));
	/** Rows that resemble the one before, as those of writing do, and others. */
	const fax = width.chain((columns) =>
		fc.record({
			columns: fc.constant(columns),
			rows: fc.array(
				fc.oneof(
					fc.array(fc.nat(columns - 1), { maxLength: 12 }),
					fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 4 }),
				),
				{ minLength: 1, maxLength: 8 },
			),
		}),
	);

	const sorted = (changes: number[]) => [...new Set(changes)].sort((a, b) => a - b);
	const changesOf = (rows: number[][], columns: number): Changes => {
		let above: number[] = [];
		return rows.map((row) => {
			const moved = above.map((change, n) => change + (row[n % row.length] ?? 0));
			const isNear = row.every((change) => Math.abs(change) <= 4);
			above = sorted(isNear ? moved : row).filter((change) => change >= 0 && change < columns);
			return above;
		});
	};
	const pixelsOf = (rows: Changes, columns: number) =>
		rows.map((row) =>
			Array.from({ length: columns }, (_, x) =>
				row.filter((change) => change <= x).length % 2 ? '#' : '.',
			).join(''),
		);

	it('is read as pdfium reads it', async () => {
		await fc.assert(
			fc.asyncProperty(fax, async ({ rows, columns }) => {
				const changes = changesOf(rows, columns);
				const size: [number, number] = [columns, changes.length];
				const parameters = `/DecodeParms<</K -1/Columns ${columns}/Rows ${changes.length}>>`;
				const dict = `/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode${parameters}`;
				const data = faxOf(changes, columns).toString('latin1');
				const content = `${columns} 0 0 ${changes.length} 0 0 cm /Im Do`;
				const bodies = page(image(dict, data, size), content);
				bodies[3] = bodies[3].replace('0 0 40 30', `0 0 ${columns} ${changes.length}`);
				const { rgb } = await colorsOf((await fileOf(bodies)).bytes);
				const shades = rgb.filter((_, n) => n % 3 === 0);
				const text = shades.map((shade) => (shade === 0 ? '#' : '.')).join('');
				expect(text).toBe(pixelsOf(changes, columns).join(''));
				const look = await pdfiumLook(latin1(withTable(bodies)), 1);
				const seen = [...Buffer.from(look?.pixels ?? '', 'base64')].filter((_, n) => n % 4 === 0);
				expect(seen.map((shade) => (shade < 128 ? '#' : '.')).join('')).toBe(text);
			}),
			runs(1 / 40),
		);
	});

	it('is white after its end, and damaged where there is no code', async () => {
		const dict = '/ImageMask true/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 4>>';
		const early = faxOf([[0], [0, 2]], 4).toString('latin1');
		const { rgb } = await colorsOf((await fileOf(page(image(dict, early)))).bytes);
		expect(rgb).toEqual(gray(0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255));
		expect(await pictureOf(page(image(dict, '\0\0\0\0')))).toBe('unknown');
	});
});
