import { PDFDocument } from 'pdf-lib';

import { operations as allOperations } from '../../nodes/TencentCloudOcr/catalog';
import { readsPicturesOnly } from '../../nodes/TencentCloudOcr/catalog/parts/pages';
import { summarize } from '../../tools/sandbox/request';
import { protectedPdf, scan, scannedPage } from './pdfs';
import { textAnswer, useSandbox } from './support';

/** Each page of a PDF is sent as a file of its own, where that can be made. */

const sandbox = useSandbox();
const item = (buffer: Buffer) => ({ binary: { data: { buffer, fileName: 'scan.pdf' } } });
const bytesSent = () =>
	sandbox.calls.reduce((sum, { headers }) => sum + Number(headers['content-length']), 0);

test('30 pages of a file that is far too large arrive one by one', async () => {
	const pages = Array.from({ length: 30 }, (_, index) => index + 1);
	const file = await scan(pages.map((page) => scannedPage(page, 1_000_000)));
	expect(file.length).toBeGreaterThan(30_000_000);
	sandbox.respond(({ page }) => textAnswer(`page ${String(page)}`, { PdfPageSize: 1 }));
	const { items, error } = await sandbox.run('GeneralBasicOCR', {
		items: [item(file)],
		parameters: { pages: '1-30', layout: 'page', options: { requestsPerSecond: 1000 } },
	});
	expect(error).toBeUndefined();
	expect(items.map(({ json: { page, pageCount, text } }) => [page, pageCount, text])).toEqual(
		pages.map((page) => [page, 30, `page ${page}`]),
	);
	expect(sandbox.calls.map(({ params }) => params.PdfPageNumber)).toEqual(pages.map(() => 1));
	expect(bytesSent()).toBeLessThan(file.length * 1.4);
});

test('a page that is too large alone is an error that names it, and the others are read', async () => {
	const file = await scan([scannedPage(1), scannedPage(2, 6_000_000), scannedPage(3)]);
	const { items, errors } = await sandbox.run('GeneralBasicOCR', {
		items: [item(file)],
		onError: 'continueErrorOutput',
	});
	expect(sandbox.pages).toEqual([1, 3]);
	expect(items).toMatchObject([{ json: { pageCount: 3, failedPages: '2' } }]);
	expect(errors.map(({ json }) => json)).toMatchObject([
		{
			error: expect.stringMatching(/^Page 2 of the file 'scan\.pdf' is too large: 7\.\d+ MB/),
			message: expect.stringContaining("(Item 0, file 'scan.pdf', page 2, GeneralBasicOCR, "),
		},
	]);
});

describe('an encrypted file', () => {
	test('that the service cannot read is asked for once, and the error says why', async () => {
		sandbox.respond(() => ({ error: 'FailedOperation.ImageDecodeFailed' }));
		const { errors } = await sandbox.run('GeneralAccurateOCR', {
			items: [item(protectedPdf())],
			onError: 'continueErrorOutput',
		});
		expect(sandbox.calls.map(({ params }) => params.PdfPageNumber)).toEqual([1]);
		expect(errors.map(({ json }) => json.error)).toEqual(['The file is protected by a password']);
	});

	test('that it can read is sent whole, with the number of the page', async () => {
		const file = protectedPdf();
		// the sandbox itself cannot read it
		sandbox.respond(() => ({
			status: 200,
			body: JSON.stringify({ Response: { ...textAnswer('text').response, RequestId: 'a' } }),
		}));
		const { error } = await sandbox.run('GeneralAccurateOCR', { items: [item(file)] });
		expect(error).toBeUndefined();
		// pages are under way at the same time
		const byPage = sandbox.calls
			.map(({ params }) => params)
			.sort((one, other) => Number(one.PdfPageNumber) - Number(other.PdfPageNumber));
		expect(byPage).toEqual(
			[1, 2, 3].map((PdfPageNumber) => ({
				ImageBase64: expect.objectContaining({ length: Math.ceil(file.length / 3) * 4 }),
				IsPdf: true,
				PdfPageNumber,
			})),
		);
	});
});

describe('for an operation that reads pictures only', () => {
	const card = 'BankCardOCR';

	test('a scanned page is sent as its picture, as Pages says', async () => {
		const file = await scan([1, 2, 3].map((page) => scannedPage(page)));
		const { items, error } = await sandbox.run(card, {
			items: [item(file)],
			parameters: { pages: '2-' },
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.page)).toEqual([2, 3]);
		expect(sandbox.calls.map(({ params }) => params.ImageBase64)).toEqual(
			[2, 3].map((page) => summarize(scannedPage(page).toString('base64'))),
		);
	});

	test('a page of text is no picture, and the error says what to do', async () => {
		const document = await PDFDocument.create();
		document.addPage().drawText('Bank card');
		const { error } = await sandbox.run(card, {
			items: [item(Buffer.from(await document.save()))],
		});
		expect(sandbox.calls).toEqual([]);
		expect(error?.message).toBe("Page 1 of the file 'scan.pdf' contains text, not just a picture");
		expect(error?.description).toMatch(/Save the page as JPEG or PNG/);
	});
});

describe('an action that reads PDF but has no parameter for the page', () => {
	const passport = 'MLIDPassportOCR';

	test('gets each page as a file of its own', async () => {
		const file = await scan([1, 2, 3].map((page) => scannedPage(page)));
		const { items, error } = await sandbox.run(passport, { items: [item(file)] });
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.page)).toEqual([1, 2, 3]);
		expect(sandbox.pages).toEqual([1, 2, 3]);
		expect(sandbox.calls.every(({ params }) => !('PdfPageNumber' in params))).toBe(true);
	});

	test('gets an encrypted file whole, once', async () => {
		sandbox.respond(() => ({
			status: 200,
			body: JSON.stringify({ Response: { Name: 'ANNA', RequestId: 'a' } }),
		}));
		await sandbox.run(passport, { items: [item(protectedPdf())] });
		expect(sandbox.calls).toHaveLength(1);
	});
});

test.each(['BankCardOCR', 'MLIDPassportOCR', 'GeneralAccurateOCR'])(
	'a PDF that n8n takes for a picture is read by its content: %s',
	async (operation) => {
		const buffer = await scan([1, 2].map((page) => scannedPage(page)));
		const binary = { data: { buffer, fileName: 'scan.jpg', mimeType: 'image/jpeg' } };
		const { error } = await sandbox.run(operation, { items: [{ binary }] });
		expect(error).toBeUndefined();
		expect(sandbox.calls).toHaveLength(2);
	},
);

test('every operation that reads pictures and no PDF reads a card in a PDF', async () => {
	const file = await scan([scannedPage(1)]);
	const wanted = scannedPage(1).toString('base64');
	const operations = allOperations.filter(
		(operation) => readsPicturesOnly(operation) && !operation.back?.needed,
	);
	expect(operations.length).toBeGreaterThan(20);
	for (const { value, sites } of operations) {
		sandbox.calls.length = 0;
		const site = sites.includes('international') ? 'international' : 'mainland';
		await sandbox.run(value, { items: [item(file)], credential: { site } });
		expect([value, Object.values(sandbox.calls[0]?.params ?? {})]).toEqual([
			value,
			expect.arrayContaining([summarize(wanted)]),
		]);
	}
});
