import type { IDataObject } from 'n8n-workflow';

import { types } from '../../fixtures/spec/mainland-invoices.json';
import { operationOf, shaped } from '../../../tools/generate/answer';

/** Every text that is declared for a kind of invoice comes out, in every layout. */

const spec: Record<string, Record<string, string>> = types;
const kinds = spec.SingleInvoiceItem;
const operation = operationOf('RecognizeGeneralInvoice');
const layouts = operation.layouts!.map(({ value }) => String(value));

/** What the item says in other words, or what is no text of the invoice but about the picture. */
const NOT_DECLARED_TEXTS = ['Code', 'SubType', 'CutImage', 'SingleInvoiceInfos', 'ItemPolygon'];

/** A value of the type with a text of its own in each field; lists have two entries. */
function filled(type: string, texts: string[], row: number): unknown {
	if (type === 'String') {
		texts.push(`text${texts.length + 1}.`);
		return texts[texts.length - 1];
	}
	if (type === 'Integer' || type === 'Float') return row;
	const entry = type.replace('Array of ', '');
	if (entry !== type) return [filled(entry, texts, row), filled(entry, texts, row)];
	return filledFields(entry, texts, row);
}

const filledFields = (type: string, texts: string[], row: number, without: string[] = []) =>
	Object.fromEntries(
		Object.entries(spec[type] ?? {})
			.filter(([name]) => !without.includes(name))
			.map(([name, fieldType]) => [name, filled(fieldType, texts, row)]),
	) as IDataObject;

function invoiceOf(SubType: string, branch: string, row: number) {
	const texts: string[] = [];
	const SingleInvoiceInfos = {
		...Object.fromEntries(Object.keys(kinds).map((kind) => [kind, null])),
		[SubType]: filledFields(branch, texts, row),
	};
	const entry = filledFields('InvoiceItem', texts, row, NOT_DECLARED_TEXTS);
	return { texts, answer: { ...entry, Code: 'OK', SubType, SingleInvoiceInfos } as IDataObject };
}

function lostTexts(SubType: string, branch: string, layout: string, row: number): string[] {
	const { texts, answer } = invoiceOf(SubType, branch, row);
	const response = { MixedInvoiceItems: [answer], RequestId: 'r' };
	const out = JSON.stringify(shaped(operation, response, layout).map(({ json }) => json));
	return texts.filter((text) => !out.includes(text));
}

describe.each(layouts)('as %s', (layout) => {
	it.each(Object.keys(kinds))('all of %s', (kind) => {
		expect(invoiceOf(kind, kinds[kind], 0).texts.length).toBeGreaterThan(8);
		expect(lostTexts(kind, kinds[kind], layout, 0)).toEqual([]);
		// printed names and values may say that they belong to no row
		expect(lostTexts(kind, kinds[kind], layout, -1)).toEqual([]);
	});

	it.each(Object.keys(kinds))('all of a kind of tomorrow with the fields of %s', (kind) => {
		expect(lostTexts('InvoiceOfTomorrow', kinds[kind], layout, 0)).toEqual([]);
	});

	it.each(Object.keys(kinds))('the same columns for %s whatever the paper says', (kind) => {
		const columnsOf = (change: (text: string) => string) => {
			const { answer } = invoiceOf(kind, kinds[kind], 0);
			const changed = JSON.parse(
				JSON.stringify(answer, (name, value) =>
					typeof value === 'string' && !['Name', 'SubType', 'Code'].includes(name)
						? change(value)
						: value,
				),
			) as IDataObject;
			// the branch must be filled, or it would be of no kind
			const infos = changed.SingleInvoiceInfos as IDataObject;
			infos[kind] = { Unknown: 'x', ...(infos[kind] as IDataObject) };
			const response = { MixedInvoiceItems: [changed], RequestId: 'r' };
			return shaped(operation, response, layout).map(({ json }) => Object.keys(json));
		};
		const full = columnsOf((text) => text);
		expect(columnsOf(() => '')).toEqual(full);
		expect(columnsOf(() => '12.50')).toEqual(full);
		expect(full[0].length).toBeGreaterThan(8);
		// a database does not tell them apart
		expect(new Set(full[0].map((name) => name.toLowerCase())).size).toBe(full[0].length);
	});
});
