import { answer, columns, fields, one, rows, words } from './answers';
import type { Entry } from './answers';

/** Keys and values of one answer: tables inside, every field once. */

describe('keys and values of one answer', () => {
	it('have the name that was asked for, else the printed one', () => {
		expect(one(fields(['Total', '9'], ['+Note', 'n'], ['+text', 'x']), words('a', 'b'))).toEqual({
			Total: '9',
			Note: 'n',
			text: 'x',
			'text 2': 'a\nb',
			RequestId: 'r',
		});
	});

	it('keep each value that a name has, and count the same one once', () => {
		expect(one(fields(['Total', '9'], ['+Total', '8'], ['+Total', '9'], ['Total', '']))).toEqual({
			Total: '9',
			'Total 2': '8',
			RequestId: 'r',
		});
	});

	it('leave a name with a number to the field that has it', () => {
		expect(one(fields(['Total', '9'], ['Total', '8'], ['Total 2', '7']))).toEqual({
			...{ Total: '9', 'Total 3': '8', 'Total 2': '7' },
			RequestId: 'r',
		});
	});

	it('have the lines of a table as a list, all with the same columns', () => {
		expect(one([...fields(['Number', 'A-1']), rows(['apple', ''], ['pear', '5'])])).toEqual({
			Number: 'A-1',
			rows: [
				{ Item: 'apple', Qty: '' },
				{ Item: 'pear', Qty: '5' },
			],
			RequestId: 'r',
		});
	});

	it('are a list for each table', () => {
		const taxes: Entry = [
			[
				['Tax', 'A'],
				['Rate', '7%'],
			],
			[['Tax', 'B']],
		];
		expect(one([rows(['apple', '1'], ['pear', '5']), taxes])).toMatchObject({
			rows: [{ Item: 'apple' }, { Item: 'pear' }],
			'rows 2': [
				{ Tax: 'A', Rate: '7%' },
				{ Tax: 'B', Rate: '' },
			],
		});
	});

	it('are fields where the rows of an entry have nothing in common', () => {
		expect(one([[[['Number', 'A-1']], [['Total', '9']]]])).toEqual({
			Number: 'A-1',
			Total: '9',
			RequestId: 'r',
		});
	});

	it('keep a column that has the header of another', () => {
		const line = (debit: string, credit: string): Entry[number] => [
			['Amount', debit],
			['Amount', credit],
		];
		expect(one([[line('1', '0'), line('0', '0')]]).rows).toEqual([
			{ Amount: '1', 'Amount 2': '0' },
			{ Amount: '0', 'Amount 2': '0' },
		]);
	});
});

describe('fields that were asked for', () => {
	const asked = { itemNames: ['Total', 'Item', 'Due Date'] };

	it('come first, in this order, and are empty if not found', () => {
		expect(columns([answer(fields(['+Note', 'n'], ['Total', '9']))], 'document', asked)).toEqual([
			[
				['Total', '9'],
				['Item', ''],
				['Due Date', ''],
				['Note', 'n'],
			],
		]);
	});

	it('are not missing where they are columns of a table', () => {
		const lines = rows(['fig', '4'], ['plum', '5']);
		const settings = { itemNames: ['Qty', 'Item'] };
		expect(columns([answer([lines])], 'document', settings)).toEqual([
			[
				[
					'rows',
					[
						{ Qty: '4', Item: 'fig' },
						{ Qty: '5', Item: 'plum' },
					],
				],
			],
		]);
	});
});

describe('keys that JavaScript, n8n or a sheet takes for something else', () => {
	it.each([
		['__proto__', 'proto'],
		['error', 'Error'],
		['constructor', 'Constructor'],
		['No. 1.2', 'No. 1.2'],
		['Unit\r\nPrice', 'Unit Price'],
		[' Total\t', 'Total'],
		['', 'Value'],
	])('%j is the column %j', (key, column) => {
		const json = one(fields([key, '1']));
		expect(Object.entries(json)[0]).toEqual([column, '1']);
		expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
	});

	it('lose no value where two become the same', () => {
		expect(one(fields(['error', '1'], ['Error', '2']))).toMatchObject({
			Error: '1',
			'Error 2': '2',
		});
	});
});
