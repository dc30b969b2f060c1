import { PDFDocument, degrees } from 'pdf-lib';

import { operations as allOperations } from '../../nodes/TencentCloudOcr/catalog';
import { summarize } from '../../tools/sandbox/request';
import { scan, scannedPage } from './pdfs';
import { useSandbox } from './support';

/** Cards in a PDF: two pages, or two pictures on a page, are the front and the back. */

const sandbox = useSandbox();
const [front, back, third, fourth] = [1, 2, 3, 4].map((page) => scannedPage(page));
const sent = (jpeg: Buffer) => summarize(jpeg.toString('base64'));
const item = (buffer: Buffer) => ({ binary: { data: { buffer, fileName: 'card.pdf' } } });

type Place = [x: number, y: number, width: number, height: number];
const [ABOVE, BELOW]: Place[] = [
	[50, 450, 240, 160],
	[50, 100, 240, 160],
];

/** Pages of A4, each with pictures at their places. */
async function sheets(pages: Array<Array<[Buffer, Place]>>, rotate = 0): Promise<Buffer> {
	const document = await PDFDocument.create();
	for (const pictures of pages) {
		const page = document.addPage([595, 842]);
		page.setRotation(degrees(rotate));
		for (const [jpeg, [x, y, width, height]] of pictures) {
			page.drawImage(await document.embedJpg(new Uint8Array(jpeg)), { x, y, width, height });
		}
	}
	return Buffer.from(await document.save());
}

const bothSides = allOperations.filter(({ back: side, custom }) => side && !custom);
const NEEDED = { Nationality: 'PHL', CardType: 'ID_CARD' };

describe.each(bothSides)(
	'$value takes two pictures',
	({ value, front: own, back: other, sites }) => {
		const run = async (file: Buffer, parameters = {}) =>
			await sandbox.run(value, {
				items: [item(file)],
				credential: { site: sites.includes('international') ? 'international' : 'mainland' },
				parameters: { ...NEEDED, ...parameters },
			});
		const pictures = () =>
			sandbox.calls
				.filter(({ params }) => !('CardVerificationToken' in params))
				.map(({ params }) => [params[own?.base64 ?? 'ImageBase64'], params[other?.base64 ?? '']]);

		test('two pages are its front and its back, in one call', async () => {
			const { items, error } = await run(await scan([front, back]));
			expect(error).toBeUndefined();
			expect(items).toHaveLength(1);
			expect(pictures()).toEqual([[sent(front), sent(back)]]);
		});

		test('two pictures on a page are, too', async () => {
			const file = await sheets([
				[
					[front, ABOVE],
					[back, BELOW],
				],
			]);
			const { error } = await run(file);
			expect(error).toBeUndefined();
			expect(pictures()).toEqual([[sent(front), sent(back)]]);
		});
	},
);

describe('an action that takes two pictures', () => {
	const action = 'RecognizeThaiIDCardOCR';
	const run = async (file: Buffer, parameters = {}) =>
		await sandbox.run(action, {
			items: [item(file)],
			onError: 'continueErrorOutput',
			parameters,
		});
	const pictures = () =>
		sandbox.calls.map(({ params }) => [params.ImageBase64, params.BackImageBase64]);

	test('gets two of many pages, as Pages says', async () => {
		const file = await scan([front, back, third, fourth]);
		const { items } = await run(file, { pages: '3,4' });
		expect(pictures()).toEqual([[sent(third), sent(fourth)]]);
		expect(items.map(({ json }) => json.page)).toEqual([3]);
	});

	test('gets one page, or more than two, one by one: they may be fronts of several cards', async () => {
		await run(await scan([front, back]), { pages: '2' });
		await run(await scan([front, back, third]));
		expect(pictures()).toEqual([back, front, back, third].map((page) => [sent(page), undefined]));
	});

	test('gets a sheet for each page that has both sides', async () => {
		const file = await sheets([
			[
				[front, ABOVE],
				[back, BELOW],
			],
			[
				[third, ABOVE],
				[fourth, BELOW],
			],
		]);
		const { items } = await run(file);
		expect(pictures()).toEqual([
			[sent(front), sent(back)],
			[sent(third), sent(fourth)],
		]);
		expect(items.map(({ json }) => json.page)).toEqual([1, 2]);
	});

	test('gets the back side that is given, and all pages as fronts', async () => {
		const { error } = await sandbox.run(action, {
			items: [
				{
					binary: {
						data: { buffer: await scan([front, third]), fileName: 'card.pdf' },
						back: { buffer: back, fileName: 'back.jpg' },
					},
				},
			],
			parameters: { backBinaryPropertyName: 'back' },
		});
		expect(error).toBeUndefined();
		expect(pictures()).toEqual([
			[sent(front), sent(back)],
			[sent(third), sent(back)],
		]);
	});

	test('gets a page alone beside one that is no picture, which is an error', async () => {
		const document = await PDFDocument.load(await scan([front]));
		document.addPage().drawText('Terms');
		const { errors } = await run(Buffer.from(await document.save()));
		expect(pictures()).toEqual([[sent(front), undefined]]);
		expect(errors.map(({ json }) => json.error)).toEqual([
			"Page 2 of the file 'card.pdf' contains text, not just a picture",
		]);
	});
});

