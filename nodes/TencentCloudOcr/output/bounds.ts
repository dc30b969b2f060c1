import type { IDataObject } from 'n8n-workflow';

/** Characters of JSON. V8 has no text of more than 536 million, and n8n writes all items as one. */
const MOST = 256 * 1024 * 1024;
/** Characters around a value: quotes, colon, comma. */
const AROUND = 4;

/**
 * Looks at the items of a document, one by one, whether n8n can keep them all. Rows repeat what an
 * answer or the input item says once, such as a full text, so they can be any number of times as long.
 * @returns a function that returns its item, or throws an Error when all until then are too long
 */
export function bounds(): (json: IDataObject) => IDataObject {
	let length = 0;
	/** Lengths of what may be in many items, which would take long to measure in each. */
	const known = new Map<unknown, number>();
	return (json) => {
		for (const [name, value] of Object.entries(json)) {
			const isHolder = typeof value === 'object' && value !== null;
			const valueLength = known.get(value) ?? lengthOf(value);
			if (isHolder) known.set(value, valueLength);
			length += name.length + valueLength + AROUND;
		}
		if (length > MOST) throw new Error('its items would repeat more text than n8n can hold');
		return json;
	};
}

/** About as many characters as the JSON of a value has. Answers are not nested deeply. */
function lengthOf(value: unknown): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null) return AROUND;
	return Object.entries(value).reduce(
		(length, [name, inner]) => length + name.length + lengthOf(inner) + AROUND,
		0,
	);
}
