import type { IDataObject } from 'n8n-workflow';

import { parseJson, record, text } from '../../untyped';
import type { Joined, Source } from './mapping';

/** The value at a path, which may lead through text that is JSON. */
export function valueAt(document: IDataObject, path: string): unknown {
	return path.split('.').reduce<unknown>((value, step) => {
		const holder = record(typeof value === 'string' ? parseJson(value) : value);
		return Object.hasOwn(holder, step) ? holder[step] : undefined;
	}, document);
}

/** Text on one line; '' if it has no letter or digit, as `***`. */
function printed(value: unknown): string {
	// Philippine cards: { Value, Polygon }
	const plain = (text(value) || text(record(value).Value))
		.replace(/\s+/g, ' ')
		// the colon after the printed name of the field
		.replace(/^[\s:：]+/, '')
		.trim();
	return /[\p{L}\p{N}]/u.test(plain) ? plain : '';
}

/** A word to look up, in capitals, without spaces and signs: recognition adds and loses them. */
export const wordOf = (value: string): string =>
	value.toUpperCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

function joined(document: IDataObject, { join, by, ideographs }: Joined): string {
	const parts = join.map((path) => printed(valueAt(document, path))).filter((part) => part !== '');
	if (ideographs && parts.every((part) => IDEOGRAPHS.test(part))) return parts.reverse().join('');
	return parts.join(by);
}

/** Filled texts of a source, best first. */
export const textsOf = (document: IDataObject, source: Source = []): string[] =>
	[source]
		.flat()
		.map((path) =>
			typeof path === 'string' ? printed(valueAt(document, path)) : joined(document, path),
		)
		.filter((value) => value !== '');

export const textOf = (document: IDataObject, source?: Source): string | undefined =>
	textsOf(document, source)[0];
