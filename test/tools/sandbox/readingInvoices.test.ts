import { drawLines, drawPdf, png } from './pictures';
import { receipt, useReader } from './reading';

/** The sandbox really reads the invoices that the official SDK sends it. */

const ask = useReader();

test('RecognizeGeneralInvoice returns one machine-printed invoice per picture', async () => {
	const params = { ImageBase64: png(drawLines(receipt)) };
	const read = await ask<{
		MixedInvoiceItems: Array<{ SingleInvoiceInfos: { MachinePrintedInvoice: object } }>;
	}>('RecognizeGeneralInvoice', params);
	expect(read.MixedInvoiceItems).toHaveLength(1);
	const [item] = read.MixedInvoiceItems;
	expect(item).toMatchObject({ Code: 'OK', Type: 8, SubType: 'MachinePrintedInvoice', Page: 1 });
	expect(item.SingleInvoiceInfos.MachinePrintedInvoice).toMatchObject({
		Seller: 'CORNER OAK GROCERY LTD',
		Number: 'R-2040417',
		Date: '28 MAR 2018',
		PretaxAmount: '7.20',
		Tax: '0.80',
		Total: '8.00',
		GeneralMachineItems: [
			expect.objectContaining({ Name: 'Whole milk', Quantity: '1', Total: '4.00' }),
			expect.objectContaining({ Name: 'Rye bread', Quantity: '1', Total: '3.20' }),
		],
	});
});

test('RecognizeGeneralInvoice reads every page of a PDF when asked to', async () => {
	const ImageBase64 = await drawPdf(['TOTAL 8.00', 'TOTAL 9.00']);
	const params = { ImageBase64, EnableMultiplePage: true };
	const read = await ask<{ MixedInvoiceItems: object[]; TotalPDFCount: number }>(
		'RecognizeGeneralInvoice',
		params,
	);
	expect(read).toMatchObject({ TotalPDFCount: 2, MixedInvoiceItems: [{ Page: 1 }, { Page: 2 }] });
});
