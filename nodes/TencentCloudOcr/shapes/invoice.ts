import type { IDataObject } from 'n8n-workflow';

import { amount } from './amount';
import { chineseDate } from './dates';
import { defined, list, number, record, text } from './read';
import type { Answer, Shape, ShapedItem } from './types';

/**
 * Invoices and tickets, all kinds in one vocabulary. One item per invoice with its line items
 * inside (layout `document`), or one item per line item with the invoice's fields before it
 * (layout `lineItem`). Types: InvoiceItem, SingleInvoiceItem and its 24 branches.
 */
export const invoiceShape: Shape = (answers, layout) => {
	const invoices = answers.flatMap(invoicesOf);
	return layout === 'lineItem' ? invoices.flatMap(lineItems) : invoices;
};

/** First field of the branch that is there and not empty. The lists are the branches' own names. */
const HEADER = {
	number: ['Number', 'ElectronicFullNumber'],
	code: ['Code'],
	date: ['Date', 'DateGetOn'],
	seller: ['Seller', 'Issuer', 'Place'],
	sellerTaxId: ['SellerTaxID'],
	buyer: ['Buyer', 'UserName', 'Name'],
	buyerTaxId: ['BuyerTaxID', 'BuyerID', 'UserID'],
	subtotal: ['PretaxAmount', 'Fare', 'OriginalFare'],
	tax: ['Tax'],
	total: ['Total', 'Price'],
};

const AMOUNTS = ['subtotal', 'tax', 'total'];

const LINE_ITEM = {
	name: ['Name', 'FlightNumber'],
	quantity: ['Quantity'],
	unit: ['Unit'],
	unitPrice: ['Price', 'Standard'],
	amount: ['Total'],
	taxRate: ['TaxRate'],
	tax: ['Tax'],
};

const LINE_ITEM_AMOUNTS = ['quantity', 'unitPrice', 'amount', 'tax'];

/** Lists of a branch whose entries are line items. */
const LINE_ITEM_LISTS = [
	'VatInvoiceItemInfos',
	'VatElectronicItems',
	'VatRollItems',
	'GeneralMachineItems',
	'NonTaxItems',
	'FlightItems',
];

const invoicesOf = ({ response, files, page }: Answer): ShapedItem[] =>
	list(response.MixedInvoiceItems).map((entry, index) => {
		const subType = text(entry.SubType);
		const branch = branchOf(record(entry.SingleInvoiceInfos), subType);
		const code = text(entry.Code);
		return {
			json: defined({
				invoiceType: subType || undefined,
				...vocabulary(branch, HEADER, AMOUNTS),
				items: LINE_ITEM_LISTS.flatMap((name) => list(branch[name])).map((item) =>
					vocabulary(item, LINE_ITEM, LINE_ITEM_AMOUNTS),
				),
				// an invoice that could not be read says why; the call as a whole has worked
				status: code && code !== 'OK' ? code : undefined,
				page: number(entry.Page) ?? page,
				fields: branch,
				RequestId: response.RequestId,
			}),
			files: files.filter(({ path }) => path.startsWith(`MixedInvoiceItems.${index}.`)),
		};
	});

/** The branch that the sub type names; medical ones have no sub type: the one that is filled. */
const branchOf = (infos: IDataObject, subType: string): IDataObject =>
	record(infos[subType] ?? Object.values(infos).find((value) => value));

function vocabulary(source: IDataObject, names: Record<string, string[]>, amounts: string[]) {
	const entries = Object.entries(names).flatMap(([name, candidates]): Array<[string, unknown]> => {
		const raw = candidates.map((candidate) => text(source[candidate])).find((value) => value !== '');
		if (raw === undefined) return [];
		if (name === 'date') return dated(raw);
		// the text stays beside the number, for the eye and for what is no number
		return amounts.includes(name) ? [[name, amount(raw)], [`${name}Text`, raw]] : [[name, raw]];
	});
	return defined(Object.fromEntries(entries));
}

const dated = (raw: string): Array<[string, unknown]> => [
	['date', chineseDate(raw)],
	['dateText', raw],
];

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
