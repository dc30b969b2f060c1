import type { Failure } from '../errors/failure';

/** What came of asking for one page. */
export type Read<T> = { answer: T } | { failure: Failure } | { stopped: true };

/** What came of one page. */
export type PageResult<T> = { page: number } & Read<T>;

export interface PageSource<T> {
	ask(page: number): Promise<Read<T>>;
	/** Number of pages as the service counts them, from an answer that says it. */
	countIn(answer: T): number | undefined;
	/** Whether answers of the action say it at all. */
	saysCount: boolean;
	/** Number of pages found in the file. */
	fileCount?: number;
	/** Pages asked for at the same time. */
	concurrency: number;
	/**
	 * Called for every page that exists but could not be read.
	 * @returns whether to try the next page, where nobody knows how many there are
	 */
	mayGoOnAfter(failure: Failure): boolean;
}

export interface Pages<T> {
	results: Array<PageResult<T>>;
	pageCount?: number;
	/** Pages that the user wants and that were not read, for the limit; Infinity if nobody knows. */
	notRead: number;
}

/** What the service may say of a page after the last one; which of them is not documented. */
export const BEYOND_THE_END = /^InvalidParameter/;

export const PAGE_NOT_READ = 'PageNotRead';

/** A page that was not asked for, and why. */
export const pageNotRead = (page: number, entry: Failure['entry']) => ({
	page,
	failure: { code: PAGE_NOT_READ, entry },
});
