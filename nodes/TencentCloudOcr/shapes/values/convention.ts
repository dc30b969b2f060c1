import type { Locale } from '../../answer/answer';

/** The sign before decimals; the other one then separates thousands. */
export type DecimalMark = ',' | '.';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a document writes amounts and dates; what is undefined is not known. */
export interface Convention {
	decimal?: DecimalMark;
	order?: DateOrder;
}

/** What the option of the form means. */
export const LOCALES: Record<Locale, Convention> = {
	auto: {},
	dmyComma: { order: 'dmy', decimal: ',' },
	dmyPoint: { order: 'dmy', decimal: '.' },
	mdyPoint: { order: 'mdy', decimal: '.' },
	ymdComma: { order: 'ymd', decimal: ',' },
	ymdPoint: { order: 'ymd', decimal: '.' },
};

/** What all say that say something; undefined where they disagree. */
export function agreed<T>(votes: Array<T | undefined>): T | undefined {
	const different = new Set(votes.filter((vote) => vote !== undefined));
	return different.size === 1 ? [...different][0] : undefined;
}
