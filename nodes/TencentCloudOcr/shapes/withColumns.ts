import type { IDataObject } from 'n8n-workflow';

import { checkCells } from './cellLimit';

/**
 * Items that are rows of a table, and texts around it. A sheet has its columns in the order of the
 * first item, so texts get the columns of the first row: the order is the same whether or not a
 * text comes first.
 */
export function withColumns<Item extends { json: IDataObject }>(items: Item[]): Item[] {
	const row = items.find(({ json }) => json.text === null)?.json;
	if (!row) return items;
	const texts = items.filter(({ json }) => json.text !== null);
	checkCells([[texts.length, Object.keys(row).length]]);
	const blank = Object.fromEntries(Object.keys(row).map((column) => [column, null]));
	return items.map((item) =>
		item.json.text === null ? item : { ...item, json: { ...blank, ...item.json } },
	);
}
