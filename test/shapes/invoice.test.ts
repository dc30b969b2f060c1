import type { IDataObject } from 'n8n-workflow';

import types from '../fixtures/spec/ocr-api.json';
import { INVOICES } from '../../nodes/TencentCloudOcr/shapes/invoice/tables';
import { operationOf, shaped } from './answer';

const operation = operationOf('RecognizeGeneralInvoice');

function items(entries: IDataObject[], layout = 'document') {
	const response = { MixedInvoiceItems: entries, RequestId: 'r' };
	return shaped(operation, response, layout);
}

const invoice = (SubType: string, branch: IDataObject, rest: IDataObject = {}): IDataObject => ({
	Code: 'OK',
	SubType,
	SingleInvoiceInfos: { [SubType]: branch },
	...rest,
});

/** The item of one invoice without what the service calls its fields. */
function one(SubType: string, branch: IDataObject) {
	const { json } = items([invoice(SubType, branch)])[0];
	delete json.fields;
	return json;
}

describe('invoices', () => {
	it('read a VAT invoice with its line items', () => {
		expect(
			one('VatSpecialInvoice', {
				Number: '00000001',
				Code: '0000000002',
				Date: '2023年05月01日',
				Seller: '示例公司',
				SellerTaxID: '91000000000000000X',
				Buyer: '测试公司',
				BuyerTaxID: '',
				Issuer: '某人',
				PretaxAmount: '￥1,234.50',
				Tax: '***',
				Total: '¥1,234.50',
				VatInvoiceItemInfos: [
					{
						Name: '*纸*',
						Quantity: '2',
						Unit: '箱',
						Price: '617.25',
						Total: '1234.50',
						TaxRate: '免税',
						Tax: '***',
					},
				],
			}),
		).toEqual({
			invoiceType: 'VatSpecialInvoice',
			number: '00000001',
			code: '0000000002',
			date: '2023-05-01',
			dateText: '2023年05月01日',
			seller: '示例公司',
			sellerTaxId: '91000000000000000X',
			buyer: '测试公司',
			subtotal: 1234.5,
			subtotalText: '￥1,234.50',
			taxText: '***',
			total: 1234.5,
			totalText: '¥1,234.50',
			items: [
				{
					name: '*纸*',
					quantity: 2,
					quantityText: '2',
					unit: '箱',
					unitPrice: 617.25,
					unitPriceText: '617.25',
					amount: 1234.5,
					amountText: '1234.50',
					taxRate: '免税',
					taxText: '***',
				},
			],
			RequestId: 'r',
		});
	});

	it.each([
		[
			'the clerk of a VAT invoice is not the seller',
			'VatCommonInvoice',
			{ Issuer: '某人', Reviewer: '某人', Receiptor: '某人' },
			{},
		],
		[
			'the price of a kilometre is not the total',
			'TaxiTicket',
			{ Price: '2.50', Place: '某地' },
			{},
		],
		[
			'a traveller is not the buyer',
			'BusInvoice',
			{ UserName: '某人', UserID: '1' },
			{ passenger: '某人' },
		],
		[
			'the original price of a train ticket is no subtotal',
			'TrainTicket',
			{ OriginalFare: '100', Name: '某人', DateGetOn: '2023-01-02' },
			{ passenger: '某人', date: '2023-01-02', dateText: '2023-01-02' },
		],
		[
			'the market of a used car is not the seller',
			'UsedCarPurchaseInvoice',
			{ CompanyName: '市场', CompanyTaxID: '9', BuyerID: '7' },
			{ buyerTaxId: '7' },
		],
		[
			'the page sums of a digital invoice are not its sums',
			'VatElectronicInvoiceFull',
			{ SubTotal: '1', SubTax: '2' },
			{},
		],
		[
			'the clerk of a public bill is not the office',
			'NonTaxIncomeGeneralBill',
			{ Seller: '某人', Receiver: '某局' },
			{ seller: '某局' },
		],
		[
			'the place of a medical bill is not the hospital',
			'MedicalOutpatientInvoice',
			{ Place: '某地' },
			{},
		],
	])('%s', (_, SubType, branch, expected) => {
		expect(one(SubType, branch)).toEqual({
			invoiceType: SubType,
			...expected,
			items: [],
			RequestId: 'r',
		});
	});

	it('read an itinerary with a leg as a line item', () => {
		expect(
			one('AirTransport', {
				Issuer: '航空公司',
				UserName: '某人',
				Fare: '500.00',
				Total: '550.00',
				FlightItems: [
					{ FlightNumber: 'XX100', DateGetOn: '2023-02-03', StationGetOn: 'A', StationGetOff: 'B' },
				],
			}),
		).toEqual({
			invoiceType: 'AirTransport',
			seller: '航空公司',
			passenger: '某人',
			subtotal: 500,
			subtotalText: '500.00',
			total: 550,
			totalText: '550.00',
			items: [{ name: 'XX100', date: '2023-02-03', dateText: '2023-02-03', from: 'A', to: 'B' }],
			RequestId: 'r',
		});
	});

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
				OtherInvoiceListItems: JSON.parse('{"编号":"7","编号 2":"8","__proto__":"x"}'),
				OtherInvoiceTableItems: [{ 品名: '纸' }],
				SubType: 'OtherInvoice',
			}),
		);
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

	it('have what the service says of them beside their own fields', () => {
		const entry = {
			Type: 1,
			TypeDescription: '定额发票',
			SubTypeDescription: '定额发票',
			Angle: 0.5,
			Polygon: { LeftTop: { X: 1, Y: 2 } },
			Page: 2,
			CutImage: 'QUJD',
		};
		const [{ json }] = items([invoice('QuotaInvoice', { Code: '044', Total: '10.00' }, entry)]);
		expect(json.fields).toEqual({
			Code: '044',
			Total: '10.00',
			...entry,
			SubType: 'QuotaInvoice',
			CutImage: 'invoice',
		});
	});

	it('say how many pages the document has', () => {
		const page = (TotalPDFCount: number, pageCount?: number) => {
			const response = {
				MixedInvoiceItems: [invoice('QuotaInvoice', { Total: '1' })],
				TotalPDFCount,
			};
			const [{ json }] = shaped(operation, response, '', { pageCount });
			return json.pageCount;
		};
		expect([page(3), page(3, 4), page(0)]).toEqual([3, 4, undefined]);
	});

	it('take the total in words where there is no other', () => {
		expect(one('QuotaInvoice', { Total: '', TotalCn: '伍拾元整' })).toMatchObject({
			total: 50,
			totalText: '伍拾元整',
		});
		expect(one('VatCommonInvoice', { Total: '¥50.00', TotalCn: '伍拾元整' })).toMatchObject({
			total: 50,
			totalText: '¥50.00',
		});
	});

	it('say why one of several could not be read', () => {
		const shaped = items([
			invoice('QuotaInvoice', { Total: '10' }),
			{ Code: 'FailedOperation.UnsupportedInvoice', SubType: '', SingleInvoiceInfos: null },
		]);
		expect(shaped.map(({ json }) => json.status)).toEqual([
			undefined,
			'FailedOperation.UnsupportedInvoice',
		]);
	});

	it('give a row per line item, and one for an invoice without any', () => {
		const rows = items(
			[
				invoice(
					'VatInvoiceRoll',
					{
						Number: '1',
						Tax: '',
						VatRollItems: [
							{ Name: 'A', Quantity: '1' },
							{ Name: 'B', Quantity: '0.5' },
						],
					},
					{ CutImage: 'QUJD' },
				),
				invoice('QuotaInvoice', { Number: '2' }),
			],
			'lineItem',
		);
		expect(rows.map(({ json }) => json)).toEqual([
			{
				invoiceType: 'VatInvoiceRoll',
				number: '1',
				lineNumber: 1,
				itemName: 'A',
				itemQuantity: 1,
				itemQuantityText: '1',
				RequestId: 'r',
			},
			{
				invoiceType: 'VatInvoiceRoll',
				number: '1',
				lineNumber: 2,
				itemName: 'B',
				itemQuantity: 0.5,
				itemQuantityText: '0.5',
				RequestId: 'r',
			},
			{ invoiceType: 'QuotaInvoice', number: '2', RequestId: 'r' },
		]);
		expect(rows.map(({ files }) => files?.length)).toEqual([1, 0, 0]);
	});
});

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
