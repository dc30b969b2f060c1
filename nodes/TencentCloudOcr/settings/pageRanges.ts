import { plainText } from '../untyped';

/**
 * Pages of a PDF as the user names them. Negative numbers count from the end: -1 is the last page.
 * `to` is Infinity for an open range; a single page has `from` and `to` alike.
 */
export interface PageRange {
	from: number;
	to: number;
}

/** What of a document is wanted. */
export interface PageSelection {
	ranges: PageRange[];
	/** Pages that are read at most, however many the ranges name. */
	limit: number;
}

/** No PDF has more; a typo must not become a bill. */
export const MOST_PAGES = 10_000;

const PAGE = '(\\d+|last|-\\d+)';
const RANGE = new RegExp(`^${PAGE}(?:-${PAGE}?)?$`);

/**
 * Reads `1`, `2-5`, `1,3`, `4-`, `last`, `-1`, `all`, with the digits, commas and dashes of any
 * keyboard.
 * @returns undefined when the text is none of these, or names page 0, or a range backwards
 */
export function parsePagesField(text: string): PageRange[] | undefined {
	const plain = plainText(text)
		.toLowerCase()
		.replace(/[–—−‐‑~〜～至到]/g, '-')
		.replace(/[;、،]/g, ',')
		.replace(/\s*-\s*/g, '-')
		.replace(/\s*,\s*/g, ',')
		.trim();
	if (plain === 'all') return [{ from: 1, to: Infinity }];
	const parts = plain.split(',').filter((part) => part !== '');
	const ranges = parts.map(parseRange).filter((range) => range !== undefined);
	return parts.length && ranges.length === parts.length ? ranges : undefined;
}

function parseRange(text: string): PageRange | undefined {
	const [whole, first, last] = RANGE.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const from = pageOf(first);
	const isOpenRange = last === undefined && whole.length > first.length;
	const to = isOpenRange ? Infinity : last === undefined ? from : pageOf(last);
	const isForward = from > 0 === to > 0 ? to >= from : from > 0;
	return isPage(from) && (to === Infinity || isPage(to)) && isForward ? { from, to } : undefined;
}

const pageOf = (text: string) => (text === 'last' ? -1 : Number(text));

const isPage = (page: number) => page !== 0 && Math.abs(page) <= MOST_PAGES;

/** Whether it takes the number of pages to know which are meant. */
export const needsCount = (ranges: PageRange[]) =>
	ranges.some(({ from, to }) => from < 0 || to < 0 || to === Infinity);

/** Whether pages are counted from the end. */
export const isFromEnd = (ranges: PageRange[]) => ranges.some(({ from, to }) => from < 0 || to < 0);

/** Whether the document is read to its end, whatever that is. */
export const isOpen = (ranges: PageRange[]) => ranges.some(({ to }) => to === Infinity);

/** Just the first page. */
export const isFirstOnly = (ranges: PageRange[]) =>
	ranges.every(({ from, to }) => from === 1 && to === 1);

/** All pages, as by default. */
export const isAll = (ranges: PageRange[]) =>
	ranges.length === 1 && ranges[0].from === 1 && ranges[0].to === Infinity;

/**
 * Page numbers in the order named, each once.
 * @param count of pages in the document; Infinity where it is not known, which open ranges end at
 * @returns the pages that exist, and those that are named but do not exist: a range is cut off at the
 * end of the document, a single page is missed
 */
export function pageNumbers(
	ranges: PageRange[],
	count: number,
	limit = Infinity,
): { pages: number[]; missing: number[]; total: number } {
	const pages = new Set<number>();
	const missing: number[] = [];
	for (const range of ranges) {
		const fromEnd = (page: number) => (page < 0 ? count + 1 + page : page);
		const [from, to] = [fromEnd(range.from), Math.min(fromEnd(range.to), count)];
		if (from < 1 || from > count) missing.push(range.from);
		for (let page = Math.max(from, 1); page <= to && pages.size < MOST_PAGES; page++) {
			pages.add(page);
		}
	}
	return { pages: [...pages].slice(0, limit), missing, total: pages.size };
}
