import type { PageCall } from './support';
import { pdfItem, picture, useSandbox } from './support';

/** Items and the answers, files and pages that they are made of. */

const sandbox = useSandbox();

const row = (text: string, row: number) => ({
	...{ RowTl: row, RowBr: row + 1, ColTl: 0, ColBr: 1, Text: text, Confidence: 99 },
	Polygon: [
		{ X: 0, Y: 0 },
		{ X: 9, Y: 0 },
		{ X: 9, Y: 9 },
		{ X: 0, Y: 9 },
	],
});

/** Both rows are on one page, the other page is empty. */
const twoRowsOn =
	(wanted: number) =>
	({ page }: PageCall) => ({
		response: {
			TableDetections:
				page === wanted ? [{ Type: 1, Cells: [row('A', 0), row('1', 1), row('2', 2)] }] : [],
			PdfPageSize: 2,
		},
	});

test('as many rows as pages are not a row of each page: pictures stay with the document', async () => {
	sandbox.respond(twoRowsOn(1));
	const { items } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [await pdfItem(2)],
		parameters: { pages: 'all', options: { annotatedPicture: true } },
	});
	expect(items.map(({ json }) => json.A)).toEqual(['1', '2']);
	expect(items.map(({ binary = {} }) => Object.keys(binary))).toEqual([
		['annotated', 'annotated_2'],
		[],
	]);
});

test('rows of a page that was sent for their document alone are no copies', async () => {
	sandbox.respond(twoRowsOn(2));
	const item = await pdfItem(2);
	const { items } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [
			{ ...item, json: { pages: '1' } },
			{ ...item, json: { pages: '1,2' } },
		],
		parameters: { pages: '={{ $json.pages }}', options: { whenNothingFound: 'empty' } },
	});
	expect(sandbox.calls).toHaveLength(2);
	expect(items.map(({ json }) => [json.A, json.duplicateOf])).toEqual([
		[undefined, undefined],
		['1', undefined],
		['2', undefined],
	]);
});

test('columns of a document that are called like the label of a file are kept', async () => {
	const header = ['field', 'fileName'].map((Text, ColTl) => ({
		...row(Text, 0),
		ColTl,
		ColBr: ColTl + 1,
	}));
	const body = ['email', 'x.txt'].map((Text, ColTl) => ({
		...row(Text, 1),
		ColTl,
		ColBr: ColTl + 1,
	}));
	sandbox.respond(() => ({
		response: { TableDetections: [{ Type: 1, Cells: [...header, ...body] }] },
	}));
	const { items } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [{ binary: { a: { buffer: picture('a'), fileName: 'a.jpg' } } }],
		parameters: { binaryPropertyName: '*', options: { headerRow: 'first' } },
	});
	expect(items[0].json).toMatchObject({
		field: 'email',
		fileName: 'x.txt',
		'field 2': 'a',
		'fileName 2': 'a.jpg',
	});
});

test('an error of a single file names it, and the page of a PDF', async () => {
	sandbox.respond(() => ({ error: 'FailedOperation.OcrFailed' }));
	const options = { maxRetries: 0 };
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [await pdfItem(2)],
		parameters: { options },
	});
	expect(error?.description).toMatch(/\(Item 0, file 'letter\.pdf', page 1, GeneralBasicOCR, /);
});
