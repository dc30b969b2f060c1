import type { IDataObject } from 'n8n-workflow';

import { uniqueKeys } from '../uniqueKeys';
import { defined, list, text } from '../../untyped';

/** An invoice of an unknown kind: its lists of names and values become flat objects. */
export function flatFields(branch: IDataObject): IDataObject {
	const { OtherInvoiceListItems: pairs, OtherInvoiceTableItems: rows, ...fields } = branch;
	return defined({
		...fields,
		OtherInvoiceListItems: pairs === undefined ? undefined : flat(pairs),
		OtherInvoiceTableItems: rows === undefined ? undefined : otherRows(branch),
	});
}

/** Rows of its table, with the names of its columns as keys. */
export const otherRows = ({ OtherInvoiceTableItems }: IDataObject): IDataObject[] =>
	list(OtherInvoiceTableItems).map(({ OtherInvoiceItemList }) => flat(OtherInvoiceItemList));

function flat(pairs: unknown): IDataObject {
	const unique = uniqueKeys();
	// fromEntries creates own properties for all names, even "__proto__"
	return Object.fromEntries(
		list(pairs).map(({ Name, Value }) => [unique(text(Name) || 'Value'), text(Value)]),
	);
}
