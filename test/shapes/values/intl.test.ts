import fc from 'fast-check';

import type { Locale } from '../../../nodes/TencentCloudOcr/answer/answer';
import { read, readAmong } from './readValue';

/** Judged by the formats of the ECMAScript Internationalization API. */

const LOCALES = `en-US en-GB en-IN en-ZA en-CA de-DE de-AT de-CH fr-FR fr-CA fr-CH es-ES es-MX es-AR
	it-IT it-CH pt-BR pt-PT nl-NL sv-SE nb-NO da-DK fi-FI pl-PL cs-CZ hu-HU ro-RO bg-BG ru-RU uk-UA
	tr-TR el-GR he-IL hi-IN th-TH vi-VN id-ID ms-MY ja-JP ko-KR zh-CN zh-TW zh-HK lt-LT lv-LV et-EE`.split(
	/\s+/,
);

const CURRENCIES = 'USD EUR JPY CNY GBP INR CHF KRW VND IDR BRL SEK PLN KWD HKD'.split(' ');

const latin = (locale: string) => `${locale}-u-nu-latn-ca-gregory`;

const formats = LOCALES.flatMap((locale) =>
	CURRENCIES.flatMap((currency) =>
		(['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) =>
			(['standard', 'accounting'] as const).map(
				(currencySign) =>
					new Intl.NumberFormat(latin(locale), {
						...{ style: 'currency', currency, currencyDisplay, currencySign },
					}),
			),
		),
	),
);

const plain = LOCALES.map(
	(locale) => new Intl.NumberFormat(latin(locale), { minimumFractionDigits: 2 }),
);

const decimalIn = (format: Intl.NumberFormat) =>
	format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;

/** Of money, which Switzerland writes with another one, and also where the currency has none. */
const decimals = new Map(
	LOCALES.map(latin).map((locale) => {
		const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
		return [format.resolvedOptions().locale, decimalIn(format)];
	}),
);

/** Whole numbers and those with up to three decimals, small and large, of both signs. */
const numbers = fc
	.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100, 1000, 1e5))
	.map(([count, parts]) => count / parts || 0);

/** Formats that round as others do, by their digits after the point. */
const roundings = [0, 1, 2, 3].map(
	(maximumFractionDigits) =>
		new Intl.NumberFormat('en-US', { maximumFractionDigits, useGrouping: false }),
);

/** What the format has left of the number. */
const rounded = (format: Intl.NumberFormat, value: number) =>
	Number(roundings[Number(format.resolvedOptions().maximumFractionDigits)].format(value)) || 0;

const runs = { numRuns: 3_000 };

test('an amount in the format of any country is its number or stays as printed', () => {
	let numbersRead = 0;
	fc.assert(
		fc.property(fc.constantFrom(...formats, ...plain), numbers, (format, value) => {
			const text = format.format(value);
			const found = read(text);
			if (typeof found === 'number') numbersRead += 1;
			expect([rounded(format, value), text]).toContain(found);
		}),
		runs,
	);
	expect(numbersRead).toBeGreaterThan(runs.numRuns / 2);
});

test('with decimals and without currency it is the number in every country', () => {
	fc.assert(
		fc.property(fc.constantFrom(...plain), numbers, (format, value) => {
			const text = format.format(value);
			const locale: Locale = decimalIn(format) === ',' ? 'dmyComma' : 'dmyPoint';
			expect(read(text, locale)).toBe(rounded(format, value));
		}),
		runs,
	);
});

test('with another amount of its document it is the number or stays as printed', () => {
	fc.assert(
		fc.property(fc.constantFrom(...formats), numbers, (format, value) => {
			const other = `12${decimals.get(format.resolvedOptions().locale)}99`;
			const text = format.format(value);
			expect([rounded(format, value), text]).toContain(readAmong(text, [other]));
		}),
		runs,
	);
});

test('a text with letters that are no currency is never a number', () => {
	const word = fc.stringMatching(/^[a-z]{4,8}$/);
	const figures = fc.constantFrom('12.50', '1.204,50', '3', '1,204', '12', '0');
	const parts = fc.tuple(word, figures, fc.constantFrom('', ' ', '-', '.'));
	fc.assert(
		fc.property(parts, fc.boolean(), ([letters, amount, between], first) => {
			const text = (first ? [letters, amount] : [amount, letters]).join(between);
			expect(read(text)).toBe(text);
		}),
	);
});

const days = fc
	.date({ min: new Date('1970-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const dateFormats = LOCALES.flatMap((locale) =>
	(['long', 'medium', 'short'] as const).map(
		(dateStyle) => new Intl.DateTimeFormat(latin(locale), { dateStyle, timeZone: 'UTC' }),
	),
);

/** Countries where a year in two digits comes first are told by the signs on the document. */
const settingOf = (format: Intl.DateTimeFormat): Locale => {
	const parts = format.formatToParts(0).map(({ type }) => type[0]);
	const order = parts.filter((part) => 'dmy'.includes(part)).join('');
	return order === 'mdy' ? 'mdyPoint' : order === 'ymd' ? 'ymdPoint' : 'dmyPoint';
};

test('a date in the format of any country is its day or stays as printed', () => {
	let datesRead = 0;
	fc.assert(
		fc.property(fc.constantFrom(...dateFormats), days, (format, day) => {
			const text = format.format(new Date(day));
			const found = readAmong(text, [/zh|ja|ko/.test(format.resolvedOptions().locale) ? '計' : '']);
			if (found === day) datesRead += 1;
			expect([day, text]).toContain(found);
		}),
		runs,
	);
	expect(datesRead).toBeGreaterThan(runs.numRuns / 2);
});

test('in numbers and with its locale it is the day', () => {
	const inNumbers = LOCALES.map(
		(locale) =>
			new Intl.DateTimeFormat(latin(locale), {
				...{ year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' },
			}),
	).filter((format) => /^[\d/. -]+$/.test(format.format(0)));
	expect(inNumbers.length).toBeGreaterThan(35);
	fc.assert(
		fc.property(fc.constantFrom(...inNumbers), days, (format, day) => {
			expect(read(format.format(new Date(day)), settingOf(format))).toBe(day);
		}),
		runs,
	);
});
