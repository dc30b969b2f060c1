import { types } from '../../fixtures/spec/mainland-invoices.json';
import { INVOICES } from '../../../nodes/TencentCloudOcr/shapes/invoice/kinds';

const spec: Record<string, Record<string, string>> = types;
const kinds = spec.SingleInvoiceItem;
const entryType = (type: string) => spec[type.replace('Array of ', '')];
const listsOf = (kind: string) =>
	Object.values(spec[kinds[kind]]).filter((type) => type.startsWith('Array of '));

/** Lists of printed names and values, or lists of such lists: their names are not declared. */
const isPrinted = (type: string): boolean =>
	Object.values(entryType(type)).some((inner) => inner.startsWith('Array of ')) ||
	'Value' in entryType(type);

const names = (fields: object) => Object.values(fields).flat() as string[];
/** Names that can be declared: those on the paper are Chinese. */
const declared = (fields: object) => names(fields).filter((name) => /^[A-Za-z]+$/.test(name));

describe('tables of invoices', () => {
	it('there are 38 kinds, and a table for each that has declared fields', () => {
		const withFields = Object.keys(kinds).filter(
			(kind) => !listsOf(kind).some(isPrinted) || 'Total' in spec[kinds[kind]],
		);
		expect(Object.keys(kinds)).toHaveLength(38);
		expect(withFields.filter((kind) => !(kind in INVOICES))).toEqual([]);
		expect(Object.keys(INVOICES).filter((kind) => !(kind in kinds))).toEqual([]);
	});

	it.each(Object.keys(INVOICES))('%s names only fields that the API has', (kind) => {
		const { fields, items = {} } = INVOICES[kind];
		expect(declared(fields).filter((field) => !(field in spec[kinds[kind]]))).toEqual([]);
		const lists = listsOf(kind).map(entryType);
		expect(declared(items).filter((field) => !lists.some((list) => field in list))).toEqual([]);
	});

	it('the total in words is read wherever there is one', () => {
		const withWords = Object.keys(kinds).filter((kind) => 'TotalCn' in spec[kinds[kind]]);
		expect(withWords.length).toBeGreaterThan(15);
		expect(
			withWords.filter((kind) => {
				const { total, totalInWords } = INVOICES[kind].fields;
				return !total.includes('TotalCn') || totalInWords !== 'TotalCn';
			}),
		).toEqual([]);
	});

	it('no list of line items is without a vocabulary', () => {
		const forgotten = Object.keys(INVOICES).filter(
			(kind) => !INVOICES[kind].items && !listsOf(kind).every(isPrinted),
		);
		expect(forgotten).toEqual([]);
	});
});
