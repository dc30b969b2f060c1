import type { IDataObject } from 'n8n-workflow';

import { checkCells } from '../cellLimit';
import { uniqueKeys } from '../uniqueKeys';
import { defined, hasText, list, number, record, text } from '../../untyped';
import type { Answer, Shape, ShapedItem, StoredFile } from '../../answer/answer';
import type { Field } from './content';
import { contentOf } from './content';
import { INVOICES } from './kinds';
import type { InvoiceTable } from './mapping';
import { inWords } from './vocabulary';

/** The common vocabulary of an invoice or a line item, and all else that the service says of it. */
interface Read {
	words: IDataObject;
	rest: Field[];
}

interface Invoice extends Read {
	rows: Array<Read & { isPrinted: boolean }>;
	/** The columns of a line item even where the invoice has none. */
	emptyRow?: Read;
	requestId: unknown;
	files: StoredFile[];
}

/**
 * Invoices and tickets of all kinds in one vocabulary, then all their other fields under plain
 * names. One item per invoice, which contains its line items (layout `document`), or one item per
 * line item, which repeats the invoice's fields (layout `lineItem`). Types: InvoiceItem,
 * SingleInvoiceItem and its branches.
 */
export const invoiceShape: Shape = (answers, layout) => {
	const invoices = answers.flatMap(invoicesOf);
	if (!invoices.length) return answers.map(noInvoice);
	if (layout !== 'lineItem') return invoices.map(invoiceItem);
	checkCells(
		invoices.map(({ words, rest, rows }) => [rows.length, Object.keys(words).length + rest.length]),
	);
	return invoices.flatMap(lineItems);
};

/** What the item says in other words, or not at all: numbers of kinds, and how the picture is turned. */
const TOLD = ['SingleInvoiceInfos', 'Code', 'SubType', 'Type', 'Page', 'Angle', 'CutImage'];

const invoicesOf = ({ response, files, page, pageCount }: Answer): Invoice[] =>
	list(response.MixedInvoiceItems).map((entry, index) => {
		const { kind, branch } = branchOf(record(entry.SingleInvoiceInfos), text(entry.SubType));
		const table: InvoiceTable = Object.hasOwn(INVOICES, kind) ? INVOICES[kind] : { fields: {} };
		const { fields, rows } = contentOf(branch);
		const about = Object.entries(entry).filter(([name]) => !TOLD.includes(name));
		const service = inWords(contentOf(Object.fromEntries(about) as IDataObject).fields, {
			invoiceTypeName: 'SubTypeDescription',
		});
		const invoice = inWords(fields, table.fields);
		const code = text(entry.Code);
		return {
			words: defined({
				invoiceType: kind || null,
				...service.words,
				...invoice.words,
				// why this invoice could not be read, although the call has succeeded
				status: code && code !== 'OK' ? code : null,
				// the page that was asked for; of a file that was sent whole, what the service says
				page: page ?? number(entry.Page) ?? null,
				// the service may say that a picture has 0 pages
				pageCount: pageCount ?? (number(response.TotalPDFCount) || null),
			}),
			rest: [...invoice.rest, ...service.rest],
			rows: rows.map((row) => ({ ...inWords(row.fields, table.items ?? {}), ...row })),
			emptyRow: table.items && inWords([], table.items),
			requestId: response.RequestId,
			files: files.filter(({ path }) => path[1] === String(index)),
		};
	});

/** The branch that the subtype names, unless only another is filled: medical invoices have none. */
function branchOf(infos: IDataObject, subType: string): { kind: string; branch: IDataObject } {
	const filled = Object.keys(infos).filter((name) => hasText(infos[name]));
	const kind = filled.includes(subType) ? subType : (filled[0] ?? subType);
	return { kind, branch: Object.hasOwn(infos, kind) ? record(infos[kind]) : {} };
}

/** Names that the node itself gives to columns. */
const OWN = ['items', 'lineNumber', 'RequestId'];

const named = (fields: Field[], unique: (key: string) => string): IDataObject =>
	Object.fromEntries(fields.map(({ name, value }) => [unique(name), value]));

const restOf = ({ words, rest }: Read) => named(rest, uniqueKeys([...Object.keys(words), ...OWN]));

function invoiceItem(invoice: Invoice): ShapedItem {
	const items = invoice.rows.map(({ words, rest }) => ({
		...words,
		...named(rest, uniqueKeys(Object.keys(words))),
	}));
	const { words, requestId, files } = invoice;
	return { json: defined({ ...words, ...restOf(invoice), items, RequestId: requestId }), files };
}

/** The words of the invoice, then the line item, then the rest: what most people want comes first. */
function lineItems(invoice: Invoice): ShapedItem[] {
	const { words, rows, emptyRow, requestId, files } = invoice;
	const rest = restOf(invoice);
	const keyOf = itemKeys([...Object.keys(words), ...Object.keys(rest), ...OWN]);
	const item = (row?: IDataObject, itemFiles: StoredFile[] = []): ShapedItem => ({
		json: defined({ ...words, ...row, ...rest, RequestId: requestId }),
		files: itemFiles,
	});
	if (!rows.length) {
		return [item(emptyRow && { lineNumber: null, ...columns(emptyRow, keyOf) }, files)];
	}
	return rows.map((row, index) =>
		item({ lineNumber: index + 1, ...columns(row, keyOf) }, index ? [] : files),
	);
}

/** Of a document without invoices: what the items of all kinds have. */
const noInvoice = ({ response, files, page, pageCount }: Answer): ShapedItem => ({
	json: {
		...{ invoiceType: null, invoiceTypeName: null, status: null },
		page: page ?? null,
		pageCount: pageCount ?? null,
		RequestId: response.RequestId,
	},
	files,
});

type KeyOf = (key: string, isPrinted: boolean) => string;

function columns({ words, rest, isPrinted = false }: Read & { isPrinted?: boolean }, keyOf: KeyOf) {
	const unique = uniqueKeys();
	return Object.fromEntries([
		...Object.entries(words).map(([key, value]) => [keyOf(unique(key), false), value]),
		...rest.map(({ name, value }) => [keyOf(unique(name), isPrinted), value]),
	]) as IDataObject;
}

/**
 * `taxRate` becomes `itemTaxRate`, as the invoice has a tax too; a name on the paper stays. The same
 * column for all rows, also where the paper has a name that the node uses.
 */
function itemKeys(taken: string[]): KeyOf {
	const unique = uniqueKeys(taken);
	const known = new Map<string, string>();
	return (key, isPrinted) => {
		const wanted = isPrinted ? key : `item${key.charAt(0).toUpperCase()}${key.slice(1)}`;
		const column = known.get(wanted) ?? unique(wanted);
		known.set(wanted, column);
		return column;
	};
}
