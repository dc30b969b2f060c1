import type { Failure } from '../../nodes/TencentCloudOcr/errors/failure';
import { MOST_EMPTY } from '../../nodes/TencentCloudOcr/run/probePages';
import { readPages } from '../../nodes/TencentCloudOcr/run/readPages';
import { parsePagesField } from '../../nodes/TencentCloudOcr/settings/pageRanges';

interface Page {
	text: string;
	count?: number;
}

const failure = (code: string) => ({
	failure: {
		code,
		entry: { message: code, description: '', ...(code.endsWith('ImageNoText') && NOTHING) },
	},
});
const NOTHING = { nothing: true as const };

/** A document of so many pages, as the service shows it. */
function service(
	pageCount: number,
	says: { count?: boolean; beyond?: string; blank?: number[]; broken?: number[] } = {},
) {
	const asked: number[] = [];
	return {
		asked,
		ask: async (page: number) => {
			asked.push(page);
			if (page > pageCount) return failure(says.beyond ?? 'InvalidParameterValue');
			if (says.broken?.includes(page)) return failure('FailedOperation.ImageDecodeFailed');
			if (says.blank?.includes(page)) return failure('FailedOperation.ImageNoText');
			return { answer: { text: `page ${page}`, count: says.count ? pageCount : undefined } };
		},
		countIn: ({ count }: Page) => count,
		saysCount: says.count ?? false,
		concurrency: 3,
		mayGoOnAfter: ({ entry }: Failure) => entry.nothing === true,
	};
}

const LIMIT = 20;

const read = async (text: string, source: ReturnType<typeof service>, fileCount?: number) =>
	await readPages<Page>(
		{ ranges: parsePagesField(text) ?? [], limit: LIMIT },
		{ ...source, fileCount },
	);

describe('page loop', () => {
	it('takes the number of pages from the answer', async () => {
		const document = service(4, { count: true });
		const { results, pageCount } = await read('all', document);
		expect(results.map(({ page }) => page)).toEqual([1, 2, 3, 4]);
		expect(pageCount).toBe(4);
		expect(document.asked).toHaveLength(4);
	});

	it('else from the file', async () => {
		const document = service(3);
		expect((await read('2-', document, 3)).results.map(({ page }) => page)).toEqual([2, 3]);
		expect(document.asked).toEqual([2, 3]);
	});

	it('else asks until the service says there is no more', async () => {
		const document = service(3);
		const { results, pageCount } = await read('all', document);
		expect(results).toEqual(
			[1, 2, 3].map((page) => ({ page, answer: { text: `page ${page}`, count: undefined } })),
		);
		expect(pageCount).toBe(3);
		expect(document.asked).toEqual([1, 2, 3, 4]);
	});

	it('reports a page that fails for another reason, and stops there', async () => {
		const { results, pageCount } = await read('all', service(2, { beyond: 'InternalError' }));
		expect(results.at(-1)).toMatchObject({ page: 3, failure: { code: 'InternalError' } });
		expect(pageCount).toBeUndefined();
	});

	it('goes on behind pages that hold nothing, the first one too', async () => {
		const { results, pageCount } = await read('all', service(5, { blank: [1, 3, 4] }));
		expect(results.map(({ page, ...result }) => [page, 'answer' in result])).toEqual([
			[1, false],
			[2, true],
			[3, false],
			[4, false],
			[5, true],
		]);
		expect(pageCount).toBe(5);
	});

	it('takes many pages in a row that hold nothing for the end, and says so', async () => {
		const document = service(2, { beyond: 'FailedOperation.ImageNoText' });
		const { results } = await read('all', document);
		expect(document.asked).toHaveLength(2 + MOST_EMPTY);
		expect(results.at(-1)).toMatchObject({ page: 8, failure: { code: 'PageNotRead' } });
	});

	it('a page in the middle that cannot be opened is an error, and no end', async () => {
		const document = service(4, { broken: [2] });
		const { results, pageCount } = await read('all', document);
		expect(results.map(({ page, ...result }) => [page, 'answer' in result])).toEqual([
			[1, true],
			[2, false],
			[3, true],
			[4, true],
		]);
		expect(pageCount).toBe(4);
	});

	it('the second page that cannot be opened is beyond the end', async () => {
		const document = service(2, { beyond: 'FailedOperation.ImageDecodeFailed' });
		const { results, pageCount } = await read('all', document);
		expect(results.map(({ page }) => page)).toEqual([1, 2]);
		expect(pageCount).toBe(2);
		expect(document.asked).toEqual([1, 2, 3, 4]);
	});

	it('a range ends at the last page, whoever says which it is', async () => {
		for (const [document, fileCount] of [
			[service(3, { count: true })],
			[service(3), 3],
			[service(3)],
		] as const) {
			const { results } = await read('1-5', document, fileCount);
			expect(results).toMatchObject([1, 2, 3].map((page) => ({ page, answer: {} })));
		}
	});

	it('a single page that does not exist is an error', async () => {
		const message = "The file has 3 pages, but 'Pages' asks for page 50";
		await expect(read('1,50', service(3), 3)).rejects.toThrow(message);
		const document = service(3, { count: true });
		const { results } = await read('1,50', document);
		expect(document.asked).toEqual([1]);
		expect(results.at(-1)).toMatchObject({ page: 50, failure: { entry: { message } } });
		expect((await read('1,50', service(3))).results.at(-1)).toMatchObject({
			page: 50,
			failure: { code: 'InvalidParameterValue' },
		});
	});

	it('reads no more pages than the limit, whatever an answer, a file or no end says', async () => {
		const lying = service(1, { count: true });
		const { results } = await read('all', { ...lying, countIn: () => 1_000_000 });
		expect(results).toMatchObject([{ page: 1, answer: {} }]);
		expect(lying.asked.length).toBeLessThanOrEqual(LIMIT);

		const long = service(300);
		expect(await read('all', long, 300)).toMatchObject({ pageCount: 300, notRead: 280 });
		expect(long.asked).toHaveLength(LIMIT);

		const endless = service(Infinity);
		expect(await read('all', endless)).toMatchObject({ notRead: Infinity });
		expect(endless.asked).toHaveLength(LIMIT);
	});

	it('a page that the service does not know ends the document, whatever the file says', async () => {
		const document = service(2);
		const { results } = await read('all', document, 20);
		expect(results.map(({ page }) => page)).toEqual([1, 2, 3]);
		expect(results[2]).toMatchObject({ failure: { code: 'InvalidParameterValue' } });
		// those that were under way
		expect(document.asked.length).toBeLessThanOrEqual(5);
	});

	it('asks for a few pages at the same time', async () => {
		let [open, most] = [0, 0];
		const document = service(10);
		const ask = async (page: number) => {
			most = Math.max(most, ++open);
			await new Promise(setImmediate);
			open--;
			return await document.ask(page);
		};
		await read('all', { ...document, ask }, 10);
		expect(most).toBe(document.concurrency);
	});

	it('counts from the end of a document that has one', async () => {
		expect((await read('last', service(4), 4)).results).toMatchObject([{ page: 4, answer: {} }]);
		await expect(read('last', service(4))).rejects.toThrow('the number of pages is not known');
	});

	it('asks for nothing more when the first page fails and the count is not known', async () => {
		const document = service(0);
		const { results } = await read('all', document);
		expect(results).toMatchObject([{ page: 1, failure: { code: 'InvalidParameterValue' } }]);
		expect(document.asked).toEqual([1]);
	});

	it('a list keeps its order', async () => {
		const { results } = await read('3,1', service(5, { count: true }));
		expect(results.map(({ page }) => page)).toEqual([3, 1]);
	});
});
