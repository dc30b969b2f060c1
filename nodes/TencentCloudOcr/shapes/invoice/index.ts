import type { IDataObject } from 'n8n-workflow';

import { amount } from '../amount';
import { isoDate } from '../isoDate';
import { uniqueKeys } from '../uniqueKeys';
import { defined, hasText, list, number, record, text } from '../../untyped';
import type { Answer, Shape, ShapedItem } from '../../answer/answer';
import { flatFields, otherRows } from './otherInvoice';
import type { InvoiceTable, Source } from './mapping';
import { AMOUNTS, INVOICES } from './kinds';

/**
 * Invoices and tickets of all kinds in one vocabulary. One item per invoice, which contains its line
 * items (layout `document`), or one item per line item, which repeats the invoice's fields (layout
 * `lineItem`). Types: InvoiceItem, SingleInvoiceItem and its 24 branches.
 */
export const invoiceShape: Shape = (answers, layout) => {
	const invoices = answers.flatMap(invoicesOf);
	return layout === 'lineItem' ? invoices.flatMap(lineItems) : invoices;
};

/** The service's name for an invoice of an unknown kind. */
const OTHER = 'OtherInvoice';

/** Year, month, day is the only order on Chinese invoices. */
const DAYS = ['YYYY年M月D日', 'YYYY-M-D', 'YYYY.M.D', 'YYYY/M/D'];
/** On tickets a time follows. */
const DATES = [...DAYS, 'YYYYMMDD', ...DAYS.map((day) => `${day}…`)];

const invoicesOf = ({ response, files, page, pageCount }: Answer): ShapedItem[] =>
	list(response.MixedInvoiceItems).map((entry, index) => {
		const { kind, branch } = branchOf(record(entry.SingleInvoiceInfos), text(entry.SubType));
		const table: InvoiceTable = Object.hasOwn(INVOICES, kind) ? INVOICES[kind] : { fields: {} };
		const code = text(entry.Code);
		return {
			json: defined({
				invoiceType: kind || undefined,
				...vocabulary(branch, table.fields),
				items:
					kind === OTHER
						? otherRows(branch)
						: list(branch[table.items?.list ?? '']).map((item) =>
								vocabulary(item, table.items?.fields ?? {}),
							),
				// why this invoice could not be read, although the call has succeeded
				status: code && code !== 'OK' ? code : undefined,
				// the page that was asked for; of a file that was sent whole, what the service says
				page: page ?? number(entry.Page),
				// the service may say that a picture has 0 pages
				pageCount: pageCount ?? (number(response.TotalPDFCount) || undefined),
				fields: {
					...(kind === OTHER ? flatFields(branch) : branch),
					...aboutInvoice(entry),
				},
				RequestId: response.RequestId,
			}),
			files: files.filter(({ path }) => path[1] === String(index)),
		};
	});

/** The branch that the subtype names, unless only another is filled: medical invoices have none. */
function branchOf(infos: IDataObject, subType: string): { kind: string; branch: IDataObject } {
	const filled = Object.keys(infos).filter((name) => hasText(infos[name]));
	const kind = filled.includes(subType) ? subType : (filled[0] ?? subType);
	return { kind, branch: Object.hasOwn(infos, kind) ? record(infos[kind]) : {} };
}

/** What the service says about an invoice; its `Code` would replace that of the invoice. */
function aboutInvoice(entry: IDataObject): IDataObject {
	const about = { ...entry };
	delete about.SingleInvoiceInfos;
	delete about.Code;
	return about;
}

function vocabulary(source: IDataObject, fields: Record<string, Source>): IDataObject {
	const entries = Object.entries(fields).flatMap(([name, paths]): Array<[string, unknown]> => {
		const texts = [paths]
			.flat()
			.map((path) => text(source[path]).trim())
			.filter((filled) => filled !== '');
		const read = readerOf(name);
		if (!texts.length || !read) return texts.slice(0, 1).map((raw) => [name, raw]);
		// where figures cannot be read, the total in words may be readable
		const raw = texts.find((filled) => read(filled) !== undefined) ?? texts[0];
		// the text as well: to check the value, and for what is no number or date
		return [
			[name, read(raw)],
			[`${name}Text`, raw],
		];
	});
	return defined(Object.fromEntries(entries));
}

const readerOf = (name: string) => {
	if (name === 'date') return (raw: string) => isoDate(raw, DATES);
	return AMOUNTS.includes(name) ? amount : undefined;
};

function lineItems({ json, files }: ShapedItem): ShapedItem[] {
	const { items, RequestId, ...header } = json;
	const rows = list(items);
	const isOther = header.invoiceType === OTHER;
	// rows are for a spreadsheet: the service's own fields are left out, unless nothing else is there
	if (rows.length || !isOther) delete header.fields;
	if (!rows.length) return [{ json: { ...header, RequestId }, files }];
	// columns of an unknown invoice have any name, even one that the node uses
	const keyOf = isOther ? uniqueKeys([...Object.keys(header), 'lineNumber', 'RequestId']) : itemKey;
	const keys = new Map(
		[...new Set(rows.flatMap((row) => Object.keys(row)))].map((key) => [key, keyOf(key)]),
	);
	return rows.map((row, index) => ({
		json: {
			...header,
			lineNumber: index + 1,
			...Object.fromEntries(Object.entries(row).map(([key, value]) => [keys.get(key), value])),
			RequestId,
		},
		files: index === 0 ? files : [],
	}));
}

/** `taxRate` becomes `itemTaxRate`, as the invoice has a tax too. */
const itemKey = (key: string) => `item${key[0].toUpperCase()}${key.slice(1)}`;
