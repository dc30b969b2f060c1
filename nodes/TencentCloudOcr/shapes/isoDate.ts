import { europeanMonth } from './europeanMonths';

/**
 * How a document writes dates: the parts and the signs between them. `YYYY` `MM` `DD` have all
 * digits, `M` `D` one or two; `YY` is a year of this century, `BBBB` one of the Buddhist era; `MON`
 * is an English, `TMON` a Thai month and `MONTH` one in a European language, its name or
 * abbreviation; `ERA` is an era of Japan or Taiwan with its year. A space means any number of spaces,
 * `…` any text after the date.
 */
export type DateFormat = string;

/** The year before the first one of an era. */
const ERAS: Record<string, number> = {
	...{ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
	...{ 中華民國: 1911, 中华民国: 1911, 民國: 1911, 民国: 1911 },
};

const PARTS: Record<string, string> = {
	YYYY: '(?<year>\\d{4})',
	BBBB: '(?<buddhist>\\d{4})',
	YY: '(?<short>\\d{2})',
	MONTH: '(?<european>\\p{L}{3,10})\\.?',
	ERA: `(?<era>${Object.keys(ERAS).join('|')})\\s*(?<eraYear>\\d{1,3}|元)`,
	TMON: '(?<thai>[\\u0E01-\\u0E4E. ]+?)',
	MON: '(?<english>[A-Za-z]{3,9})\\.?',
	MM: '(?<month>\\d{2})',
	M: '(?<month>\\d{1,2})',
	DD: '(?<day>\\d{2})',
	D: '(?<day>\\d{1,2})',
	' ': '\\s*',
	'…': '\\s.*',
};

const PART = /YYYY|BBBB|YY|MONTH|ERA|TMON|MON|MM|M|DD|D|[^]/gu;

/** A sign between the parts; recognition adds or loses spaces around it. */
const sign = (character: string) => `\\s*${character === '.' ? '\\.' : character}\\s*`;

const pattern = (format: DateFormat): RegExp =>
	new RegExp(`^${format.replace(PART, (part) => PARTS[part] ?? sign(part))}$`, 'u');

const patterns = new Map<DateFormat, RegExp>();

function patternOf(format: DateFormat): RegExp {
	const known = patterns.get(format) ?? pattern(format);
	patterns.set(format, known);
	return known;
}

const ENGLISH =
	'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(
		' ',
	);

const THAI = 'มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค'.split(' ');

const THAI_FULL =
	'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
		' ',
	);

function englishMonth(name: string): number {
	const upper = name.toUpperCase();
	return ENGLISH.findIndex(
		(month) =>
			upper === month || upper === month.slice(0, 3) || (upper === 'SEPT' && month[0] === 'S'),
	);
}

function thaiMonth(name: string): number {
	const plain = name.replace(/[.\s]/g, '');
	return Math.max(THAI.indexOf(plain), THAI_FULL.indexOf(plain));
}

type Groups = Partial<Record<string, string>>;

function monthOf({ month, english, thai, european }: Groups): number {
	if (european !== undefined) return europeanMonth(european);
	if (english !== undefined) return englishMonth(english) + 1;
	if (thai !== undefined) return thaiMonth(thai) + 1;
	return Number(month);
}

function yearOf({ year, short, buddhist, era, eraYear }: Groups): number {
	if (era !== undefined) return ERAS[era] + (eraYear === '元' ? 1 : Number(eraYear));
	// the Buddhist era is 543 years ahead
	if (buddhist !== undefined) return Number(buddhist) - 543;
	return short !== undefined ? 2000 + Number(short) : Number(year);
}

export interface Years {
	from: number;
	to: number;
}

/** Outside of these years, the century was misread. */
export const ANY_YEAR: Years = { from: 1800, to: 2199 };

function iso(groups: Groups, { from, to }: Years): string | undefined {
	const [year, month] = [yearOf(groups), monthOf(groups)];
	if (year < from || year > to || month < 1 || month > 12) return undefined;
	const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
	if (groups.day === undefined) return yearAndMonth;
	const date = `${yearAndMonth}-${groups.day.padStart(2, '0')}`;
	const parsed = new Date(`${date}T00:00:00Z`);
	// not 31 February, which would become a day in March
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
		? date
		: undefined;
}

/** The date in ISO 8601 that a text is in one of the formats; undefined if it has none of them. */
export function isoDate(
	value: string,
	formats: DateFormat[],
	years = ANY_YEAR,
): string | undefined {
	// makes full-width digits and signs plain
	const plain = value.normalize('NFKC').trim();
	for (const format of formats) {
		const groups = patternOf(format).exec(plain)?.groups;
		const date = groups && iso(groups, years);
		if (date) return date;
	}
	return undefined;
}
