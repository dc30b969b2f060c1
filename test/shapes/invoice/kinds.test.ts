import type { IDataObject } from 'n8n-workflow';

import { filled, invoice, items, one } from './invoices';

describe('invoices', () => {
	const pairs = (...entries: Array<[name: string, value: string, row?: number]>) =>
		entries.map(([Name, Value, Row]) => ({ Name, Value, ...(Row !== undefined && { Row }) }));

	it('have the names on the paper as columns', () => {
		const branch = {
			Title: '收据',
			OtherInvoiceListItems: pairs(['编号', '7'], ['编号', '8'], ['__proto__', 'x'], ['page', '1']),
			OtherInvoiceTableItems: [{ OtherInvoiceItemList: pairs(['品名', '纸']) }],
		};
		const [{ json }] = items([invoice('OtherInvoice', branch, { Page: 3 })]);
		expect(JSON.stringify(filled(json))).toBe(
			'{"invoiceType":"OtherInvoice","page":3,"title":"收据","编号":"7","编号 2":"8",' +
				'"proto":"x","page 2":"1","items":[{"品名":"纸"}],"RequestId":"r"}',
		);
	});

	it('have the rows of an unknown kind as line items, under the names of its columns', () => {
		const branch = {
			Title: 'Receipt',
			Total: '9.00',
			OtherInvoiceTableItems: [
				{ OtherInvoiceItemList: pairs(['品名', 'Tea'], ['total', '4.00']) },
				{ OtherInvoiceItemList: pairs(['品名', 'Mug'], ['total', '5.00']) },
			],
		};
		const rows = items([invoice('OtherInvoice', branch)], 'lineItem').map(({ json }) =>
			filled(json),
		);
		const about = { invoiceType: 'OtherInvoice', total: 9, totalText: '9.00', title: 'Receipt' };
		expect(rows).toEqual([
			{ ...about, lineNumber: 1, 品名: 'Tea', 'total 2': '4.00', RequestId: 'r' },
			{ ...about, lineNumber: 2, 品名: 'Mug', 'total 2': '5.00', RequestId: 'r' },
		]);
	});

	it('have the names and values of one row as a line item', () => {
		const Content = pairs(
			['申请日期', '2024年3月5日', -1],
			['起点', 'A', 0],
			['终点', 'B', 0],
			['金额', '32.40元', 0],
			['车型', 'X', 0],
			['起点', 'C', 1],
			['金额', '8元', 1],
		);
		expect(
			items([invoice('OnlineTaxiItinerary', { Title: '行程单', Content })], 'lineItem').map(
				({ json }) => filled(json),
			),
		).toMatchObject([
			{
				date: '2024-03-05',
				lineNumber: 1,
				itemFrom: 'A',
				itemTo: 'B',
				itemAmount: 32.4,
				车型: 'X',
			},
			{ date: '2024-03-05', lineNumber: 2, itemFrom: 'C', itemAmount: 8, title: '行程单' },
		]);
	});

	it('have once what two lists of one kind say, and the full value of two', () => {
		const branch = {
			Content: pairs(['税号', '12'], ['税号', '12'], ['币种', '']),
			CommonContent: pairs(['税号', '12'], ['税号', '13'], ['币种', 'CNY']),
		};
		expect(one('CustomsPaymentReceipt', branch)).toEqual({
			...{ invoiceType: 'CustomsPaymentReceipt', number: '12', 税号: '12', '税号 2': '13' },
			...{ 币种: 'CNY', items: [], RequestId: 'r' },
		});
	});

	it('have the columns of a line item even where there is none', () => {
		const keysOf = (branch: IDataObject) =>
			items([invoice('VatInvoiceRoll', branch)], 'lineItem').map(({ json }) => Object.keys(json));
		const [without] = keysOf({ VatRollItems: [] });
		expect(keysOf({ VatRollItems: [{ Name: 'A' }] })).toEqual([without]);
		expect(without).toContain('itemAmount');
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
		const Lines = [
			{ Name: 'A', VIN: '7' },
			{ Name: 'B', Parts: { ID: 1, Notes: ['x', 'y'] } },
		];
		const branch = { Number: '5', QRCodeMark: 0, Lines };
		expect(one('constructor', branch)).toEqual({
			...{ invoiceType: 'constructor', number: '5', qrCodeMark: 0 },
			items: [
				{ name: 'A', vin: '7' },
				{ name: 'B', partsId: 1, partsNotes: 'x, y' },
			],
			RequestId: 'r',
		});
		expect(items([invoice('constructor', branch)], 'lineItem').map(({ json }) => json)).toEqual([
			...[expect.objectContaining({ number: '5', lineNumber: 1, itemName: 'A', itemVin: '7' })],
			...[expect.objectContaining({ number: '5', lineNumber: 2, itemName: 'B', itemPartsId: 1 })],
		]);
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
			total: null,
			totalText: '',
		});
	});
});
