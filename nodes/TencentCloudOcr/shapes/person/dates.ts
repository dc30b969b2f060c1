import type { IDataObject } from 'n8n-workflow';

import { isoDate } from '../dates';
import type { PersonTable, Source } from './table';
import { textOf, textsOf } from './value';

interface Dates {
	birthDate?: string;
	issueDate?: string;
	expiryDate?: string;
	noExpiry?: true;
	placeOfBirth?: string;
}

/** The dates that fit a format of the document; any other text stays in the raw fields only. */
export function datesOf(document: IDataObject, table: PersonTable): Dates {
	const { fields, dates = [], noExpiry = [] } = table;
	const date = (value = '') => isoDate(value, dates);
	const first = (source?: Source) => textsOf(document, source).map(date).find(Boolean);
	const unlimited = (value = '') => noExpiry.includes(value.toUpperCase());
	const [from, until] = range(textOf(document, table.validity));
	const [place, birth] = placeAndDate(textOf(document, table.birthPlaceAndDate));
	const expiryDate = first(fields.expiryDate) ?? date(until);
	const endless = [...textsOf(document, fields.expiryDate), until].some(unlimited);
	return {
		birthDate: first(fields.birthDate) ?? date(birth),
		issueDate: first(fields.issueDate) ?? date(from),
		expiryDate,
		noExpiry: expiryDate === undefined && endless ? true : undefined,
		placeOfBirth: textOf(document, fields.placeOfBirth) ?? place,
	};
}

/** `2018.10.09-2028.10.08`: both sides, or nothing when it is no range. */
function range(value = ''): string[] {
	const sides = value.normalize('NFKC').split(/\s*[-–—~至]\s*/u);
	return sides.length === 2 ? sides : [];
}

/** `KOTA BARU, 17-03-1985`: the date is the last word, a place without a date has no digits. */
function placeAndDate(value = ''): Array<string | undefined> {
	const both = /^(?:(.*?)[\s,]+)?([\d-]+)$/u.exec(value);
	if (both) return [both[1] || undefined, both[2]];
	return [/\d/.test(value) ? undefined : value || undefined];
}
