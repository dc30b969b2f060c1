import { one } from './invoices';

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
			issuer: '某人',
			items: [
				{
					name: '*纸*',
					specification: '',
					quantity: 2,
					quantityText: '2',
					unit: '箱',
					unitPrice: 617.25,
					unitPriceText: '617.25',
					amount: 1234.5,
					amountText: '1234.50',
					taxRate: '免税',
					tax: null,
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
			{ issuer: '某人', reviewer: '某人', receiptor: '某人' },
		],
		[
			'the price of a kilometre is not the total',
			'TaxiTicket',
			{ Price: '2.50', Place: '某地' },
			{ price: '2.50', place: '某地' },
		],
		[
			'a traveller is not the buyer',
			'BusInvoice',
			{ UserName: '某人', UserID: '1' },
			{ passenger: '某人', userId: '1' },
		],
		[
			'the original price of a train ticket is no subtotal',
			'TrainTicket',
			{ OriginalFare: '100', Name: '某人', DateGetOn: '2023-01-02' },
			{ passenger: '某人', date: '2023-01-02', dateText: '2023-01-02', originalFare: '100' },
		],
		[
			'the market of a used car is not the seller',
			'UsedCarPurchaseInvoice',
			{ CompanyName: '市场', CompanyTaxID: '9', BuyerID: '7' },
			{ buyerTaxId: '7', companyName: '市场', companyTaxId: '9' },
		],
		[
			'the page sums of a digital invoice are not its sums',
			'VatElectronicInvoiceFull',
			{ SubTotal: '1', SubTax: '2' },
			{ pageSubtotal: '1', pageTax: '2' },
		],
		[
			'the clerk of a public bill is not the office',
			'NonTaxIncomeGeneralBill',
			{ Seller: '某人', Receiver: '某局' },
			{ seller: '某局', payee: '某人', receiver: '某局' },
		],
		[
			'the place of a medical bill is not the hospital',
			'MedicalOutpatientInvoice',
			{ Place: '某地' },
			{ place: '某地' },
		],
	])('%s', (_, SubType, branch, expected) => {
		expect(one(SubType, branch)).toEqual({
			invoiceType: SubType,
			...expected,
			items: [],
			RequestId: 'r',
		});
	});

	it('take the total in words where the figures cannot be read, and a date with a time', () => {
		const branch = { Total: '¥1,13O.00', TotalCn: '壹仟壹佰叁拾元整', Date: '2024-03-05 12:30:11' };
		expect(one('VatCommonInvoice', branch)).toMatchObject({
			total: 1130,
			totalText: '¥1,13O.00',
			totalInWords: '壹仟壹佰叁拾元整',
			date: '2024-03-05',
			dateText: '2024-03-05 12:30:11',
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
});
