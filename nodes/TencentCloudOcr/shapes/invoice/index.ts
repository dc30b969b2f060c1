import type { IDataObject } from 'n8n-workflow';

import { amount } from '../amount';
import { isoDate } from '../dates';
import { defined, hasText, list, number, record, text } from '../read';
import type { Answer, Shape, ShapedItem } from '../types';
import { flatFields } from './other';
import type { InvoiceTable } from './table';
import { AMOUNTS, INVOICES } from './tables';

/**
 * Invoices and tickets, all kinds in one vocabulary. One item per invoice with its line items
 * inside (layout `document`), or one item per line item with the invoice's fields before it
 * (layout `lineItem`). Types: InvoiceItem, SingleInvoiceItem and its 24 branches.
 */
export const invoiceShape: Shape = (answers, layout) => {
	const invoices = answers.flatMap(invoicesOf);
	return layout === 'lineItem' ? invoices.flatMap(lineItems) : invoices;
};

/** Year, month, day is the only order on Chinese invoices. */
const DATES = ['YYYY年M月D日', 'YYYY-M-D', 'YYYY.M.D', 'YYYY/M/D', 'YYYYMMDD'];

const invoicesOf = ({ response, files, page, pageCount }: Answer): ShapedItem[] =>
	list(response.MixedInvoiceItems).map((entry, index) => {
		const { kind, branch } = branchOf(record(entry.SingleInvoiceInfos), text(entry.SubType));
		const table: InvoiceTable = Object.hasOwn(INVOICES, kind) ? INVOICES[kind] : { fields: {} };
		const code = text(entry.Code);
		return {
			json: defined({
				invoiceType: kind || undefined,
				...vocabulary(branch, table.fields),
				items: list(branch[table.items?.list ?? '']).map((item) =>
					vocabulary(item, table.items?.fields ?? {}),
				),
				// an invoice that could not be read says why; the call as a whole has worked
				status: code && code !== 'OK' ? code : undefined,
				// asked page by page, the page asked for is the page; else the service tells
				page: page ?? number(entry.Page),
				// of a picture the service may count 0 pages
				pageCount: pageCount ?? (number(response.TotalPDFCount) || undefined),
				fields: {
					...(kind === 'OtherInvoice' ? flatFields(branch) : branch),
					...aboutInvoice(entry),
				},
				RequestId: response.RequestId,
			}),
			files: files.filter(({ path }) => path.startsWith(`MixedInvoiceItems.${index}.`)),
		};
	});

/**
 * The branch that the sub type names, if it holds text, else the filled one: medical invoices have
 * no sub type.
 */
function branchOf(infos: IDataObject, subType: string): { kind: string; branch: IDataObject } {
	const named = Object.keys(infos).filter((name) => name === subType);
	const filled = [...named, ...Object.keys(infos)].find((name) => hasText(infos[name]));
	const kind = filled ?? subType;
	return { kind, branch: Object.hasOwn(infos, kind) ? record(infos[kind]) : {} };
}

/** What the service says of an invoice beside its branch; `Code` would hide that of the invoice. */
function aboutInvoice(entry: IDataObject): IDataObject {
	const about = { ...entry };
	delete about.SingleInvoiceInfos;
	delete about.Code;
	return about;
}

function vocabulary(source: IDataObject, fields: Record<string, string | string[]>): IDataObject {
	const entries = Object.entries(fields).flatMap(([name, places]): Array<[string, unknown]> => {
		const raw = [places]
			.flat()
			.map((place) => text(source[place]).trim())
			.find(Boolean);
		if (raw === undefined) return [];
		// the text stays beside the value, for the eye and for what is no number or date
		if (name === 'date')
			return [
				['date', isoDate(raw, DATES)],
				['dateText', raw],
			];
		return AMOUNTS.includes(name)
			? [
					[name, amount(raw)],
					[`${name}Text`, raw],
				]
			: [[name, raw]];
	});
	return defined(Object.fromEntries(entries));
}

function lineItems({ json, files }: ShapedItem): ShapedItem[] {
	const { items, RequestId, ...header } = json;
	// a row is for a spreadsheet: what the service calls its fields stays with the whole invoice
	delete header.fields;
	const rows = list(items);
	if (!rows.length) return [{ json: { ...header, RequestId }, files }];
	return rows.map((row, index) => ({
		json: {
			...header,
			lineNumber: index + 1,
			...Object.fromEntries(Object.entries(row).map(([key, value]) => [itemKey(key), value])),
			RequestId,
		},
		files: index === 0 ? files : [],
	}));
}

/** `taxRate` becomes `itemTaxRate`: the invoice has a tax of its own. */
const itemKey = (key: string) => `item${key[0].toUpperCase()}${key.slice(1)}`;
