import { UserError } from 'n8n-workflow';

import { plainBase64 } from '../files/base64';

/** What is wrong with the name of a file, and what to enter. */

/** What is left of an expression that finds nothing, or an object, inside a text. */
export const EMPTY_EXPRESSION = /^(undefined|null|NaN|\[object Object\])$/;

/** People put the file itself, or its address, where its name belongs. */
export async function contentInstead(value: string, label: string): Promise<UserError | undefined> {
	const start = value.slice(0, 5000).trim();
	if (/^https?:\/\//i.test(start)) {
		return new UserError(`'${label}' contains an address, not the name of a binary field`, {
			description: "Set 'Input' to URL and enter the address there",
		});
	}
	if (EMPTY_EXPRESSION.test(start)) {
		return new UserError(`'${label}' is '${start}': its expression found no name`, {
			description: 'Enter the name of a binary field without an expression, such as data',
		});
	}
	const isLong = value.length > 100;
	if (isLong && (/^data:/i.test(start) || (await plainBase64(value)) !== undefined)) {
		return new UserError(`'${label}' contains a file as base64, not the name of a binary field`, {
			description: "Set 'Input' to Base64 Text and enter the text there",
		});
	}
	return undefined;
}

/** Names shown of a long list. */
const MOST_NAMED = 20;

const quoted = (names: string[]) => {
	const named = names.slice(0, MOST_NAMED).map((name) => `'${name.slice(0, 100)}'`);
	const more = names.length - named.length;
	return `${named.join(', ')}${more ? ` and ${more} more` : ''}`;
};

export const present = (names: string[]) =>
	names.length ? `The item has: ${quoted(names)}` : 'The item has no files at all';

export function notThere(missing: string[], names: string[], label: string) {
	const isBack = label.startsWith('Back');
	const several = isBack ? 'leave it empty for an item without a back side' : severalOf(names);
	return new UserError(`The item has no binary field ${quoted(missing)}`, {
		description: names.length
			? `It has: ${quoted(names)}. Enter one of these in '${label}'${several && `, or ${several}`}`
			: "It has no files at all. Add a node before this one that reads the file, or choose another 'Input'",
	});
}

/** Files of one form field have its name with a number at the end. */
function severalOf(names: string[]): string {
	if (names.length < 2) return '';
	const starts = names.map((name) => name.replace(/\d+$/, ''));
	const series = starts.find((start, at) => start !== names[at] && starts.indexOf(start) !== at);
	return series === undefined || series === ''
		? '* for all of them'
		: `'${series.slice(0, 100)}*' for all whose names begin so, or * for all files`;
}
