/** Pages of a PDF as the user names them; `to` is Infinity for an open range. */
export interface PageRange {
	from: number;
	to: number;
}

/** No PDF has more; a typo must not become a bill. */
export const MOST_PAGES = 10_000;

const RANGE = /^(\d+)(?:\s*-\s*(\d*))?$/;

/**
 * Reads `1`, `2-5`, `1,3`, `4-`, `all`.
 * @returns undefined when the text is none of these, or names page 0, or a range backwards
 */
export function parsePagesField(text: string): PageRange[] | undefined {
	if (/^all$/i.test(text.trim())) return [{ from: 1, to: Infinity }];
	const ranges = text.split(',').map((part) => parseRange(part.trim()));
	return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function parseRange(text: string): PageRange | undefined {
	const [whole, first, last] = RANGE.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const from = Number(first);
	const to = last === undefined ? from : last === '' ? Infinity : Number(last);
	const valid = from >= 1 && to >= from && (to === Infinity ? from : to) <= MOST_PAGES;
	return valid ? { from, to } : undefined;
}

/** Whether it takes the number of pages to know which are meant. */
export const isOpen = (ranges: PageRange[]) => ranges.some(({ to }) => to === Infinity);

/** Just the first page, as by default. */
export const isFirstOnly = (ranges: PageRange[]) =>
	ranges.every(({ from, to }) => from === 1 && to === 1);

/** The highest page that is named outright. */
export const highest = (ranges: PageRange[]) =>
	ranges.reduce((most, { from, to }) => Math.max(most, to === Infinity ? from : to), 0);

/** Page numbers in the order named, each once; open ranges end at `count`. */
export function pageNumbers(ranges: PageRange[], count: number): number[] {
	const pages = new Set<number>();
	for (const { from, to } of ranges) {
		for (let page = from; page <= Math.min(to, to === Infinity ? count : to); page++)
			pages.add(page);
	}
	return [...pages];
}
