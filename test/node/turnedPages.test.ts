import { useSandbox } from './support';
import { drawn, linesOf, scanOf } from './searchable/pages';

/** Places on items are those of a page as a reader sees it, though a scan is sent as its picture. */

const sandbox = useSandbox();
/** Of the picture as it is sent, and so of a page on A4 that is not turned. */
const [WIDTH, HEIGHT] = [620, 877];
const jpeg = drawn(1, linesOf(['line']), [WIDTH, HEIGHT], 'image/jpeg');

const corner = (X: number, Y: number) => ({ X, Y });
const [left, top, right, bottom] = [62, 88, 558, 123];
const polygon = [
	corner(left, top),
	corner(right, top),
	corner(right, bottom),
	corner(left, bottom),
];

const item = async (degrees: number) => ({
	binary: { data: { buffer: await scanOf([jpeg], [degrees]), fileName: 'scan.pdf' } },
});

const SEEN = [
	[0, { x: left, y: top, width: right - left, height: bottom - top }],
	[90, { x: HEIGHT - bottom, y: left, width: bottom - top, height: right - left }],
	[180, { x: WIDTH - right, y: HEIGHT - bottom, width: right - left, height: bottom - top }],
	[270, { x: top, y: WIDTH - right, width: bottom - top, height: right - left }],
] as const;

describe.each(SEEN)('a page that is turned by %d degrees', (degrees, expected) => {
	test('text with places', async () => {
		sandbox.respond(() => ({
			response: {
				TextDetections: [{ DetectedText: 'line', Confidence: 99, Polygon: polygon }],
				Angel: 0,
			},
		}));
		const { items } = await sandbox.run('GeneralBasicOCR', {
			items: [await item(degrees)],
			parameters: { layout: 'lines', options: { searchablePdf: true } },
		});
		expect(items[0].json.lines).toMatchObject([{ text: 'line', box: expected }]);
	});

	test('a license plate, for which the page is sent as its picture', async () => {
		const { x: X, y: Y } = { x: left, y: top };
		const Rect = { X, Y, Width: right - left, Height: bottom - top };
		sandbox.respond(() => ({
			response: { LicensePlateInfos: [{ Number: '京A00001', Confidence: 99, Rect }] },
		}));
		const { items } = await sandbox.run('LicensePlateOCR', {
			items: [await item(degrees)],
			credential: { site: 'mainland' },
		});
		expect(items[0].json).toMatchObject({ box: expected });
	});

	test('but in a raw answer, those of the service', async () => {
		const response = { TextDetections: [{ DetectedText: 'line', Polygon: polygon }], Angel: 0 };
		sandbox.respond(() => ({ response }));
		const { items } = await sandbox.run('GeneralBasicOCR', {
			items: [await item(degrees)],
			parameters: { output: 'raw', options: { searchablePdf: true } },
		});
		expect(items[0].json).toMatchObject(response);
	});
});
