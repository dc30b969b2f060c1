import type { PageRange } from '../settings/pageRanges';
import { pageNumbers } from '../settings/pageRanges';
import type { PageResult, Pages, PageSource } from './pages';
import { BEYOND_THE_END, pageNotRead } from './pages';

/** So many pages in a row that hold nothing are taken for the end, which is told. */
export const MOST_EMPTY = 5;

/** What may be said of a page after the last one, but of a damaged page as well: the page after it shows which. */
const PERHAPS_BEYOND = /^FailedOperation\.(ImageDecodeFailed|EmptyImageError|UnKnowFileTypeError)$/;

/**
 * Reads a document of which nobody knows how many pages it has, page by page until the service says
 * there is none.
 * @param first the result of the first page
 */
export async function probePages<T>(
	ranges: PageRange[],
	limit: number,
	first: PageResult<T>,
	{ ask, mayGoOnAfter }: PageSource<T>,
): Promise<Pages<T>> {
	const results = [first];
	let empty = 'failure' in first ? 1 : 0;
	let doubtful: PageResult<T> | undefined;
	const { pages } = pageNumbers(ranges, first.page + limit, limit);
	for (const page of pages.slice(1)) {
		const result: PageResult<T> = { page, ...(await ask(page)) };
		if ('stopped' in result) return { results, notRead: 0 };
		const code = 'failure' in result ? result.failure.code : '';
		const isPerhapsBeyond = PERHAPS_BEYOND.test(code);
		if (BEYOND_THE_END.test(code) || (doubtful && isPerhapsBeyond)) {
			return { results, pageCount: (doubtful?.page ?? page) - 1, notRead: 0 };
		}
		if (doubtful) results.push(doubtful);
		doubtful = isPerhapsBeyond ? result : undefined;
		if (doubtful) continue;
		results.push(result);
		if ('failure' in result && !mayGoOnAfter(result.failure)) return { results, notRead: 0 };
		empty = 'failure' in result ? empty + 1 : 0;
		if (empty === MOST_EMPTY) {
			return { results: [...results, pageNotRead(page + 1, ALL_EMPTY)], notRead: 0 };
		}
	}
	if (doubtful) results.push(doubtful);
	return { results, notRead: Infinity };
}

const ALL_EMPTY = {
	message: `The ${MOST_EMPTY} pages before this one are empty, so it was not asked for`,
	description:
		"The document may have ended before them. If it has not, name its pages in 'Pages', for example 1-50",
};
