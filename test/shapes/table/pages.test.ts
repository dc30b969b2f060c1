import type { IDataObject } from 'n8n-workflow';

import { cells, merged, pages, plain, rowsOf, table, tableOf } from './tables';

/** No row is lost of a table that goes on over pages. */

describe('a table that goes on over pages', () => {
	const header = ['Item', 'Price'];

	it('keeps its keys where the next page has no header', () => {
		expect(
			rowsOf({
				1: [table(header, ['Tea', '3.50'])],
				2: [plain('page 2'), table(['Cups', '1.20'], ['Pots', '9.00'])],
				3: [table(['Jars', '2.10'])],
			}),
		).toEqual([
			{ Item: 'Tea', Price: '3.50', Page: 1 },
			{ Item: 'Cups', Price: '1.20', Page: 2 },
			{ Item: 'Pots', Price: '9.00', Page: 2 },
			{ Item: 'Jars', Price: '2.10', Page: 3 },
		]);
	});

	it.each([
		['a gap', ['3', 'Gift', '-']],
		['a word in place of a number', ['3', 'Gift', 'free']],
		['a total', ['Total', '', '7.50']],
	])('keeps its keys where the next page begins with %s', (_, row) => {
		const [No, Item, Price] = row;
		expect(
			rowsOf({
				1: [table(['No', 'Item', 'Price'], ['1', 'Tea', '3.50'], ['2', 'Mug', '4.00'])],
				2: [table(row, ['4', 'Pot', '9.00'])],
			}).slice(2),
		).toEqual([
			{ No, Item, Price, Page: 2 },
			{ No: '4', Item: 'Pot', Price: '9.00', Page: 2 },
		]);
	});

	it.each([
		['fewer columns', ['Mug', '4.00'], ['Pot', '9.00']],
		['one column of words less', ['Mug', 'blue'], ['Pot', 'red']],
		['more columns', ['Mug', '2', '4.00', 'x'], ['Pot', '1', '9.00', 'y']],
		['a blank first cell', ['', '2', '4.00'], ['Pot', '1', '9.00']],
		['a blank first cell and words', ['', 'two', 'free'], ['Pot', 'one', '9.00']],
		['a blank first cell and more columns', ['', 'a', 'b', 'c', 'd'], ['', 'e', 'f', 'g', 'h']],
	])('keeps its keys where the next page has %s', (_, first, second) => {
		const header = ['Item', 'Pieces', 'Price', 'Column 4', 'Column 5'];
		const width = Math.max(3, first.length);
		const row = (cells: string[], Page: number) => ({
			...Object.fromEntries(header.slice(0, width).map((key, at) => [key, cells[at] ?? ''])),
			Page,
		});
		expect(
			rowsOf({
				1: [table(header.slice(0, 3), ['Tea', '1', '3.50'])],
				2: [table(first, second)],
			}),
		).toEqual([row(['Tea', '1', '3.50'], 1), row(first, 2), row(second, 2)]);
	});

	it('keeps its keys where the next page has no cells in the first column', () => {
		const found = {
			1: [table(['Item', 'Pieces', 'Price'], ['Tea', '1', '3.50'])],
			2: [tableOf(...cells([['', '2', '4.00']]).slice(1))],
		};
		expect(rowsOf(found)[1]).toEqual({ Item: '', Pieces: '2', Price: '4.00', Page: 2 });
	});

	it('without a header goes on without one', () => {
		const found = { 1: [table(['1', 'Tea'], ['2', 'Mug'])], 2: [table(['3', 'Pot'])] };
		expect(rowsOf(found)).toEqual([
			{ 'Column 1': '1', 'Column 2': 'Tea', Page: 1 },
			{ 'Column 1': '2', 'Column 2': 'Mug', Page: 1 },
			{ 'Column 1': '3', 'Column 2': 'Pot', Page: 2 },
		]);
	});

	it('has what looks like a title on the next page as a row', () => {
		const section = tableOf(
			...[
				merged('Cold', [0, 1], [0, 2]),
				...cells([
					['', ''],
					['Ice', '2.00'],
				]).slice(2),
			],
		);
		expect(rowsOf({ 1: [table(header, ['Tea', '3.50'])], 2: [section] })).toEqual([
			{ Item: 'Tea', Price: '3.50', Page: 1 },
			{ Item: 'Cold', Price: '', Page: 2 },
			{ Item: 'Ice', Price: '2.00', Page: 2 },
		]);
	});

	it('is another one where years stand above its numbers again', () => {
		expect(
			rowsOf({
				1: [table(['Revenue', '2023', '2024'], ['Tea', '9', '8'])],
				2: [table(['Costs', '2023', '2024'], ['Rent', '7', '6'])],
			}),
		).toEqual([
			{ Revenue: 'Tea', 2023: '9', 2024: '8', Table: 1, Page: 1 },
			{ Costs: 'Rent', 2023: '7', 2024: '6', Table: 2, Page: 2 },
		]);
	});

	it('is one table as Markdown and as CSV', () => {
		const found = {
			1: [table(header, ['Tea', '3.50']), plain('1 of 2')],
			2: [table(['Cups', '1.20']), plain('2 of 2')],
		};
		const [{ json }] = pages(found, 'markdown');
		expect(json).toEqual({
			markdown:
				'| Item | Price |\n| --- | --- |\n| Tea | 3.50 |\n| Cups | 1.20 |\n\n1 of 2\n\n2 of 2',
			tables: 1,
			pageCount: 9,
			RequestId: 'r1',
		});
		const [{ made }] = pages(found, 'csv');
		expect(made?.map(({ content }) => content)).toEqual([
			'Item,Price\r\nTea,3.50\r\nCups,1.20\r\n',
		]);
	});

	it('may repeat its header, which is no row', () => {
		expect(
			rowsOf({
				1: [table(header, ['Tea', '3.50'])],
				2: [table(['Item ', 'Price'], ['Cups', '1.20'])],
			}),
		).toEqual([
			{ Item: 'Tea', Price: '3.50', Table: 1, Page: 1 },
			{ Item: 'Cups', Price: '1.20', Table: 2, Page: 2 },
		]);
	});

	it.each<[string, Record<number, IDataObject[]>]>([
		['another number of columns', { 2: [table(['City', 'Zip', 'Street'], ['A', '1', 'x'])] }],
		[
			'a blank corner of a header',
			{
				2: [table(['', 'City', 'Zip'], ['x', 'A', '1'])],
			},
		],
		['words where the table has numbers', { 2: [table(['City', 'Street'], ['A', 'x'])] }],
		['a page between', { 3: [table(['City', 'Zip'], ['A', '2.00'])] }],
	])('is another one after %s', (_, next) => {
		const rows = rowsOf({ 1: [table(header, ['Tea', '3.50'])], ...next });
		expect(rows.map(({ Item, City, Table }) => [Item, City, Table])).toEqual([
			['Tea', undefined, 1],
			[undefined, 'A', 2],
		]);
	});

	it('is the last one of its page, and goes on with the first one of the next', () => {
		const rows = rowsOf({
			1: [table(['A', 'B'], ['a', 'b']), table(header, ['Tea', '3.50'])],
			2: [table(['Cups', '1.20']), table(['C', 'D'], ['c', 'd'])],
		});
		expect(rows.map(({ Item, Table, Page }) => [Item, Table, Page])).toEqual([
			[undefined, 1, 1],
			['Tea', 2, 1],
			['Cups', 2, 2],
			[undefined, 3, 2],
		]);
	});

	it('takes the keys from a page that has the header only', () => {
		expect(rowsOf({ 1: [table(header)], 2: [table(['Cups', '1.20'])] })).toEqual([
			{ Item: 'Cups', Price: '1.20', Page: 2 },
		]);
	});
});
