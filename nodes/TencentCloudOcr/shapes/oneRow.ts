import type { IDataObject } from 'n8n-workflow';

/**
 * An item as one row of a sheet. Every entry of a list would be a column of its own, so the columns
 * would depend on how many there are: a list becomes one text. Texts and numbers are separated by
 * commas; objects are JSON, one in a line, which `parseJson()` reads in an expression.
 */
export const oneRow = (json: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(json).map(([name, value]) => [
			name,
			Array.isArray(value) ? textOf(value) : isObject(value) ? oneRow(value) : value,
		]),
	);

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !(value instanceof Date);

function textOf(list: unknown[]): string | null {
	if (!list.length) return null;
	if (!list.some((entry) => typeof entry === 'object')) return list.join(', ');
	return `[${list.map((entry) => JSON.stringify(entry)).join(',\n')}]`;
}
