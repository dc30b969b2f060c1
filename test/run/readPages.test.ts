import type { Failure } from '../../nodes/TencentCloudOcr/errors/failure';
import { MOST_EMPTY, MOST_PROBED, readPages } from '../../nodes/TencentCloudOcr/run/readPages';
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
		mayGoOnAfter: ({ entry }: Failure) => entry.nothing === true,
	};
}

const read = async (text: string, source: ReturnType<typeof service>, fileCount?: number) =>
	await readPages<Page>(parsePagesField(text) ?? [], { ...source, fileCount });

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

	it('asks for no page that the first answer says is not there', async () => {
		const document = service(3, { count: true });
		const { results, pageCount } = await read('1-50', document);
		expect(document.asked).toEqual([1, 2, 3]);
		expect(pageCount).toBe(3);
		expect(results.at(-1)).toMatchObject({
			page: 50,
			failure: { entry: { message: "The file has 3 pages, but 'Pages' asks for page 50" } },
		});
	});

	it('never asks without end: a service that answers every page is stopped with an error', async () => {
		const document = service(Infinity);
		const { results } = await read('all', document);
		expect(document.asked).toHaveLength(MOST_PROBED + 1);
		expect(results.at(-1)).toMatchObject({ failure: { code: 'PageNotRead' } });
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
