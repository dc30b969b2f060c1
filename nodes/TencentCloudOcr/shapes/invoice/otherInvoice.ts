import type { IDataObject } from 'n8n-workflow';

import { uniqueKeys } from '../uniqueKeys';
import { list, text } from '../../untyped';

/** Lists of names and values, as an invoice of an unknown kind has them, as flat objects. */
export function flatFields(branch: IDataObject): IDataObject {
	const { OtherInvoiceListItems, OtherInvoiceTableItems, ...fields } = branch;
	return {
		...fields,
		...(OtherInvoiceListItems !== undefined && {
			OtherInvoiceListItems: flat(OtherInvoiceListItems),
		}),
		...(OtherInvoiceTableItems !== undefined && {
			OtherInvoiceTableItems: otherRows(branch),
		}),
	};
}

/** Rows of its table, under the names of its columns. */
export const otherRows = ({ OtherInvoiceTableItems }: IDataObject): IDataObject[] =>
	list(OtherInvoiceTableItems).map(({ OtherInvoiceItemList }) => flat(OtherInvoiceItemList));

function flat(pairs: unknown): IDataObject {
	const unique = uniqueKeys();
	// fromEntries makes own properties of any name, also of "__proto__"
	return Object.fromEntries(
		list(pairs).map(({ Name, Value }) => [unique(text(Name) || 'Value'), text(Value)]),
	);
}
