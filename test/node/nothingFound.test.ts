import { pdf, picture, pictureItem, useSandbox } from './support';

/** Pictures in which the service finds nothing: an error, or an empty item where the user wants it. */

const sandbox = useSandbox();
const empty = { options: { whenNothingFound: 'empty' } };

test('a picture without text is an error by default', async () => {
	sandbox.respond(() => ({ error: 'FailedOperation.ImageNoText' }));
	const { error } = await sandbox.run('GeneralBasicOCR', { items: [pictureItem('one')] });
	expect(error?.message).toBe('There is no text in the picture');
	expect(sandbox.calls).toHaveLength(1);
});

test.each([
	[
		'GeneralBasicOCR',
		'FailedOperation.ImageNoText',
		{ text: '', confidence: null, language: null, angle: null, page: null, pageCount: null },
	],
	['MLIDPassportOCR', 'FailedOperation.NoPassport', { fields: {} }],
	['RecognizeTableAccurateOCR', 'FailedOperation.EmptyImageError', { tables: 0, text: '' }],
	['RecognizeGeneralInvoice', 'FailedOperation.ImageNoText', {}],
])('%s gives an empty item where the user wants it', async (operation, code, json) => {
	sandbox.respond(() => ({ error: code }));
	const { items, error } = await sandbox.run(operation, {
		items: [pictureItem('one')],
		parameters: empty,
	});
	expect(error).toBeUndefined();
	expect(items).toEqual([
		{ json: { ...json, RequestId: expect.any(String) }, pairedItem: { item: 0 } },
	]);
});

test('another error stays an error', async () => {
	sandbox.respond(() => ({ error: 'FailedOperation.ImageBlur' }));
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [pictureItem('one')],
		parameters: empty,
	});
	expect(error?.message).toBe('The picture is blurred');
});

test('a blank page among others is an empty page', async () => {
	sandbox.respond(({ params }) =>
		params.PdfPageNumber === 2 ? { error: 'FailedOperation.ImageNoText' } : undefined,
	);
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary: { data: { buffer: await pdf(3), fileName: 'a.pdf' } } }],
		parameters: { ...empty, pages: 'all', layout: 'page' },
	});
	expect(items.map(({ json }) => [json.page, json.text === ''])).toEqual([
		[1, false],
		[2, true],
		[3, false],
	]);
});

test('an answer without invoices is an item, so that no document is lost', async () => {
	sandbox.respond(() => ({ response: { MixedInvoiceItems: [], TotalPDFCount: 0 } }));
	const { items } = await sandbox.run('RecognizeGeneralInvoice', {
		items: [{ binary: { data: { buffer: picture(), fileName: 'a.jpg' } } }],
	});
	expect(items).toEqual([{ json: { RequestId: expect.any(String) }, pairedItem: { item: 0 } }]);
});
