import type { IDataObject } from 'n8n-workflow';

/**
 * An item as one row of a sheet. Each text or number of a list would be a column of its own, so the
 * columns would depend on how many there are: such a list becomes one text, separated by commas.
 * Lists of objects stay: only layouts have them whose purpose they are, and n8n's Split Out node
 * makes items of them.
 */
export const oneRow = (json: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(json).map(([name, value]) => [
			name,
			Array.isArray(value) ? listed(value) : isObject(value) ? oneRow(value) : value,
		]),
	);

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !(value instanceof Date);

const listed = (list: unknown[]) =>
	list.length && !list.some((entry) => typeof entry === 'object')
		? list.join(', ')
		: (list as IDataObject[]);
