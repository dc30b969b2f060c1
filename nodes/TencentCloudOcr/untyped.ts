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

/** Cells of the longest row. One by one: a call with a row each would exhaust the stack. */
export const widest = (rows: unknown[][]): number =>
	rows.reduce((width, row) => Math.max(width, row.length), 0);

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

/** Smallest upright box around corner points: an array of points or an object of named corners. */
export function box(polygon: unknown): IDataObject | undefined {
	const corners = (Array.isArray(polygon) ? polygon : Object.values(record(polygon))).map(record);
	const points = corners
		.map(({ X, Y }) => ({ x: number(X), y: number(Y) }))
		.filter(
			(point): point is { x: number; y: number } => point.x !== undefined && point.y !== undefined,
		);
	if (!points.length) return undefined;
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** An upright box that the service gives as such. Types: Rect, ItemCoord. */
export function rectangle(rect: unknown): IDataObject | undefined {
	const { X, Y, Width, Height } = record(rect);
	const [x, y, width, height] = [X, Y, Width, Height].map(number);
	return x === undefined || y === undefined ? undefined : defined({ x, y, width, height });
}

export function parseJson(value: unknown): unknown {
	if (typeof value !== 'string') return undefined;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
