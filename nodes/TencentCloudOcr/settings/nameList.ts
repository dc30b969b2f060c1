import { parseJson } from '../untyped';

/**
 * Names in a field of the form: a list, a list as JSON text (as an AI agent writes it), or text with
 * commas or line breaks in between.
 */
export function namesIn(value: unknown): string[] {
	const isJson = typeof value === 'string' && value.trim().startsWith('[');
	const given = isJson ? (parseJson(value) ?? value) : (value ?? '');
	const names: unknown[] = Array.isArray(given) ? given : String(given).split(/[,;，；、،\n]/);
	return names.map((name) => String(name).trim()).filter((name) => name !== '');
}
