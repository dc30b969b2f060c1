import type { IDataObject } from 'n8n-workflow';

import { text } from '../../untyped';
import { amount } from '../amount';
import { isoDate } from '../isoDate';
import type { Field } from './content';
import type { Source } from './mapping';

/** Words that are amounts, given as a number and as text. */
export const AMOUNTS = ['subtotal', 'tax', 'total', 'quantity', 'unitPrice', 'amount'];

/** Year, month, day is the only order on Chinese invoices. */
const DAYS = ['YYYY年M月D日', 'YYYY-M-D', 'YYYY.M.D', 'YYYY/M/D'];
/** On tickets a time follows. */
const DATES = [...DAYS, 'YYYYMMDD', ...DAYS.map((day) => `${day}…`)];

type Reader = (raw: string) => string | number | undefined;

function readerOf(word: string): Reader | undefined {
	if (word === 'date') return (raw) => isoDate(raw, DATES);
	return AMOUNTS.includes(word) ? (raw) => amount(raw) : undefined;
}

/**
 * Fields in the words that all kinds have in common. A word is always there, so that the columns of
 * a sheet do not depend on what the paper says: '' where it says nothing, null for no number or date.
 * @returns the words, and all fields but those that are the first source of a word
 */
export function inWords(
	fields: Field[],
	sources: Record<string, Source>,
): { words: IDataObject; rest: Field[] } {
	const byName = new Map<string, Field>();
	for (const field of fields) if (!byName.has(field.source)) byName.set(field.source, field);
	const told = new Set<Field | undefined>();
	const words: IDataObject = {};
	for (const [word, paths] of Object.entries(sources)) {
		const found = [paths].flat().map((path) => byName.get(path));
		const texts = found.map((field) => text(field?.value).trim()).filter((filled) => filled !== '');
		const [first = ''] = texts;
		const read = readerOf(word);
		told.add(found[0]);
		// where figures cannot be read, the total in words may be readable
		words[word] = read ? (texts.map(read).find((value) => value !== undefined) ?? null) : first;
		// the text as well: to check the value, and for what is no number or date
		if (read) words[`${word}Text`] = first;
	}
	return { words, rest: fields.filter((field) => !told.has(field)) };
}
