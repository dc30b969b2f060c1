import type { IDataObject } from 'n8n-workflow';

import { amount } from '../amount';
import { isoDate } from '../isoDate';
import { uniqueKeys } from '../uniqueKeys';
import { defined, hasText, list, number, record, text } from '../../untyped';
import type { Answer, Shape, ShapedItem } from '../../answer/answer';
import { flatFields, otherRows } from './otherInvoice';
import type { InvoiceTable } from './mapping';
import { AMOUNTS, INVOICES } from './kinds';

/**
 * Invoices and tickets, all kinds in one vocabulary. One item per invoice with its line items
 * inside (layout `document`), or one item per line item with the invoice's fields before it
 * (layout `lineItem`). Types: InvoiceItem, SingleInvoiceItem and its 24 branches.
 */
export const invoiceShape: Shape = (answers, layout) => {
	const invoices = answers.flatMap(invoicesOf);
	return layout === 'lineItem' ? invoices.flatMap(lineItems) : invoices;
};

/** What the service calls an invoice that it does not know. */
const OTHER = 'OtherInvoice';

/** Year, month, day is the only order on Chinese invoices. */
const DAYS = ['YYYY年M月D日', 'YYYY-M-D', 'YYYY.M.D', 'YYYY/M/D'];
/** Tickets print a time behind it. */
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
				// an invoice that could not be read says why; the call as a whole has worked
				status: code && code !== 'OK' ? code : undefined,
				// asked page by page, the page asked for is the page; else the service tells
				page: page ?? number(entry.Page),
				// of a picture the service may count 0 pages
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
		const texts = [places]
			.flat()
			.map((place) => text(source[place]).trim())
			.filter((filled) => filled !== '');
		const read = readerOf(name);
		if (!texts.length || !read) return texts.slice(0, 1).map((raw) => [name, raw]);
		// a total in figures that cannot be read may stand there in words, too
		const raw = texts.find((filled) => read(filled) !== undefined) ?? texts[0];
		// the text stays beside the value, for the eye and for what is no number or date
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
	// a row is for a spreadsheet: what the service calls its fields stays with the whole invoice,
	// unless there is nothing else
	if (rows.length || !isOther) delete header.fields;
	if (!rows.length) return [{ json: { ...header, RequestId }, files }];
	// the columns of an unknown invoice have names of their own
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

/** `taxRate` becomes `itemTaxRate`: the invoice has a tax of its own. */
const itemKey = (key: string) => `item${key[0].toUpperCase()}${key.slice(1)}`;
