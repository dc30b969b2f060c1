import { plainText } from '../untyped';

/**
 * Binary fields that a parameter names: one name, a list (`attachment_0, attachment_1`), patterns
 * (`attachment_*`) or all (`*`), in full-width letters and quotes as well. Fields come in the order named, those of a pattern as in the item.
 */
export function selectFields(
	wanted: string,
	present: string[],
): { fields: string[]; missing: string[] } {
	// a field may have a comma or a star in its own name
	if (present.includes(wanted)) return { fields: [wanted], missing: [] };
	const names = wanted
		.split(SEPARATORS)
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const fields = new Set<string>();
	const missing: string[] = [];
	for (const name of names) {
		const given = present.filter((field) => matches(name, field));
		const plain = plainText(name).replace(/^["'“”‘’`]+|["'“”‘’`]+$/g, '');
		const found = given.length ? given : present.filter((field) => matches(plain, field));
		if (!found.length) missing.push(name);
		for (const field of found) fields.add(field);
	}
	return { fields: [...fields], missing: names.length ? missing : [wanted] };
}

/** Between names: commas and semicolons of any keyboard, and line breaks. */
const SEPARATORS = /[,;，；、،\n]/;

/** Whether the parameter may name several files: then each result says which one it is of. */
export const namesSeveral = (wanted: unknown) =>
	Array.isArray(wanted) ||
	(typeof wanted === 'string' && (hasPattern(wanted) || SEPARATORS.test(wanted)));

/** Whether files are selected that nobody has named: all, or those of a pattern. */
export const hasPattern = (wanted: unknown) => typeof wanted === 'string' && wanted.includes('*');

function matches(pattern: string, field: string): boolean {
	const [start, ...rest] = pattern.split('*');
	if (!rest.length) return pattern === field;
	const end = rest.pop() as string;
	if (!field.startsWith(start) || !field.endsWith(end)) return false;
	let position = start.length;
	for (const part of rest) {
		const found = field.indexOf(part, position);
		if (found < 0) return false;
		position = found + part.length;
	}
	return position <= field.length - end.length;
}
