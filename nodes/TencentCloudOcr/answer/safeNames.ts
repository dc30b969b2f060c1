import { keptName, LOST } from '../flattened';

/** What n8n takes for an error where it is all that an item has, and what it leaves out of copies. */
const SPECIAL = new Map([
	['error', 'Error'],
	['$error', 'Error'],
	...LOST.map((name): [string, string] => [name, keptName(name)]),
]);

/** Characters of a key: no heading of a column has more. */
const LONGEST_KEY = 200;
const LONGEST_FIELD = 60;

/**
 * A text of a document as a key: on one line, of a length that a column can show, and none that
 * loses the value or fails the item.
 */
export function safeKey(text: string): string {
	const key = shortened(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), LONGEST_KEY);
	return SPECIAL.get(key) ?? (key || 'Unnamed');
}

/** A name from an answer as that of a binary field and of a file: no dots, slashes and the like. */
export const safeField = (text: string): string =>
	safeKey(shortened(text, LONGEST_FIELD).replace(/[^\p{L}\p{N}_-]+/gu, '_'));

const shortened = (text: string, most: number) =>
	text.length <= most
		? text
		: // half a character is none
			`${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
