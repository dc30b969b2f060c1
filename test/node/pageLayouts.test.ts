import { pdf, pdfItem, textAnswer, useSandbox } from './support';

/** How the pages of a PDF come out: together, one by one, and with one of them missing. */

const sandbox = useSandbox();

const answerPages = (count: number) =>
	sandbox.respond(({ page }) =>
		textAnswer(`text of ${String(page)}`, { PdfPageSize: count, Angel: 0.5 }),
	);

test('the document is one item, with the fields that a file of one page has', async () => {
	answerPages(3);
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [await pdfItem(3)],
		parameters: { pages: 'all', layout: 'document' },
	});
	expect(items).toHaveLength(1);
	expect(items[0].json).toMatchObject({
		text: 'text of 1\n\ntext of 2\n\ntext of 3',
		confidence: 99,
		page: 1,
		pageCount: 3,
	});
	answerPages(1);
	const lone = await sandbox.run('GeneralBasicOCR', { items: [await pdfItem(1)] });
	expect(Object.keys(lone.items[0].json)).toEqual(Object.keys(items[0].json));
	expect(items[0].pairedItem).toEqual({ item: 0 });
});

test.each([
	['GeneralBasicOCR', '2-', [2, 3]],
	['GeneralAccurateOCR', '3,1', [3, 1]],
])('by page, %s gives one item for each of %s', async (operation, pages, expected) => {
	answerPages(3);
	const { items } = await sandbox.run(operation, {
		items: [await pdfItem(3)],
		parameters: { pages, layout: 'page' },
	});
	expect(items.map(({ json }) => [json.page, json.pageCount, json.text])).toEqual(
		expected.map((page) => [page, 3, `text of ${page}`]),
	);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual(expected.map(() => ({ item: 0 })));
});

test('a single page says which it is', async () => {
	answerPages(6);
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [await pdfItem(6)],
		parameters: { pages: '2' },
	});
	expect(items).toHaveLength(1);
	expect(items[0].json).toMatchObject({ page: 2, text: 'text of 2' });
});

test('raw, every page is an item', async () => {
	answerPages(3);
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [await pdfItem(3)],
		parameters: { pages: 'all', output: 'raw' },
	});
	expect(items.map(({ json }) => json.TextDetections)).toEqual(
		[1, 2, 3].map((page) => textAnswer(`text of ${page}`).response.TextDetections),
	);
});

test('rows of a table keep their order over pages that answer in another', async () => {
	const cell = (text: string, row: number) => ({
		...{ ColTl: 0, ColBr: 1, RowTl: row, RowBr: row + 1 },
		Text: text,
	});
	sandbox.respond(({ page }) => {
		const Cells = [cell('Item', 0), cell(`a${String(page)}`, 1), cell(`b${String(page)}`, 2)];
		return {
			delayMs: (3 - Number(page)) * 40,
			response: { TableDetections: [{ Type: 1, Cells }], PdfPageSize: 3 },
		};
	});
	const { items } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [{ binary: { data: { buffer: await pdf(3) } } }],
		parameters: { pages: 'all', options: { requestsPerSecond: 1000 } },
	});
	expect(items.map(({ json }) => [json.Item, json.Page])).toEqual([
		['a1', 1],
		['b1', 1],
		['a2', 2],
		['b2', 2],
		['a3', 3],
		['b3', 3],
	]);
});

describe('with one page that fails', () => {
	const run = async (
		parameters: object,
		onError?: 'continueErrorOutput' | 'continueRegularOutput',
	) => {
		sandbox.respond(({ page }) =>
			page === 2
				? { error: 'FailedOperation.ImageBlur' }
				: textAnswer(`text of ${String(page)}`, { PdfPageSize: 3 }),
		);
		return await sandbox.run('GeneralBasicOCR', {
			items: [await pdfItem(3)],
			parameters: { pages: 'all', ...parameters },
			onError,
		});
	};
	const failed = {
		error: 'The picture is blurred',
		message: expect.stringMatching(
			/\(Item 0, file 'letter\.pdf', page 2, GeneralBasicOCR, FailedOperation\.ImageBlur, HTTP 200, RequestId [0-9a-f-]{36}\)$/,
		),
	};

	test('the result names it, and the error output has it', async () => {
		const { items, errors } = await run({}, 'continueErrorOutput');
		expect(items).toMatchObject([
			{
				json: { text: 'text of 1\n\ntext of 3', pageCount: 3, failedPages: '2' },
				pairedItem: { item: 0 },
			},
		]);
		expect(errors).toMatchObject([{ json: failed, pairedItem: { item: 0 } }]);
	});

	test('by page, each of the others names it', async () => {
		const { items } = await run({ layout: 'page' }, 'continueErrorOutput');
		expect(items.map(({ json }) => [json.page, json.failedPages])).toEqual([
			[1, '2'],
			[3, '2'],
		]);
	});

	test('on the regular output, the error follows the result', async () => {
		const { items } = await run({}, 'continueRegularOutput');
		expect(items).toMatchObject([{ json: { failedPages: '2' } }, { json: failed }]);
	});

	test('where the workflow stops, the error names the page', async () => {
		const { error: stopped } = await run({});
		expect(stopped?.context).toMatchObject({ itemIndex: 0, page: 2 });
		expect(stopped?.message).toBe('The picture is blurred');
	});
});
