import { invoice, items } from './invoices';

describe('invoices', () => {
	it('make flat objects of the names and values of an unknown kind', () => {
		const branch = {
			Title: '收据',
			OtherInvoiceListItems: [
				{ Name: '编号', Value: '7' },
				{ Name: '编号', Value: '8' },
				{ Name: '__proto__', Value: 'x' },
			],
			OtherInvoiceTableItems: [{ OtherInvoiceItemList: [{ Name: '品名', Value: '纸' }] }],
		};
		expect(JSON.stringify(items([invoice('OtherInvoice', branch)])[0].json.fields)).toBe(
			JSON.stringify({
				Title: '收据',
				OtherInvoiceListItems: JSON.parse('{"编号":"7","编号 2":"8","proto":"x"}'),
				OtherInvoiceTableItems: [{ 品名: '纸' }],
				SubType: 'OtherInvoice',
			}),
		);
	});

	it('have the rows of an unknown kind as line items, under the names of its columns', () => {
		const row = (...pairs: string[][]) => ({
			OtherInvoiceItemList: pairs.map(([Name, Value]) => ({ Name, Value })),
		});
		const branch = {
			Title: 'Receipt',
			Total: '9.00',
			OtherInvoiceTableItems: [
				row(['品名', 'Tea'], ['total', '4.00']),
				row(['品名', 'Mug'], ['total', '5.00']),
			],
		};
		const [{ json }] = items([invoice('OtherInvoice', branch)]);
		expect(json.items).toEqual([
			{ 品名: 'Tea', total: '4.00' },
			{ 品名: 'Mug', total: '5.00' },
		]);
		const about = { invoiceType: 'OtherInvoice', total: 9, totalText: '9.00', RequestId: 'r' };
		expect(items([invoice('OtherInvoice', branch)], 'lineItem').map((item) => item.json)).toEqual([
			{ ...about, lineNumber: 1, 品名: 'Tea', 'total 2': '4.00' },
			{ ...about, lineNumber: 2, 品名: 'Mug', 'total 2': '5.00' },
		]);
		const [bare] = items([invoice('OtherInvoice', { Title: 'Receipt' })], 'lineItem');
		expect(bare.json.fields).toMatchObject({ Title: 'Receipt' });
	});

	it('find the filled branch of a kind without a sub type', () => {
		const [{ json }] = items([
			{
				SubType: '',
				SingleInvoiceInfos: {
					VatSpecialInvoice: null,
					MedicalHospitalizedInvoice: { Number: '5' },
				},
			},
		]);
		expect(json).toMatchObject({ invoiceType: 'MedicalHospitalizedInvoice', number: '5' });
	});

	it('keep a kind that this version does not know', () => {
		const [{ json }] = items([invoice('constructor', { Number: '5' })]);
		expect(json).toEqual({
			invoiceType: 'constructor',
			items: [],
			fields: { Number: '5', SubType: 'constructor' },
			RequestId: 'r',
		});
	});

	it.each(['', 'VatCommonInvoice', 'MedicalInvoice', '__proto__'])(
		'are read from the filled branch where the sub type %j has none',
		(SubType) => {
			const SingleInvoiceInfos = {
				VatCommonInvoice: { Number: '', QRCodeMark: 0, VatInvoiceItemInfos: [] },
				MedicalOutpatientInvoice: { Number: '5', Total: '80.00' },
			};
			expect(items([{ SubType, SingleInvoiceInfos }])[0].json).toMatchObject({
				invoiceType: 'MedicalOutpatientInvoice',
				number: '5',
				total: 80,
			});
		},
	);

	it('keep the sub type of an invoice of which nothing could be read', () => {
		expect(items([invoice('QuotaInvoice', { Total: '' })])[0].json).toMatchObject({
			invoiceType: 'QuotaInvoice',
			fields: { Total: '' },
		});
	});
});
