import { UserError } from 'n8n-workflow';

import type { PageRange, PageSelection } from '../settings/pageRanges';
import { isFromEnd, isOpen, pageNumbers } from '../settings/pageRanges';
import type { PageResult, Pages, PageSource } from './pages';
import { BEYOND_THE_END, pageNotRead } from './pages';
import { probePages } from './probePages';

/**
 * Reads the pages that a selection names. The number of pages comes from the file, else from the
 * first answer, else pages are asked for one by one until the service says there is none. In any
 * case, a page that the service does not know is the end.
 * @throws UserError when the file is known to have fewer pages than a single page that is named
 */
export async function readPages<T>(
	{ ranges, limit }: PageSelection,
	source: PageSource<T>,
): Promise<Pages<T>> {
	const { fileCount } = source;
	if (fileCount !== undefined) {
		const { pages, missing, total } = pageNumbers(ranges, fileCount, limit);
		if (missing.length) throw missingPage(missing[0], fileCount);
		// of a document that is read to its end, whatever is in it, the first page shows whether it can be
		const [first, ...others] = isOpen(ranges) ? [pages.slice(0, 1), pages.slice(1)] : [pages];
		const results = await readInOrder(first, source);
		for (const rest of others) results.push(...(await readInOrder(rest, source)));
		return { results, pageCount: fileCount, notRead: total - pages.length };
	}
	if (isFromEnd(ranges)) throw unknownLastPage();
	// what is named outright need not wait for the first answer, unless that says how many there are
	if (!isOpen(ranges) && !source.saysCount) {
		const { pages, total } = pageNumbers(ranges, Infinity, limit);
		const results = await readInOrder(pages, source);
		return { results: withoutEnd(results, ranges), notRead: total - pages.length };
	}
	return await readFromFirst(ranges, limit, source);
}

/** The first page's answer may say how many there are. */
async function readFromFirst<T>(
	ranges: PageRange[],
	limit: number,
	source: PageSource<T>,
): Promise<Pages<T>> {
	const [first] = pageNumbers(ranges.slice(0, 1), ranges[0].from).pages;
	const result: PageResult<T> = { page: first, ...(await source.ask(first)) };
	if ('stopped' in result) return { results: [result], notRead: 0 };
	if ('failure' in result && !source.mayGoOnAfter(result.failure)) {
		return { results: [result], notRead: 0 };
	}
	const counted = 'answer' in result ? source.countIn(result.answer) : undefined;
	if (counted === undefined && isOpen(ranges))
		return await probePages(ranges, limit, result, source);
	// 0 is what the service says of a picture
	const pageCount = counted === 0 ? 1 : counted;
	const { pages, missing, total } = pageNumbers(ranges, pageCount ?? Infinity, limit);
	const others = await readInOrder(
		pages.filter((page) => page !== first),
		source,
	);
	const results = withoutEnd([result, ...others], ranges);
	if (missing.length && pageCount !== undefined) {
		results.push(pageNotRead(missing[0], fewerPages(missing[0], pageCount)));
	}
	return { results, pageCount, notRead: total - pages.length };
}

/** Reads pages a few at a time; one that the service does not know is the end of the document. */
async function readInOrder<T>(
	pages: number[],
	{ ask, concurrency, mayGoOnAfter }: PageSource<T>,
): Promise<Array<PageResult<T>>> {
	const results: Array<PageResult<T>> = [];
	let next = 0;
	let end = Infinity;
	const worker = async () => {
		while (next < pages.length) {
			const index = next++;
			const page = pages[index];
			if (page >= end) continue;
			const result = await ask(page);
			results[index] = { page, ...result };
			if (!('failure' in result)) continue;
			mayGoOnAfter(result.failure);
			if (BEYOND_THE_END.test(result.failure.code)) end = Math.min(end, page);
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, pages.length) }, worker));
	const read = results.filter((result) => result !== undefined);
	// one failure tells of the end; pages after it that were under way would only repeat it
	return read.filter((result) => result.page <= end || 'answer' in result);
}

/**
 * Where nobody knows how many pages there are, a range may name pages after the last one: that the
 * service does not know them is no failure, unless such a page is named by itself.
 */
function withoutEnd<T>(results: Array<PageResult<T>>, ranges: PageRange[]): Array<PageResult<T>> {
	if (!results.some((result) => 'answer' in result)) return results;
	const isNamed = (page: number) => ranges.some(({ from, to }) => from === page && to === page);
	return results.filter(
		(result) =>
			!('failure' in result) || !BEYOND_THE_END.test(result.failure.code) || isNamed(result.page),
	);
}

const fewerPages = (page: number, pageCount: number) => ({
	message: `The file has ${pageCount} ${pageCount === 1 ? 'page' : 'pages'}, but 'Pages' asks for page ${page}`,
	description: "Enter pages that exist, 'last' or 'all'",
});

function missingPage(page: number, pageCount: number): UserError {
	const { message, description } = fewerPages(page, pageCount);
	return new UserError(message, { description });
}

const unknownLastPage = () =>
	new UserError("'Pages' counts from the end, but the number of pages is not known", {
		description: "Enter page numbers from 1, or 'all'",
	});
