import { answer, columns, fields, pages, shaped } from './answers';
import type { Entry } from './answers';

/** Keys and values in one item per document or page: tables inside, every field once. */

const words = (...lines: string[]) => ({
	WordList: lines.map((DetectedText) => ({ DetectedText })),
});

const rows = (...lines: Array<[item: string, qty: string]>): Entry =>
	lines.map(([item, qty]) => [
		['Item', item],
		['Qty', qty],
	]);

const one = (entries: Entry[], more = {}) => shaped([answer(entries, more)], 'document')[0];

const together = (...contents: Entry[][]) => shaped(pages(...contents), 'document')[0];

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

describe('keys and values of several pages', () => {
	it('are together in the order in which they come', () => {
		expect(
			shaped(
				[
					answer(fields(['Number', 'A-1'], ['Total', '']), words('one'), 1),
					answer(fields(['Number', ''], ['Total', '9'], ['+Note', 'n']), words('two'), 2),
				],
				'document',
			),
		).toEqual([
			{
				...{ Number: 'A-1', Total: '9', Note: 'n' },
				text: 'one\n\ntwo',
				pageCount: 9,
				RequestId: 'r1',
			},
		]);
	});

	it('are a column each: the same value once, no value before any, different ones kept', () => {
		const found = ['', '9', '9', '', '8'].map((value) => fields(['Total', value]));
		expect(together(...found)).toEqual({
			...{ Total: '9', 'Total 2': '8' },
			pageCount: 9,
			RequestId: 'r1',
		});
	});

	it('have the same keys however many were read', () => {
		const page = fields(['Total', '9']);
		expect(Object.keys(together(page))).toEqual(Object.keys(together(page, page, page)));
	});

	it('are one table where it goes on, also with a single line', () => {
		const content = together(
			[rows(['apple', '1'])],
			[rows(['pear', '2'], ['plum', '3'])],
			[rows(['fig', '4']), ...fields(['Item', 'a field of this name'])],
		);
		expect(content).toEqual({
			Item: 'a field of this name',
			rows: [
				{ Item: 'apple', Qty: '1' },
				{ Item: 'pear', Qty: '2' },
				{ Item: 'plum', Qty: '3' },
				{ Item: 'fig', Qty: '4' },
			],
			pageCount: 9,
			RequestId: 'r1',
		});
	});

	it('are an item each where the user wants it', () => {
		const found = pages(fields(['Total', '1']), [rows(['fig', '4'], ['plum', '5'])]);
		expect(shaped(found, 'page')).toEqual([
			{ Total: '1', page: 1, pageCount: 9, RequestId: 'r1' },
			{
				rows: [
					{ Item: 'fig', Qty: '4' },
					{ Item: 'plum', Qty: '5' },
				],
				page: 2,
				pageCount: 9,
				RequestId: 'r2',
			},
		]);
	});

	it('lose no key that is called like what the node adds', () => {
		const content = [...fields(['page', 'x'], ['rows', 'y']), rows(['fig', '4'], ['plum', '5'])];
		expect(shaped(pages(content), 'page')).toMatchObject([
			{ page: 'x', rows: 'y', 'rows 2': [{ Item: 'fig' }, { Item: 'plum' }], 'page 2': 1 },
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
