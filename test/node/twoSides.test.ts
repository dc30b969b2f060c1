import { PDFDocument } from 'pdf-lib';

import { operations as allOperations } from '../../nodes/TencentCloudOcr/catalog';
import { ABOVE, BELOW, back, fourth, front, item, sent, sheets, third } from './cards';
import { scan } from './pdfs';
import { useSandbox } from './support';

/** Cards in a PDF: two pages, or two pictures on a page, are the front and the back. */

const sandbox = useSandbox();

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

	test('gets each picture as a card where the user wants separate cards', async () => {
		const parameters = { options: { separateCards: true } };
		const { items } = await run(await scan([front, third]), parameters);
		const sheet = await sheets([
			[
				[back, ABOVE],
				[fourth, BELOW],
			],
		]);
		items.push(...(await run(sheet, parameters)).items);
		expect(pictures()).toEqual([front, third, back, fourth].map((page) => [sent(page), undefined]));
		expect(items.map(({ json }) => json.page)).toEqual([1, 2, 1, 1]);
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
