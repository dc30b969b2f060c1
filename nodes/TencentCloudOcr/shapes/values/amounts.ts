import { sumInWords } from '../sumInWords';
import { CURRENCY, hasDecimalPoint, hasNoDecimals } from './currencies';
import type { DecimalMark } from './convention';

/** What a text is if it is an amount. */
export interface Amount {
	/** The number that it is with each sign before decimals. */
	readings: Partial<Record<DecimalMark, number>>;
	/** The sign that the text itself shows, which other amounts of the document then have, too. */
	shows?: DecimalMark;
	/**
	 * What else must be known, as the text may be something other than an amount: how the document
	 * writes amounts, or that its column has amounts, which is enough for both.
	 */
	needs?: 'convention' | 'column';
}

/** No amount is longer. A longer text is not searched at all, so no pattern can take long. */
const LONGEST = 60;

/** A number has no more digits that count. */
const MOST_DIGITS = 15;

const AMOUNT = new RegExp(
	`^([+-])? ?(${CURRENCY})? ?(${CURRENCY})? ?([+-])? ?(\\d(?:[\\d.,' ]*\\d)?) ?(${CURRENCY})? ?(${CURRENCY})? ?([+-])?$`,
	'u',
);

/** Brackets around all digits mean negative. */
const IN_BRACKETS = /^([^\d()]*)\(([^()]*)\)([^\d()]*)$/u;

/** An amount in figures or in Chinese words; undefined for any other text. */
export function amountIn(text: string): Amount | undefined {
	// 10² would become 102
	if (text.length > LONGEST || /\p{No}/u.test(text)) return undefined;
	const plain = text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
	const inBrackets = IN_BRACKETS.exec(plain);
	if (!inBrackets) return inFigures(plain) ?? inWords(plain);
	return inFigures(inBrackets.slice(1).join(''), '-');
}

function inWords(plain: string): Amount | undefined {
	// 三分 alone may be three points or three minutes
	const sum = /[元圆圓]/u.test(plain) ? sumInWords(plain.replace(/ /g, '')) : undefined;
	return sum === undefined ? undefined : { readings: { ',': sum, '.': sum } };
}

function inFigures(plain: string, brackets?: '-'): Amount | undefined {
	const found = AMOUNT.exec(plain);
	if (!found) return undefined;
	const [, before, currency1, currency2, inner, figures, currency3, currency4, after] = found;
	const signs = [brackets, before, inner, after].filter((sign) => sign !== undefined);
	if (signs.length > 1 || figures.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
	const currencies = [currency1, currency2, currency3, currency4].filter(Boolean);
	const amount = withCurrency(figures, currencies, signs.length > 0);
	const { readings } = amount;
	if (readings[','] === undefined && readings['.'] === undefined) return undefined;
	const isWhole = readings[','] === readings['.'] && !currencies.length;
	// (3) is a note, +49 a prefix, 12- the beginning of a range
	if (isWhole && (brackets || before === '+' || inner === '+' || after)) return undefined;
	return signs.includes('-') ? { ...amount, readings: negative(readings) } : amount;
}

function negative({ ',': comma, '.': point }: Amount['readings']): Amount['readings'] {
	const minus = (size?: number) => (size ? -size : size);
	return { ',': minus(comma), '.': minus(point) };
}

/** `1.204` and `1,204`, which are either a thousand or a little more than one. */
const THREE_AFTER_MARK = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** What may be a day and a month, a year and a month, and a section or a version. */
const DAY_AND_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
const YEAR_AND_MONTH = /^(?:19|20)\d\d\.(?:0[1-9]|1[0-2])$/;
const SECTION = /^\d{1,2}\.\d$/;

function withCurrency(figures: string, currencies: string[], hasSign: boolean): Amount {
	const readings = { ',': read(figures, ','), '.': read(figures, '.') };
	if (THREE_AFTER_MARK.test(figures)) {
		const isWhole = currencies.some(hasNoDecimals);
		if (isWhole || (figures.includes(',') && currencies.some(hasDecimalPoint))) {
			const shows = figures.includes(',') ? '.' : ',';
			return { readings: { [shows]: readings[shows] }, shows };
		}
		return { readings };
	}
	const { ',': comma, '.': point } = readings;
	if (comma === point) {
		// a longer number without currency may be a postal code or belong to a telephone
		const isClear = currencies.length || /^\d{1,3}$/.test(figures) || figures.includes("'");
		return isClear ? { readings } : { readings, needs: 'column' };
	}
	const shows = comma === undefined ? '.' : ',';
	if (currencies.length || hasSign) return { readings, shows };
	if (YEAR_AND_MONTH.test(figures) || SECTION.test(figures)) return { readings, needs: 'column' };
	if (DAY_AND_MONTH.test(figures)) return { readings, needs: 'convention' };
	// 12.345.678 is an identity card in some countries
	if (!figures.includes(shows) && shows === ',') return { readings, needs: 'convention' };
	return { readings, shows };
}

/** The number with this sign before decimals; undefined if the text cannot be written so. */
function read(figures: string, decimal: DecimalMark): number | undefined {
	const [whole, decimals = '0', ...more] = figures.split(decimal);
	const isGrouped = [decimal === ',' ? '.' : ',', "'", ' '].some((mark) => grouped(whole, mark));
	const fits = (/^(0|[1-9]\d*)$/.test(whole) || isGrouped) && /^\d+$/.test(decimals);
	if (!fits || more.length) return undefined;
	return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}

/** Three digits each, or, in India, two before the last three. */
function grouped(whole: string, mark: string): boolean {
	const [first, ...groups] = whole.split(mark);
	if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(groups.at(-1) ?? '')) return false;
	const sizes = new Set(
		groups.slice(0, -1).map((group) => (/^\d+$/.test(group) ? group.length : 0)),
	);
	if (sizes.size === 0 || (sizes.size === 1 && sizes.has(3))) return true;
	return mark === ',' && sizes.size === 1 && sizes.has(2) && first.length < 3;
}

/**
 * The number that an amount is.
 * @param decimal as the document writes it; undefined where that is not known
 * @param amongAmounts whether its column has amounts
 * @returns undefined if it cannot be decided
 */
export function decided(
	{ readings, needs }: Amount,
	decimal: DecimalMark | undefined,
	amongAmounts: boolean,
): number | undefined {
	if (needs === 'column' && !amongAmounts) return undefined;
	if (decimal) return readings[decimal];
	const { ',': comma, '.': point } = readings;
	if (needs === 'convention' && !amongAmounts) return undefined;
	return comma === undefined || point === undefined || comma === point
		? (comma ?? point)
		: undefined;
}
