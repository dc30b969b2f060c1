import type { IDataObject } from 'n8n-workflow';

/**
 * Reading answers that may lack a field, hold null, or another type than documented: a shape never
 * throws on what the service sends.
 */
export const record = (value: unknown): IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};

export const list = (value: unknown): IDataObject[] =>
	Array.isArray(value) ? value.map(record) : [];

export const text = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Whether any text is in it, at any depth; numbers, such as marks that are 0, are none. */
export const hasText = (value: unknown): boolean =>
	typeof value === 'object' && value !== null
		? Object.values(value).some(hasText)
		: typeof value === 'string' && value.trim() !== '';

/** A number, also when the service sends it as text; undefined for anything else. */
export function number(value: unknown): number | undefined {
	if (value === null || value === undefined || value === '' || typeof value === 'boolean') {
		return undefined;
	}
	const parsed = Number(value);
	return Number.isFinite(parsed) ? parsed : undefined;
}

/** The object without the entries that are undefined. */
export const defined = (object: Record<string, unknown>): IDataObject =>
	Object.fromEntries(
		Object.entries(object).filter(([, value]) => value !== undefined),
	) as IDataObject;

/** Average of the scores that are there, one decimal; undefined when there are none. */
export function average(scores: Array<number | undefined>): number | undefined {
	const known = scores.filter((score): score is number => score !== undefined);
	if (!known.length) return undefined;
	return Math.round((known.reduce((sum, score) => sum + score, 0) / known.length) * 10) / 10;
}

export function parseJson(value: unknown): unknown {
	if (typeof value !== 'string') return undefined;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
