import { fieldsOf } from './expressions';

/** Amounts of invoices as the mail example writes them into its spreadsheet. */

const amounts: Array<[string | undefined, number | null]> = [
	['578.88', 578.88],
	['578,88', 578.88],
	['1,234.56', 1234.56],
	['1.234,56', 1234.56],
	['1 234,56', 1234.56],
	["CHF 1'234.56", 1234.56],
	['1.234.567,89 EUR', 1234567.89],
	['USD 1,234,567.89', 1234567.89],
	['1,234', 1234],
	['0.00', 0],
	['0.125', 0.125],
	['-5,00', -5],
	['-$5.00', -5],
	['Rs. 50.00', 50],
	['578.88 (8 % tax included)', 578.88],
	['to be agreed', null],
	['', null],
	[undefined, null],
];

test.each(amounts)('%j is the number %j', (written, number) => {
	const [row] = fieldsOf('mail-attachments-to-spreadsheet.json', 'One row for each invoice', [
		{ json: { Tax: written, Total: written } },
	]);
	expect(row).toMatchObject({ Tax: number, Total: number });
});
