import { readBinary } from '../../../tools/harness/items';
import { overlapOf, pdfiumFind, pdfiumLook } from '../../pdf/pdfium';
import type { Share } from '../../pdf/pdfium';
import { oriented, ORIENTATIONS, withoutExif } from '../../pdf/photos';
import { useSandbox } from '../support';
import type { Line } from './pages';
import { answerFor, drawn } from './pages';

/** Searchable PDFs of photos that their EXIF data turn or mirror. */

const sandbox = useSandbox();

/** Where the pixels of a photo of each orientation are shown, from 0 to 1. */
const SHOWN: Array<(x: number, y: number) => [number, number]> = [
	(x, y) => [x, y],
	(x, y) => [1 - x, y],
	(x, y) => [1 - x, 1 - y],
	(x, y) => [x, 1 - y],
	(x, y) => [y, x],
	(x, y) => [1 - y, x],
	(x, y) => [1 - y, 1 - x],
	(x, y) => [y, 1 - x],
];
/** How far upright text is turned in the pixels, clockwise in degrees. */
const ANGLES = [0, 180, 180, 0, 90, -90, -90, 90];

const TEXTS = ['Invoice 12', '增值税', 'بطاقة'];
const across = (n: number): Share => [0.1, 0.1 + n * 0.2, 0.9, 0.16 + n * 0.2];
const down = (n: number): Share => [0.2 + n * 0.2, 0.1, 0.26 + n * 0.2, 0.9];

describe.each(ORIENTATIONS)('a photo of orientation %d', (orientation) => {
	const show = SHOWN[orientation - 1];
	const isSideways = orientation > 4;
	/** In the pixels. */
	const lines = TEXTS.map((text, n): Line => ({ text, place: (isSideways ? down : across)(n) }));
	const photo = oriented(drawn(1, lines, [900, 600], 'image/jpeg'), orientation);

	/** The searchable PDF, of an answer of a service that reads the pixels as they are. */
	async function searchable(Angle?: number): Promise<Buffer> {
		sandbox.respond(async (_call, { ImageBase64 }) => {
			const sent = { ImageBase64: withoutExif(String(ImageBase64)) };
			const { response } = await answerFor(sent, [lines]);
			return { response: { ...response, Angle: Angle ?? null } };
		});
		const { items } = await sandbox.run('GeneralBasicOCR', {
			items: [{ binary: { data: { buffer: photo, fileName: 'photo.jpg' } } }],
			parameters: { options: { searchablePdf: true } },
		});
		return await readBinary(items[0].binary!.searchable);
	}

	test.each([
		['its text', ANGLES[orientation - 1]],
		['its text, where the answer does not say how it is turned,', undefined],
	])('has %s where a reader sees it', async (_name, angle) => {
		const file = await searchable(angle);
		for (const { text, place } of lines) {
			const [one, other] = [show(place[0], place[1]), show(place[2], place[3])];
			const [xs, ys] = [0, 1].map((n) => [one[n], other[n]].sort((a, b) => a - b));
			const found = await pdfiumFind(file, 1, text);
			expect({ text, found: found.length }).toEqual({ text, found: 1 });
			expect(overlapOf(found[0], [xs[0], ys[0], xs[1], ys[1]])).toBeGreaterThan(0.8);
		}
		const { width, height, pixels } = (await pdfiumLook(file, 1))!;
		expect(width / height).toBeCloseTo(isSideways ? 2 / 3 : 1.5, 1);
		// it is black where the first line is
		const [x, y] = show(lines[0].place[0] + 0.02, lines[0].place[1] + 0.02);
		const pixel = Math.floor(y * height) * width + Math.floor(x * width);
		expect(Buffer.from(pixels, 'base64')[pixel * 4 + 1]).toBeLessThan(60);
	});
});
