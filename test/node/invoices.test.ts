import { pictureItem, useSandbox } from './support';

/** Invoices with their line items, and fields that the user names. */

const sandbox = useSandbox();

const branch = {
	...{ Number: '12345678', Code: '0440', Date: '2024年03月05日' },
	...{ Total: '￥1,130.00', PretaxAmount: '1000.00', Tax: '130.00' },
	...{ Seller: 'Seller Ltd', Buyer: 'Buyer Ltd', Remark: 'Thank you' },
	VatInvoiceItemInfos: [
		{ Name: 'Tea', Quantity: '2', Price: '400', Total: '800.00', TaxRate: '13%', Tax: '104.00' },
		{ Name: 'Cups', Quantity: '10', Price: '20', Total: '200.00', TaxRate: '13%', Tax: '26.00' },
	],
};

const invoice = (SubType: string, infos: object, more = {}) => ({
	...{ Code: 'OK', Type: 3, SubType, Page: 1, SingleInvoiceInfos: { [SubType]: infos } },
	...more,
});

async function read(layout: string, ...MixedInvoiceItems: object[]) {
	sandbox.respond(() => ({ response: { MixedInvoiceItems } }));
	const { items, error } = await sandbox.run('RecognizeGeneralInvoice', {
		items: [pictureItem('one')],
		parameters: { layout, options: { requestsPerSecond: 1000 } },
	});
	expect(error).toBeUndefined();
	expect(items.every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
	return items.map(({ json }) => json);
}

const header = {
	...{ invoiceType: 'VatSpecialInvoice', number: '12345678', code: '0440', date: '2024-03-05' },
	...{ total: 1130, totalText: '￥1,130.00', subtotal: 1000, tax: 130 },
	...{ seller: 'Seller Ltd', buyer: 'Buyer Ltd', page: 1 },
};

test('as document, every invoice is an item with its line items inside', async () => {
	const taxi = invoice('TaxiTicket', { Total: '25.00' }, { Page: 2 });
	const [first, second, ...others] = await read(
		'document',
		invoice('VatSpecialInvoice', branch),
		taxi,
	);
	expect(others).toEqual([]);
	expect(first).toMatchObject({
		...header,
		remark: 'Thank you',
	});
	expect(first.items).toMatchObject([
		{ name: 'Tea', quantity: 2, unitPrice: 400, amount: 800, taxRate: '13%', tax: 104 },
		{ name: 'Cups', quantity: 10, unitPrice: 20, amount: 200, taxRate: '13%', tax: 26 },
	]);
	expect(second).toMatchObject({ invoiceType: 'TaxiTicket', total: 25, page: 2, items: [] });
});

test("by line item, every row has the invoice's fields before its own", async () => {
	const rows = await read('lineItem', invoice('VatSpecialInvoice', branch));
	expect(rows).toMatchObject([
		{ ...header, lineNumber: 1, itemName: 'Tea', itemQuantity: 2, itemAmount: 800, itemTax: 104 },
		{ ...header, lineNumber: 2, itemName: 'Cups', itemQuantity: 10, itemAmount: 200, itemTax: 26 },
	]);
	expect(rows.map(({ remark }) => remark)).toEqual(['Thank you', 'Thank you']);
	const names = Object.keys(rows[0]);
	expect(names.indexOf('number')).toBeLessThan(names.indexOf('lineNumber'));
	expect(names).not.toContain('items');
	expect(Object.values(rows[0]).every((value) => typeof value !== 'object' || value === null)).toBe(
		true,
	);
});

test('by line item, an invoice without line items is one row', async () => {
	const rows = await read('lineItem', invoice('TaxiTicket', { Total: '25.00' }));
	expect(rows).toMatchObject([{ invoiceType: 'TaxiTicket', total: 25 }]);
	expect(rows[0]).not.toHaveProperty('lineNumber');
});

test('an invoice that could not be read says why, the others are whole', async () => {
	const unread = { ...invoice('VatSpecialInvoice', {}), Code: 'FailedOperation.OcrFailed' };
	const [first, second] = await read('document', unread, invoice('VatSpecialInvoice', branch));
	expect(first.status).toBe('FailedOperation.OcrFailed');
	expect(second).toMatchObject(header);
	expect(second.status).toBeNull();
});

describe('the names of the fields to find', () => {
	const names: Array<[form: string, value: unknown]> = [
		['as a list', ['Number', 'Total']],
		['as a list from an expression', "={{ ['Number', 'Total'] }}"],
		['as text with commas from an expression', "={{ 'Number, Total,' }}"],
		['as lines from an expression', "={{ 'Number\\nTotal' }}"],
	];
	test.each(names)('%s reach the service as a list', async (_, ItemNames) => {
		const { error } = await sandbox.run('SmartStructuralOCRV2', {
			items: [pictureItem('one')],
			parameters: { options: { ItemNames, requestsPerSecond: 1000 } as never },
		});
		expect(error).toBeUndefined();
		expect(sandbox.calls.map(({ params }) => params.ItemNames)).toEqual([['Number', 'Total']]);
	});

	test('that are none are not sent', async () => {
		await sandbox.run('SmartStructuralOCRV2', {
			items: [pictureItem('one')],
			parameters: { options: { ItemNames: [], requestsPerSecond: 1000 } },
		});
		expect(sandbox.calls.map(({ params }) => Object.keys(params))).toEqual([['ImageBase64']]);
	});
});