test('a verification that needs the back finds it in the PDF, and says so where it is not there', async () => {
	const verify = async (file: Buffer) =>
		await sandbox.run('ApplyCardVerificationExternal', {
			items: [item(file)],
			parameters: NEEDED,
		});
	expect((await verify(await scan([front, back]))).error).toBeUndefined();
	expect((await verify(await scan([front]))).error?.message).toMatch(/^The back side is missing/);
	expect(sandbox.calls).toHaveLength(1);
});

describe('an action that takes one picture', () => {
	const run = async (file: Buffer, operation = 'IDCardOCR') =>
		await sandbox.run(operation, {
			items: [item(file)],
			credential: { site: 'mainland' },
			onError: 'continueErrorOutput',
		});
	const pictures = () => sandbox.calls.map(({ params }) => params.ImageBase64);

	test('is asked once for each side on a sheet; both items say the page', async () => {
		const file = await sheets([
			[[third, ABOVE]],
			[
				[front, ABOVE],
				[back, BELOW],
			],
		]);
		const { items, error } = await run(file);
		expect(error).toBeUndefined();
		expect(pictures()).toEqual([third, front, back].map(sent));
		expect(items.map(({ json }) => json.page)).toEqual([1, 2, 2]);
	});

	test('a side that cannot be read is an error that names the page, and the other is read', async () => {
		let calls = 0;
		sandbox.respond(() =>
			++calls === 2
				? { error: 'FailedOperation.ImageDecodeFailed' }
				: { response: { Name: 'ANNA' } },
		);
		const file = await sheets([
			[
				[front, ABOVE],
				[back, BELOW],
			],
		]);
		const { items, errors } = await run(file);
		expect(items).toMatchObject([{ json: { page: 1, failedPages: '1' } }]);
		expect(errors).toHaveLength(1);
	});

	const LEFT: Place = [20, 450, 240, 160];
	const RIGHT: Place = [300, 440, 240, 160];
	test.each<[string, Place[], number]>([
		['below each other, drawn from below', [BELOW, ABOVE], 0],
		['side by side, drawn from the right', [RIGHT, LEFT], 0],
		['on a page that is turned by 180 degrees', [ABOVE, BELOW], 180],
		['on a page that is turned by 90 degrees', [ABOVE, BELOW], 90],
	])('pictures come in the order in which they are seen: %s', async (_name, [one, two], rotate) => {
		// drawn first, and seen after the other
		const file = await sheets(
			[
				[
					[back, one],
					[front, two],
				],
			],
			rotate,
		);
		await run(file);
		expect(pictures()).toEqual([front, back].map(sent));
	});

	test.each<[string, Place[]]>([
		['three pictures', [ABOVE, BELOW, [300, 100, 240, 160]]],
		[
			'strips of one',
			[
				[0, 421, 595, 421],
				[0, 0, 595, 421],
			],
		],
		['one over the other', [[0, 0, 595, 842], BELOW]],
		[
			'a logo below',
			[
				[0, 60, 595, 782],
				[400, 10, 120, 30],
			],
		],
	])('%s are no two cards', async (_name, places) => {
		const jpegs = [front, back, third];
		const { errors } = await run(await sheets([places.map((place, n) => [jpegs[n], place])]));
		expect(sandbox.calls).toEqual([]);
		expect(errors.map(({ json }) => json.error)).toEqual([
			"Page 1 of the file 'card.pdf' contains several pictures",
		]);
	});
});
