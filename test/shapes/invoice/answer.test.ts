import { filled, invoice, items, one, shapedInvoices } from './invoices';

describe('an answer with invoices', () => {
	it('have what the service says of them after their own fields, without places', () => {
		const entry = {
			Type: 1,
			TypeDescription: '定额发票',
			SubTypeDescription: '定额发票',
			Angle: 0.5,
			Polygon: { LeftTop: { X: 1, Y: 2 } },
			ItemPolygon: [{ Key: 'Title', Polygon: { LeftTop: { X: 1, Y: 2 } } }],
			QRCode: '01,04',
			InvoiceSealInfo: { CompanySealMark: '1', CompanySealMarkInfo: ['A', 'B'] },
			Page: 2,
			CutImage: 'QUJD',
		};
		const [{ json, files }] = items([
			invoice('QuotaInvoice', { Code: '044', Total: '10.00', Title: '发票' }, entry),
		]);
		expect(Object.entries(filled(json))).toEqual(
			Object.entries({
				...{ invoiceType: 'QuotaInvoice', invoiceTypeName: '定额发票', code: '044' },
				...{ total: 10, totalText: '10.00', page: 2, title: '发票' },
				...{ typeDescription: '定额发票', qrCode: '01,04' },
				...{ invoiceSealInfoCompanySealMark: '1', invoiceSealInfoCompanySealMarkInfo: 'A, B' },
				...{ items: [], RequestId: 'r' },
			}),
		);
		expect(files?.map(({ field }) => field)).toEqual(['invoice']);
	});

	it('say how many pages the document has', () => {
		const page = (TotalPDFCount: number, pageCount?: number) => {
			const response = {
				MixedInvoiceItems: [invoice('QuotaInvoice', { Total: '1' })],
				TotalPDFCount,
			};
			const [{ json }] = shapedInvoices(response, '', { pageCount });
			return json.pageCount;
		};
		expect([page(3), page(3, 4), page(0)]).toEqual([3, 4, null]);
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
			null,
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
		expect(rows.map(({ json }) => filled(json))).toEqual([
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
