import type { IDataObject } from 'n8n-workflow';

/** What a page shows: sample documents, how the node is set, and which part of the items is shown. */
export interface Case {
	/** Files of `examples/documents`. */
	documents: string[];
	operation: string;
	parameters: IDataObject;
	/** Columns of the table, and its rows if there are too many: so many first and last ones. */
	table?: { columns: string[]; first?: number; last?: number };
	/** Instead of a table: the text of the item, between the lines that begin so. */
	text?: { from: string; to: string };
}

const fields = ['Seller', 'Date', 'Total'];
const invoice = ['Invoice Number', 'Invoice Date', 'Seller', 'Total'];
const goods = ['Item Description', 'Quantity', 'Unit Price', 'Line Amount'];

export const cases: Record<string, Case> = {
	'a receipt': {
		documents: ['receipt.jpg'],
		operation: 'ExtractDocMulti',
		parameters: { values: 'normalized', ItemNames: fields },
		table: { columns: fields },
	},
	'a receipt by rows': {
		documents: ['receipt.jpg'],
		operation: 'GeneralAccurateOCR',
		parameters: { layout: 'rows' },
		text: { from: 'Whole milk', to: 'TOTAL' },
	},
	'an invoice of three pages': {
		documents: ['invoice-3-pages.pdf'],
		operation: 'ExtractDocMulti',
		parameters: {
			layout: 'row',
			values: 'normalized',
			ConfigId: 'InvoiceEng',
			ItemNames: [...invoice, ...goods],
		},
		table: { columns: ['Invoice Number', 'Total', ...goods, 'page'], first: 2, last: 2 },
	},
	'a table without lines': {
		documents: ['price-list.png'],
		operation: 'GeneralAccurateOCR',
		parameters: { layout: 'table' },
		table: { columns: ['Tree', 'Height', 'In stock', 'Price'] },
	},
	'a passport': {
		documents: ['passport.png'],
		operation: 'MLIDPassportOCR',
		parameters: {},
		table: {
			columns: ['givenName', 'surname', 'birthDate', 'documentNumber', 'expiryDate', 'nationality'],
		},
	},
};
