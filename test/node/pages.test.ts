import { useFileServer } from './files';
import { pdf, pdfItem, picture, textAnswer, useSandbox } from './support';

/** Which pages of a PDF are asked for, and how their number is found. */

const sandbox = useSandbox();
const threePages = pdf(3);
const files = useFileServer({ '/three.pdf': threePages, '/receipt.png': picture() });
const pagesAsked = () => sandbox.pages;

const wanted: Array<[pages: string, count: number, asked: number[]]> = [
	['1', 1, [1]],
	['1', 6, [1]],
	['2', 3, [2]],
	['2-3', 6, [2, 3]],
	['3,1', 3, [3, 1]],
	['1, 2-3, 2', 3, [1, 2, 3]],
	['all', 1, [1]],
	['all', 3, [1, 2, 3]],
	['ALL', 6, [1, 2, 3, 4, 5, 6]],
	['2-', 3, [2, 3]],
	['6-', 6, [6]],
];

describe('where the answer says how many pages there are', () => {
	test.each(wanted)("'%s' of %i", async (pages, count, asked) => {
		sandbox.respond(({ page }) => textAnswer(`text of ${String(page)}`, { PdfPageSize: count }));
		const { items, error } = await sandbox.run('GeneralBasicOCR', {
			items: [await pdfItem(count)],
			parameters: { pages },
		});
		expect(error).toBeUndefined();
		expect(pagesAsked().sort()).toEqual([...asked].sort());
		expect(items).toHaveLength(1);
		expect(items[0].json.text).toBe(asked.map((page) => `text of ${page}`).join('\n\n'));
		expect(items[0].pairedItem).toEqual({ item: 0 });
	});
});

describe('where only the file says how many pages there are', () => {
	test.each(wanted)("'%s' of %i", async (pages, count, asked) => {
		sandbox.respond(({ page }) => textAnswer(`text of ${String(page)}`));
		const { items, error } = await sandbox.run('GeneralAccurateOCR', {
			items: [await pdfItem(count)],
			parameters: { pages, options: { requestsPerSecond: 1000 } },
		});
		expect(error).toBeUndefined();
		expect(pagesAsked().sort()).toEqual([...asked].sort());
		expect(items.map(({ json }) => json.text)).toEqual([
			asked.map((page) => `text of ${page}`).join('\n\n'),
		]);
	});
});

test('the pages that are in the file count, whatever an answer says', async () => {
	sandbox.respond(() => textAnswer('page', { PdfPageSize: 2 }));
	await sandbox.run('GeneralBasicOCR', {
		items: [await pdfItem(3)],
		parameters: { pages: 'all' },
	});
	expect(pagesAsked()).toEqual([1, 2, 3]);
});

/** A PDF to a reader of its first bytes only. */
const broken = async () => (await pdf(3)).subarray(0, 60);

test.each([
	['InvalidParameterValue.InvalidParameterValueLimit', [1, 2, 3, 4]],
	// may be said of a damaged page as well: the page after it shows which
	['FailedOperation.ImageDecodeFailed', [1, 2, 3, 4, 5]],
])('pages of a file that cannot be counted end where the service says %s', async (error, asked) => {
	sandbox.respond(({ page }) => {
		if (Number(page) > 3) return { error };
		return { status: 200, body: answerText(`page ${String(page)}`) };
	});
	const { items, error: failure } = await sandbox.run('GeneralAccurateOCR', {
		items: [{ binary: { data: { buffer: await broken(), fileName: 'broken.pdf' } } }],
		parameters: { pages: 'all' },
	});
	expect(failure).toBeUndefined();
	expect(pagesAsked()).toEqual(asked);
	expect(items.map(({ json }) => json.text)).toEqual(['page 1\n\npage 2\n\npage 3']);
});

/** An answer for a file that the sandbox itself could not open. */
const answerText = (text: string) =>
	JSON.stringify({ Response: { ...textAnswer(text).response, RequestId: 'of-the-test' } });

test('a broken file whose first page the service refuses is one error after one call', async () => {
	const { error } = await sandbox.run('GeneralAccurateOCR', {
		items: [{ binary: { data: { buffer: await broken(), fileName: 'broken.pdf' } } }],
		parameters: { pages: 'all' },
	});
	expect(error?.message).toBe('Tencent Cloud could not open the file as a picture');
	expect(error?.description).toMatch(
		/\(Item 0, file 'broken\.pdf', page 1, GeneralAccurateOCR, FailedOperation\./,
	);
	expect(pagesAsked()).toEqual([1]);
});

describe('of an address, of which the node sees nothing,', () => {
	const readPages = async (operation: string, pages: string) =>
		await sandbox.run(operation, {
			items: [{}],
			parameters: { source: 'url', imageUrl: files.address('/three.pdf'), pages },
		});

	test('the answer says how many pages there are', async () => {
		sandbox.respond(() => textAnswer('text', { PdfPageSize: 3 }));
		expect((await readPages('GeneralBasicOCR', '2-')).error).toBeUndefined();
		expect(pagesAsked()).toEqual([2, 3]);
	});

	test('or the service ends them', async () => {
		const { items, error } = await readPages('GeneralAccurateOCR', 'all');
		expect(error).toBeUndefined();
		expect(pagesAsked()).toEqual([1, 2, 3, 4]);
		expect(items).toHaveLength(1);
	});

	test('one that ends like a picture has no pages, and is read once', async () => {
		const { items } = await sandbox.run('GeneralAccurateOCR', {
			items: [{}],
			parameters: { source: 'url', imageUrl: files.address('/receipt.png'), pages: 'all' },
		});
		expect(items).toHaveLength(1);
		expect(pagesAsked()).toEqual([undefined]);
	});

	test('a page beyond the end is an error of the service', async () => {
		const { error } = await readPages('GeneralAccurateOCR', '4');
		expect(error?.context).toMatchObject({ itemIndex: 0, page: 4 });
		expect(pagesAsked()).toEqual([4]);
	});
});

test('a picture has no pages, whatever the parameter says', async () => {
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary: { data: { buffer: picture() } } }],
		parameters: { pages: 'all' },
	});
	expect(items).toHaveLength(1);
	expect(sandbox.calls.map(({ params }) => Object.keys(params))).toEqual([['ImageBase64']]);
});
