import type { Page } from './page';
import { plain } from './pairs';
import type { Receipt } from './receipt';
import { readReceipt } from './receipt';

type Item = Receipt['items'][number];

/** Names that ask for a column of the goods of an invoice or a receipt. */
const columns: Array<[keyof Item, RegExp]> = [
	['Name', /^((line)?item|article|product|goods|service)?(name|description)$|^(item|article)$/],
	['Quantity', /^(item|line)?(quantity|qty)$/],
	['Price', /^(unit|item)price$/],
	['Total', /^(line|item)(total|amount)$/],
];

const columnOf = (name: string) => columns.find(([, names]) => names.test(plain(name)))?.[0];

/**
 * Splits the names asked for into those of columns, with the goods of all pages as rows of cells in
 * their order, and the others. One column alone may be a field.
 */
export function lineItems(asked: string[], pages: Page[]) {
	const named = asked.filter((name) => columnOf(name));
	const items = named.length > 1 ? pages.flatMap((page) => readReceipt(page).items) : [];
	if (items.length === 0) return { rows: [], others: asked };
	return {
		rows: items.map((item) =>
			named.map((name) => ({ name, value: item[columnOf(name) ?? 'Name'] })),
		),
		others: asked.filter((name) => !named.includes(name)),
	};
}
