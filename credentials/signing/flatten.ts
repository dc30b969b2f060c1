type Flat = Record<string, string>;

/**
 * Parameters as the form and query encodings want them: `ItemNames.0`, `Filter.Name`, every value a
 * string. Empty values (undefined, null) are left out.
 * Source: API reference, "Signature" (v1), and the request examples of GET calls.
 */
export function flatten(value: unknown, name = ''): Flat {
	if (value === undefined || value === null) return {};
	if (typeof value !== 'object') return { [name]: String(value) };
	return Object.entries(value).reduce<Flat>(
		(flat, [key, inner]) => Object.assign(flat, flatten(inner, name ? `${name}.${key}` : key)),
		{},
	);
}

/** Percent-encoding of RFC 3986, capital hexadecimal digits. */
export const percentEncode = (text: string) =>
	encodeURIComponent(text).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);

export const encodeQuery = (flat: Flat) =>
	Object.entries(flat)
		.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
		.join('&');
