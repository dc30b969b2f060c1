import type { Failure } from './errors';
import type { PageRange } from './pages';
import { highest, isOpen, pageNumbers } from './pages';

/** What came of one page. */
export type PageResult<T> = { page: number } & ({ answer: T } | { failure: Failure });

export interface PageSource<T> {
	ask(page: number): Promise<{ answer: T } | { failure: Failure }>;
	/** Number of pages as the service counts them, from an answer that says it. */
	countIn(answer: T): number | undefined;
	/** Number of pages as the file says it. */
	fileCount?: number;
	/**
	 * Told of a page that is there and could not be read.
	 * @returns whether the next one may be asked for where nobody knows how many there are
	 */
	goesOnAfter(failure: Failure): boolean;
}

/** Pages asked for one after the other when nobody knows how many there are. */
export const MOST_PROBED = 1000;
/** So many pages in a row that hold nothing are taken for the end, which is told. */
export const MOST_EMPTY = 5;

/** What the service may say of a page behind the last one; which of them is not documented. */
const BEYOND_THE_END =
	/^(InvalidParameter|FailedOperation\.(ImageDecodeFailed|EmptyImageError|UnKnowFileTypeError)$)/;

/**
 * Reads the pages that `ranges` name. The number of pages comes from an answer, else from the
 * file, else pages are asked for until the service says there is none.
 */
export async function readPages<T>(
	ranges: PageRange[],
	source: PageSource<T>,
): Promise<{ results: Array<PageResult<T>>; pageCount?: number }> {
	const single = async (page: number): Promise<PageResult<T>> => ({
		page,
		...(await source.ask(page)),
	});
	const existing = async (page: number) => {
		const result = await single(page);
		if ('failure' in result) source.goesOnAfter(result.failure);
		return result;
	};
	const all = async (pages: number[]) => await Promise.all(pages.map(existing));
	if (!isOpen(ranges)) {
		return { results: await all(pageNumbers(ranges, 0)), pageCount: source.fileCount };
	}
	const [first] = pageNumbers(ranges, highest(ranges));
	const firstResult = await single(first);
	if ('failure' in firstResult) {
		const goesOn = source.goesOnAfter(firstResult.failure);
		if (source.fileCount === undefined && !goesOn) return { results: [firstResult] };
	}
	const counted = 'answer' in firstResult ? source.countIn(firstResult.answer) : undefined;
	// 0 is what the service says of a picture
	const pageCount = counted || (source.fileCount ?? (counted === 0 ? 1 : undefined));
	if (pageCount === undefined) return await probe(ranges, firstResult, single, source);
	const others = pageNumbers(ranges, pageCount).filter((page) => page !== first);
	return { results: [firstResult, ...(await all(others))], pageCount };
}

async function probe<T>(
	ranges: PageRange[],
	first: PageResult<T>,
	single: (page: number) => Promise<PageResult<T>>,
	{ goesOnAfter }: PageSource<T>,
): Promise<{ results: Array<PageResult<T>>; pageCount?: number }> {
	const results = [first];
	let empty = 'failure' in first ? 1 : 0;
	const wanted = pageNumbers(ranges, first.page + MOST_PROBED).filter(
		(page) => page !== first.page,
	);
	for (const page of wanted) {
		const result = await single(page);
		if ('failure' in result && BEYOND_THE_END.test(result.failure.code)) {
			return { results, pageCount: page - 1 };
		}
		results.push(result);
		if ('failure' in result && !goesOnAfter(result.failure)) return { results };
		empty = 'failure' in result ? empty + 1 : 0;
		if (empty === MOST_EMPTY)
			return { results: [...results, { page: page + 1, failure: allEmpty }] };
	}
	results.push({ page: first.page + MOST_PROBED + 1, failure: tooMany });
	return { results };
}

const tooMany: Failure = {
	code: 'TooManyPages',
	entry: {
		message: `The document has not ended after ${MOST_PROBED} pages`,
		description: "Name the pages in 'Pages', for example 1-500",
	},
};

const allEmpty: Failure = {
	code: 'TooManyEmptyPages',
	entry: {
		message: `The ${MOST_EMPTY} pages before this one hold nothing, so it was not asked for`,
		description:
			"The document may have ended before them. If it has not, name its pages in 'Pages', for example 1-50",
	},
};
