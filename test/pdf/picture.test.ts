import { flate, stream } from './build';
import { drawing } from './drawn';
import { colorsOf, fileOf, gray, pictureOf } from './found';
import { image, page } from './scans';

const bytes = (...values: number[]) => String.fromCharCode(...values);

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
