import { UserError } from 'n8n-workflow';

import type { Failure } from '../errors/failure';
import type { PageRange } from '../settings/pageRanges';
import { highest, isOpen, pageNumbers } from '../settings/pageRanges';

type Read<T> = { answer: T } | { failure: Failure } | { stopped: true };

/** What came of one page. */
export type PageResult<T> = { page: number } & Read<T>;

export interface PageSource<T> {
	ask(page: number): Promise<Read<T>>;
	/** Number of pages as the service counts them, from an answer that says it. */
	countIn(answer: T): number | undefined;
	/** Whether answers of the action say it at all. */
	saysCount: boolean;
	/** Number of pages as the file says it. */
	fileCount?: number;
	/**
	 * Called for every page that exists but could not be read.
	 * @returns whether to try the next page, where nobody knows how many there are
	 */
	mayGoOnAfter(failure: Failure): boolean;
}

interface Pages<T> {
	results: Array<PageResult<T>>;
	pageCount?: number;
}

/** Pages asked for one after the other when nobody knows how many there are. */
export const MOST_PROBED = 1000;
/** So many pages in a row that hold nothing are taken for the end, which is told. */
export const MOST_EMPTY = 5;

/** What the service may say of a page behind the last one; which of them is not documented. */
const BEYOND_THE_END = /^InvalidParameter/;
/** The same, but it may be said of a damaged page as well: the page after it shows which. */
const PERHAPS_BEYOND = /^FailedOperation\.(ImageDecodeFailed|EmptyImageError|UnKnowFileTypeError)$/;

/**
 * Reads the pages that `ranges` name. The number of pages comes from an answer, else from the
 * file, else pages are asked for until the service says there is none.
 * @throws UserError when the file is known to have fewer pages
 */
export async function readPages<T>(ranges: PageRange[], source: PageSource<T>): Promise<Pages<T>> {
	const { fileCount } = source;
	if (fileCount !== undefined && highest(ranges) > fileCount) {
		const { message, description } = beyond(highest(ranges), fileCount);
		throw new UserError(message, { description });
	}
	const single = async (page: number): Promise<PageResult<T>> => ({
		page,
		...(await source.ask(page)),
	});
	const existing = async (page: number) => {
		const result = await single(page);
		if ('failure' in result) source.mayGoOnAfter(result.failure);
		return result;
	};
	const all = async (pages: number[]) => await Promise.all(pages.map(existing));
	// what is named outright need not wait for the first answer, unless that says how many there are
	if (!isOpen(ranges) && (fileCount !== undefined || !source.saysCount)) {
		return { results: await all(pageNumbers(ranges, 0)), pageCount: fileCount };
	}
	const [first] = pageNumbers(ranges, highest(ranges));
	const firstResult = await single(first);
	if ('stopped' in firstResult) return { results: [firstResult] };
	if ('failure' in firstResult) {
		const goesOn = source.mayGoOnAfter(firstResult.failure);
		if (fileCount === undefined && !goesOn) return { results: [firstResult] };
	}
	const counted = 'answer' in firstResult ? source.countIn(firstResult.answer) : undefined;
	// 0 is what the service says of a picture
	const pageCount = counted || (fileCount ?? (counted === 0 ? 1 : undefined));
	if (pageCount === undefined && isOpen(ranges)) {
		return await probe(ranges, firstResult, single, source);
	}
	const others = pageNumbers(ranges, pageCount ?? 0).filter((page) => page !== first);
	const there = others.filter((page) => page <= (pageCount ?? page));
	const results = [firstResult, ...(await all(there))];
	if (pageCount !== undefined && there.length < others.length) {
		const last = Math.max(...others);
		results.push(stop(last, beyond(last, pageCount)));
	}
	return { results, pageCount };
}

async function probe<T>(
	ranges: PageRange[],
	first: PageResult<T>,
	single: (page: number) => Promise<PageResult<T>>,
	{ mayGoOnAfter }: PageSource<T>,
): Promise<Pages<T>> {
	const results = [first];
	let empty = 'failure' in first ? 1 : 0;
	let doubtful: PageResult<T> | undefined;
	const wanted = pageNumbers(ranges, first.page + MOST_PROBED).filter(
		(page) => page !== first.page,
	);
	for (const page of wanted) {
		const result = await single(page);
		const code = 'failure' in result ? result.failure.code : '';
		const isPerhapsBeyond = PERHAPS_BEYOND.test(code);
		if (BEYOND_THE_END.test(code) || (doubtful && isPerhapsBeyond)) {
			return { results, pageCount: (doubtful?.page ?? page) - 1 };
		}
		if (doubtful) results.push(doubtful);
		doubtful = isPerhapsBeyond ? result : undefined;
		if (doubtful) continue;
		results.push(result);
		if ('stopped' in result) return { results };
		if ('failure' in result && !mayGoOnAfter(result.failure)) return { results };
		empty = 'failure' in result ? empty + 1 : 0;
		if (empty === MOST_EMPTY) return { results: [...results, stop(page + 1, ALL_EMPTY)] };
	}
	return { results: [...results, stop(first.page + MOST_PROBED + 1, TOO_MANY)] };
}

const stop = (page: number, entry: Failure['entry']) => ({
	page,
	failure: { code: 'PageNotRead', entry },
});

const beyond = (page: number, pageCount: number) => ({
	message: `The file has ${pageCount} ${pageCount === 1 ? 'page' : 'pages'}, but 'Pages' asks for page ${page}`,
	description: "Write pages that exist, or 'all'",
});

const TOO_MANY = {
	message: `The document has not ended after ${MOST_PROBED} pages`,
	description: "Name the pages in 'Pages', for example 1-500",
};

const ALL_EMPTY = {
	message: `The ${MOST_EMPTY} pages before this one hold nothing, so it was not asked for`,
	description:
		"The document may have ended before them. If it has not, name its pages in 'Pages', for example 1-50",
};
