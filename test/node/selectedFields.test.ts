import type { IDataObject } from 'n8n-workflow';

import { pdfItem, pictureItem, useSandbox } from './support';

/** Fields that the user names, of the simplified item and of the raw answer. */

const sandbox = useSandbox();
const source = pictureItem('one', { text: 'of the input' });

describe('of one answer', () => {
	const select = async (outputFields: unknown, more = {}) => {
		sandbox.respond(() => ({
			response: {
				TextDetections: [
					{ DetectedText: 'first', Confidence: 98 },
					{ DetectedText: 'second', Confidence: 96 },
				],
				Language: 'zh',
				...more,
			},
		}));
		const { items, error } = await sandbox.run('GeneralBasicOCR', {
			items: [source],
			parameters: { output: 'selectedFields', options: { outputFields } as never },
		});
		expect(error).toBeUndefined();
		return items.map(({ json }) => json);
	};

	test('by simplified name', async () => {
		expect(await select('text, confidence')).toEqual([{ text: 'first\nsecond', confidence: 97 }]);
	});
	test('by the name of the API', async () => {
		expect(await select('Language')).toEqual([{ Language: 'zh' }]);
	});
	test('by a path into either', async () => {
		expect(await select('TextDetections.1.DetectedText,TextDetections.0.Confidence')).toEqual([
			{ 'TextDetections.1.DetectedText': 'second', 'TextDetections.0.Confidence': 98 },
		]);
	});
	test('by a name that holds a dot itself', async () => {
		expect(await select('a.b', { 'a.b': 1, a: { b: 2 } })).toEqual([{ 'a.b': 1 }]);
	});
	test('in the order named, without those that nobody has', async () => {
		const [json] = await select(' Language ,nobody, text,, constructor');
		expect(Object.keys(json)).toEqual(['Language', 'text']);
	});
	test('as a list from an expression', async () => {
		expect(await select("={{ ['text'] }}")).toEqual([{ text: 'first\nsecond' }]);
	});
});

describe('of several answers', () => {
	const cell = (Text: string, row: number) => ({
		...{ Text, RowTl: row, RowBr: row + 1, ColTl: 0, ColBr: 1 },
	});

	test('every row has the fields of the page that it is on', async () => {
		sandbox.respond(({ page }) => {
			const Cells = ['Item', `a${String(page)}`, `b${String(page)}`].map(cell);
			const answer = { TableDetections: [{ Type: 1, Cells }], PdfPageSize: 2 };
			return { response: { ...answer, Angle: Number(page) * 10 } };
		});
		const { items } = await sandbox.run('RecognizeTableAccurateOCR', {
			items: [await pdfItem(2)],
			parameters: {
				pages: 'all',
				output: 'selectedFields',
				options: { outputFields: 'Item,Angle', requestsPerSecond: 1000 },
			},
		});
		expect(items.map(({ json }) => json)).toEqual([
			{ Item: 'a1', Angle: 10 },
			{ Item: 'b1', Angle: 10 },
			{ Item: 'a2', Angle: 20 },
			{ Item: 'b2', Angle: 20 },
		]);
	});

	test('every invoice of a picture has the fields of the whole answer', async () => {
		const invoice = (Total: string) => ({
			...{ Code: 'OK', SubType: 'TaxiTicket', SingleInvoiceInfos: { TaxiTicket: { Total } } },
		});
		sandbox.respond(() => ({
			response: { MixedInvoiceItems: [invoice('25.00'), invoice('30.00')], TotalPDFCount: 1 },
		}));
		const options: IDataObject = { outputFields: 'total, TotalPDFCount', requestsPerSecond: 1000 };
		const { items } = await sandbox.run('RecognizeGeneralInvoice', {
			items: [pictureItem('one')],
			parameters: { output: 'selectedFields', options },
		});
		expect(items.map(({ json }) => json)).toEqual([
			{ total: 25, TotalPDFCount: 1 },
			{ total: 30, TotalPDFCount: 1 },
		]);
	});
});
