import { answer, columns, fields, pages, shaped } from './answers';
import type { Entry } from './answers';

/** One item per line of a table, with the fields of the document in each. */

const line = (item: string, qty: string): Entry[number] => [
	['Item', item],
	['Qty', qty],
];

test('the official example gives two rows of four cells with the date', () => {
	const charge = (...[name, cost, dollars, euros]: string[]): Entry[number] => [
		['+项目', name],
		['+费用名称', cost],
		['+美金', dollars],
		['+欧元', euros],
	];
	const entries = [
		...fields(['+开航日', '2024-03-25']),
		[charge('舱单费', '150.00', '0.00', '0.00'), charge('海运费', '12,300.00', '0.00', '0.00')],
	];
	const RequestId = 'r';
	const items = shaped([answer(entries)], 'row');
	expect(items).toEqual([
		{
			开航日: '2024-03-25',
			项目: '舱单费',
			费用名称: '150.00',
			美金: '0.00',
			欧元: '0.00',
			RequestId,
		},
		{
			开航日: '2024-03-25',
			项目: '海运费',
			费用名称: '12,300.00',
			美金: '0.00',
			欧元: '0.00',
			RequestId,
		},
	]);
	for (const item of items) {
		expect(Object.keys(item)).toEqual(['开航日', '项目', '费用名称', '美金', '欧元', 'RequestId']);
	}
});

test('a document without a table gives one item', () => {
	expect(shaped(pages(fields(['Total', '9']), fields(['Note', 'n'])), 'row')).toEqual([
		{ Total: '9', Note: 'n', page: 1, pageCount: 9, RequestId: 'r1' },
	]);
	expect(shaped([answer([])], 'row')).toEqual([{ RequestId: 'r' }]);
});

test('pages are joined: each line has its page, and the fields of all', () => {
	const items = shaped(
		pages(
			[...fields(['Number', 'A-1']), [line('apple', '1'), line('pear', '2')]],
			[[line('plum', '3')], ...fields(['Total', '6'])],
		),
		'row',
	);
	const common = { Number: 'A-1', Total: '6', pageCount: 9, RequestId: 'r1' };
	expect(items).toEqual([
		{ ...common, Item: 'apple', Qty: '1', page: 1 },
		{ ...common, Item: 'pear', Qty: '2', page: 1 },
		{ ...common, Item: 'plum', Qty: '3', page: 2 },
	]);
});

test('a cell that a line lacks is empty, at the place that other lines have for it', () => {
	const lines: Entry = [
		[
			['Item', 'apple'],
			['Total', '2'],
		],
		[
			['Item', 'pear'],
			['Qty', '5'],
			['Total', '10'],
		],
	];
	expect(columns([answer([lines])], 'row')).toEqual([
		[
			['Item', 'apple'],
			['Qty', ''],
			['Total', '2'],
		],
		[
			['Item', 'pear'],
			['Qty', '5'],
			['Total', '10'],
		],
	]);
});

test('lines of several tables have the number of theirs, and its columns', () => {
	const boxes: Entry = ['C1', 'C2'].map((box) => [['Container', box]]);
	expect(columns([answer([[line('fig', '4'), line('plum', '5')], boxes])], 'row')).toEqual([
		[
			['Item', 'fig'],
			['Qty', '4'],
			['table', 1],
		],
		[
			['Item', 'plum'],
			['Qty', '5'],
			['table', 1],
		],
		[
			['Container', 'C1'],
			['table', 2],
		],
		[
			['Container', 'C2'],
			['table', 2],
		],
	]);
});

test('a column that is called like a field is kept next to it', () => {
	const entries = [...fields(['Item', 'all']), [line('fig', '4'), line('plum', '5')]];
	expect(shaped([answer(entries)], 'row')).toEqual([
		{ Item: 'all', 'Item 2': 'fig', Qty: '4', RequestId: 'r' },
		{ Item: 'all', 'Item 2': 'plum', Qty: '5', RequestId: 'r' },
	]);
});

test('a list of one column goes on with a single value', () => {
	const boxes = (...names: string[]): Entry => names.map((name) => [['Container', name]]);
	const items = shaped(pages([boxes('C1', 'C2')], [boxes('C3')]), 'row');
	expect(items.map(({ Container, page }) => [Container, page])).toEqual([
		['C1', 1],
		['C2', 1],
		['C3', 2],
	]);
});

describe('fields that were asked for', () => {
	const settings = { itemNames: ['Item', 'Number', 'Due Date', 'Qty'] };

	it('are the columns of every document, in this order', () => {
		const found = [
			[...fields(['Number', 'A-1']), [line('apple', '1'), line('pear', '2')]],
			[[line('fig', '4')]],
			fields(['Number', 'A-2']),
			[],
		];
		for (const entries of found) {
			for (const row of columns([answer(entries)], 'row', settings)) {
				expect(row.map(([key]) => key)).toEqual(settings.itemNames);
			}
		}
	});

	it('are columns of all tables', () => {
		const taxes: Entry = ['A', 'B'].map((tax) => [['+Tax', tax]]);
		const rows = columns([answer([[line('fig', '4'), line('plum', '5')], taxes])], 'row', settings);
		expect(rows[3]).toEqual([
			['Item', ''],
			['Number', ''],
			['Due Date', ''],
			['Qty', ''],
			['Tax', 'B'],
			['table', 2],
		]);
	});
});
