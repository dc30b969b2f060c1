import { isoDate } from '../isoDate';
import type { DateOrder } from './convention';
import { agreed } from './convention';

/** What a text is if it is a date. */
export interface PrintedDate {
	/** In ISO 8601 in each order that its numbers may have. */
	readings: Partial<Record<DateOrder, string>>;
	/** The orders that count where the document says nothing. */
	likely: DateOrder[];
	/** The order that the text itself shows, which other dates of the document then have, too. */
	shows?: DateOrder;
}

/** No date is longer. */
const LONGEST = 60;

const YEAR_FIRST = [
	...['YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D'],
	...['YYYY年M月D日', 'YYYY년M월D일', 'ERA年M月D日', 'ERA/M/D', 'ERA.M.D'],
];

const NAMED_MONTH = [
	...['D MONTH YYYY', 'D-MONTH-YYYY', 'D/MONTH/YYYY', 'D.MONTH YYYY', 'MONTH D YYYY'],
	...['D TMON BBBB', 'D TMON YYYY'],
];

/** Words and signs around the parts: `14th of March, 2026`, `14 de marzo de 2026`. */
const AROUND = /(?<=\d)(?:st|nd|rd|th|er|º)\b|,|\b(?:of|de|del)\b/giu;

/** `14-Mar-26`: a day comes first where the year has two digits. */
const SHORT_YEAR = /(?<=^\d{1,2}[ ./-]?\p{L}+[ ./-]{0,2})\d{2}$/u;

const WITH_TIME = /^(.*\d\D{0,3}?)[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;

/** A date, with or without a time; undefined for any other text. */
export function dateIn(text: string, eastern: boolean): PrintedDate | undefined {
	if (text.length > LONGEST) return undefined;
	const plain = text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	const [, day, hours, minutes, seconds] = WITH_TIME.exec(plain) ?? [];
	if (day === undefined) return dayIn(plain, eastern);
	const found = Number(hours) < 24 && Number(minutes) < 60 ? dayIn(day, eastern) : undefined;
	const time = [hours.padStart(2, '0'), minutes, seconds].filter(Boolean).join(':');
	return found && withTime(found, time);
}

function withTime(date: PrintedDate, time: string): PrintedDate {
	const readings = Object.entries(date.readings).map(([order, day]) => [order, `${day}T${time}`]);
	return { ...date, readings: Object.fromEntries(readings) as PrintedDate['readings'] };
}

function dayIn(text: string, eastern: boolean): PrintedDate | undefined {
	const plain = text.replace(/[ ,.]+$/, '');
	const named = plain
		.replace(AROUND, ' ')
		.replace(/ +/g, ' ')
		.replace(SHORT_YEAR, (year) => `${century(Number(year))}${year}`)
		.trim();
	const date = isoDate(plain, YEAR_FIRST) ?? isoDate(named, NAMED_MONTH);
	if (date === undefined) return inNumbers(plain, eastern);
	// an ISO date is on papers of every country
	const shows = eastern && /^\d{4} ?[./年년]/u.test(plain) ? 'ymd' : undefined;
	return { readings: { dmy: date, mdy: date, ymd: date }, likely: ['ymd'], shows };
}

const IN_NUMBERS = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;

function inNumbers(plain: string, eastern: boolean): PrintedDate | undefined {
	const [, first, mark, second, last] = IN_NUMBERS.exec(plain) ?? [];
	if (first === undefined) return undefined;
	const isShort = last.length === 2;
	// 1.2.10 is a chapter
	if (isShort && mark !== '/' && (first.length < 2 || second.length < 2)) return undefined;
	const readings = {
		dmy: date(last, second, first),
		mdy: date(last, first, second),
		...(isShort && { ymd: date(first, second, last) }),
	};
	const orders: DateOrder[] = ['dmy', 'mdy'];
	if (isShort && (eastern || mark === '-')) orders.push('ymd');
	const possible = orders.filter((order) => readings[order] !== undefined);
	if (!possible.length) return undefined;
	// with points, the day comes before the month wherever it can
	const isDayFirst = mark === '.' && readings.dmy !== undefined;
	return {
		readings,
		likely: isDayFirst ? possible.filter((order) => order !== 'mdy') : possible,
		shows: possible.length === 1 ? possible[0] : undefined,
	};
}

function date(year: string, month: string, day: string): string | undefined {
	return isoDate(`${year.length === 2 ? century(Number(year)) : ''}${year}-${month}-${day}`, [
		'YYYY-M-D',
	]);
}

/** Of a year in two digits: an expiry in 2039 at most, a birth in 1970 at least. */
const century = (year: number) => (year < 40 ? '20' : year < 70 ? '' : '19');

/**
 * The date in ISO 8601.
 * @param order as the document writes it; undefined where that is not known
 * @returns undefined if it cannot be decided
 */
export function decidedDate(
	{ readings, likely }: PrintedDate,
	order?: DateOrder,
): string | undefined {
	if (order && order in readings) return readings[order];
	return agreed(likely.map((each) => readings[each]));
}
