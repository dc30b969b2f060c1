import types from '../../fixtures/spec/ocr-api.json';
import { INVOICES } from '../../../nodes/TencentCloudOcr/shapes/invoice/kinds';

describe('tables of invoices', () => {
	const spec = types.types as unknown as Record<string, Record<string, { type: string }>>;

	it('there is one for each of the 24 branches', () => {
		expect(Object.keys(INVOICES).sort()).toEqual(Object.keys(spec.SingleInvoiceItem).sort());
	});

	it.each(Object.keys(INVOICES))('%s names only fields that the API has', (branch) => {
		const type = spec[spec.SingleInvoiceItem[branch].type];
		const { fields, items: lines } = INVOICES[branch];
		expect(
			Object.values(fields)
				.flat()
				.filter((field) => !(field in type)),
		).toEqual([]);
		const line = lines && spec[type[lines.list].type.replace('Array of ', '')];
		expect(
			Object.values(lines?.fields ?? {})
				.flat()
				.filter((field) => !(field in line!)),
		).toEqual([]);
	});

	it('the total in words is read wherever there is one', () => {
		const withWords = Object.keys(INVOICES).filter(
			(branch) => 'TotalCn' in spec[spec.SingleInvoiceItem[branch].type],
		);
		const read = Object.keys(INVOICES).filter((branch) =>
			INVOICES[branch].fields.total?.includes('TotalCn'),
		);
		expect(read).toEqual(withWords);
	});

	it('no list of line items is forgotten', () => {
		const forgotten = Object.entries(INVOICES).flatMap(([branch, { items: lines }]) =>
			Object.entries(spec[spec.SingleInvoiceItem[branch].type])
				.filter(([name, { type }]) => type.startsWith('Array') && name !== lines?.list)
				.map(([name]) => name),
		);
		// names and values of an unknown kind are no line items
		expect([...new Set(forgotten)]).toEqual(['OtherInvoiceListItems', 'OtherInvoiceTableItems']);
	});
});
