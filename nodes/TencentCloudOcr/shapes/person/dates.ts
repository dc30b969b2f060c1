import type { IDataObject } from 'n8n-workflow';

import { ANY_YEAR, isoDate } from '../isoDate';
import type { PersonTable, Source } from './mapping';
import { textOf, textsOf, wordOf } from './fieldText';

interface Dates {
	birthDate?: string;
	birthDateText?: string;
	issueDate?: string;
	issueDateText?: string;
	expiryDate?: string;
	expiryDateText?: string;
	noExpiry?: true;
	placeOfBirth?: string;
}

/**
 * Births and issues after this year were misread. Fixed, so that a document gives the same item on
 * any day.
 */
const LAST_PAST_YEAR = 2049;

/** The dates in a format of the document, and as printed: any other text is no date. */
export function datesOf(document: IDataObject, table: PersonTable): Dates {
	const { fields, dates = [], noExpiry = [], issuedSince = ANY_YEAR.from } = table;
	const date = (value = '', years = ANY_YEAR) => isoDate(value, dates, years);
	const first = (source?: Source, years = ANY_YEAR) =>
		textsOf(document, source)
			.map((value) => date(value, years))
			.find(Boolean);
	const endlessWords = noExpiry.map(wordOf);
	const unlimited = (value = '') => endlessWords.includes(wordOf(value));
	const validity = textOf(document, table.validity);
	const [from, until] = range(validity);
	const { place, birth } = placeAndDate(textOf(document, table.birthPlaceAndDate));
	const expiryDate = first(fields.expiryDate) ?? date(until);
	const endless = [...textsOf(document, fields.expiryDate), until].some(unlimited);
	const born = { ...ANY_YEAR, to: LAST_PAST_YEAR };
	const issued = { from: issuedSince, to: LAST_PAST_YEAR };
	return {
		birthDate: first(fields.birthDate, born) ?? date(birth, born),
		birthDateText: textOf(document, fields.birthDate) ?? birth,
		issueDate: first(fields.issueDate, issued) ?? date(from, issued),
		issueDateText: textOf(document, fields.issueDate) ?? from,
		expiryDate,
		expiryDateText: textOf(document, fields.expiryDate) ?? until ?? validity,
		noExpiry: expiryDate === undefined && endless ? true : undefined,
		placeOfBirth: textOf(document, fields.placeOfBirth) ?? place,
	};
}

/** Both sides of `2018.10.09-2028.10.08`; nothing if it is no range. */
function range(value = ''): string[] {
	const plain = value.normalize('NFKC');
	const sides = plain.split(/\s*[-–—~至]+\s*/u);
	if (sides.length === 2) return sides;
	// the dates may contain the sign as well
	return FROM_UNTIL.exec(plain)?.slice(1) ?? [];
}

const FROM_UNTIL = /^(\d{4}\D?\d{1,2}\D?\d{1,2}日?)\s*[-–—~至]+\s*(.+)$/u;

/** `KOTA BARU, 17-03-1985`: the date begins at the first digit. */
function placeAndDate(value = ''): { place?: string; birth?: string } {
	const digit = value.search(/\d/);
	const before = digit < 0 ? value : value.slice(0, digit);
	// greedy: searched from the end, in one pass however long the text is
	const [place] = /^.*[\p{L}\p{M})]/u.exec(before) ?? [];
	return { place, birth: digit < 0 ? undefined : value.slice(digit) };
}
