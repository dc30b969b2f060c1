/** Name and value as in a form or a query, before percent-encoding. */
export type Parameter = [name: string, value: string];

/**
 * Parameters as the form and query encodings want them: `ItemNames.0`, `Filter.Name`, every value a
 * string. Empty values (undefined, null, [], {}) are left out.
 * Source: API reference, "Signature" (v1), and the request examples of GET calls.
 */
export function flatten(value: unknown, name = ''): Parameter[] {
	if (value === undefined || value === null) return [];
	if (typeof value !== 'object') return [[name, String(value)]];
	return Object.entries(value).flatMap(([key, inner]) =>
		flatten(inner, name ? `${name}.${key}` : key),
	);
}

/** Percent-encoding of RFC 3986, capital hexadecimal digits. */
export const percentEncode = (text: string) =>
	// by way of UTF-8, because half an emoji would make encodeURIComponent throw
	encodeURIComponent(Buffer.from(text).toString()).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);

export const encodeQuery = (parameters: Parameter[]) =>
	parameters.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
