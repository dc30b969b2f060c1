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

const columnsOf = (columns: string) =>
	Object.fromEntries(columns.split(' ').map((column) => [column, null]));

test.each([
	[
		'GeneralBasicOCR',
		'FailedOperation.ImageNoText',
		{ text: '', confidence: null, language: null, angle: null, page: null, pageCount: null },
	],
	[
		'RecognizePhilippinesSssIDOCR',
		'FailedOperation.ImageNoText',
		columnsOf(
			'documentType documentNumber fullName givenName surname birthDate birthDateText issuingCountry warnings confidence page',
		),
	],
	[
		'RecognizeTableAccurateOCR',
		'FailedOperation.EmptyImageError',
		{ text: '', ...columnsOf('Title Table Page') },
	],
	[
		'RecognizeGeneralInvoice',
		'FailedOperation.ImageNoText',
		columnsOf('invoiceType invoiceTypeName status page pageCount'),
	],
])('%s gives an empty item where the user wants it', async (operation, code, json) => {
	sandbox.respond(() => ({ error: code }));
	const { items, error } = await sandbox.run(operation, {
		items: [pictureItem('one')],
		parameters: empty,
	});
	expect(error).toBeUndefined();
	expect(items).toEqual([
		{
			json: { ...json, fileName: 'one.jpg', RequestId: expect.any(String) },
			pairedItem: { item: 0 },
		},
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
	sandbox.respond(({ page }) =>
		page === 2 ? { error: 'FailedOperation.ImageNoText' } : undefined,
	);
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary: { data: { buffer: await pdf(3), fileName: 'a.pdf' } } }],
		parameters: { pages: 'all', layout: 'page' },
	});
	expect(items.map(({ json }) => [json.page, json.text === ''])).toEqual([
		[1, false],
		[2, true],
		[3, false],
	]);
});

const blank: Array<[operation: string, response: object]> = [
	['GeneralBasicOCR', { TextDetections: [], Language: 'zh', PdfPageSize: 0 }],
	['IDCardOCR', { Name: '', Sex: ' ', IdNum: '', AdvancedInfo: '{"WarnInfos":[]}' }],
	['MLIDPassportOCR', { ID: '', Name: '', Type: 'P', Warn: [], WarnCardInfos: [-9103] }],
	['BankCardOCR', { CardNo: '', BankInfo: '', WarningCode: [] }],
	['LicensePlateOCR', { Number: '', Confidence: 0, LicensePlateInfos: [] }],
	['VinOCR', { Vin: '' }],
	['RecognizeGeneralInvoice', { MixedInvoiceItems: [], TotalPDFCount: 0 }],
	['RecognizeTableAccurateOCR', { TableDetections: [], Data: '' }],
];
test.each(blank)('%s: an answer without any text is no success', async (operation, response) => {
	sandbox.respond(() => ({ response: response as never }));
	const items = [{ binary: { data: { buffer: picture(), fileName: 'a.jpg' } } }];
	const failed = await sandbox.run(operation, { items });
	expect(failed.error?.message).toBe('Nothing was found in the picture');
	const { items: accepted } = await sandbox.run(operation, { items, parameters: empty });
	expect(accepted.map(({ json }) => json.RequestId)).toEqual([expect.any(String)]);
	const raw = await sandbox.run(operation, { items, parameters: { output: 'raw' } });
	expect(raw.items[0].json).toMatchObject(response);
});

test('a document of blank pages only is one error', async () => {
	sandbox.respond(() => ({ response: { TextDetections: [] } }));
	const { errors } = await sandbox.run('GeneralAccurateOCR', {
		items: [{ binary: { data: { buffer: await pdf(3), fileName: 'a.pdf' } } }],
		onError: 'continueErrorOutput',
	});
	expect(errors.map(({ json }) => json.error)).toEqual(['Nothing was found in the picture']);
});
