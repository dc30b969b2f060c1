import { read, utils } from '@e965/xlsx';

import { readBinary } from '../../tools/harness/items';
import { pictureItem, useSandbox } from './support';

/** Tables as rows for a spreadsheet, as the service's Excel file, or as both. */

const sandbox = useSandbox();

type Cell = [text: string, row: number, column: number, rows?: number, columns?: number];

const cells = (...list: Cell[]) =>
	list.map(([Text, RowTl, ColTl, rows = 1, columns = 1]) => ({
		...{ Text, RowTl, ColTl, RowBr: RowTl + rows, ColBr: ColTl + columns },
		Confidence: 99,
	}));

const grid = (rows: string[][]) =>
	cells(...rows.flatMap((row, y) => row.map((text, x): Cell => [text, y, x])));

const table = (Cells: object[], Type = 1) => ({ Type, Cells });
const excel = Buffer.from('PK\x03\x04 xl/workbook.xml').toString('base64');

async function rowsOf(TableDetections: object[], layout?: string) {
	sandbox.respond(() => ({ response: { TableDetections, Data: excel } }));
	const { items, error } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [pictureItem('one')],
		parameters: { ...(layout && { layout }), options: { requestsPerSecond: 1000 } },
	});
	expect(error).toBeUndefined();
	return items;
}

async function jsonOf(...TableDetections: object[]) {
	const items = await rowsOf(TableDetections);
	return items.map(({ json: { RequestId, fileName, Title, Page, text, ...rest } }) => {
		expect([RequestId, fileName]).toEqual([expect.any(String), 'one.jpg']);
		expect({ Title, Page }).toEqual({ Title: null, Page: null });
		const { Table, ...cells } = rest;
		return { ...cells, ...(Table !== 1 && { Table }), ...(text !== null && { text }) };
	});
}

test('the header gives the keys, each further row an item', async () => {
	const rows = [
		['Item', 'Unit\nPrice'],
		['Tea', '3.50'],
		['Cups', '1,200.00'],
	];
	expect(await jsonOf(table(grid(rows)))).toEqual([
		{ Item: 'Tea', 'Unit Price': '3.50' },
		{ Item: 'Cups', 'Unit Price': '1,200.00' },
	]);
});

test('keys come in the order of the columns, whatever the order of the cells', async () => {
	const rows = [
		['Zeta', 'Alpha'],
		['1', '2'],
	];
	const [row] = await jsonOf(table(grid(rows).reverse()));
	expect(Object.entries(row)).toEqual([
		['Zeta', '1'],
		['Alpha', '2'],
	]);
});

test('names that are there twice get a number, empty ones the place of their column', async () => {
	const rows = [
		['Price', '', 'Price', 'Price', ' '],
		['1', '2', '3', '4', '5'],
	];
	expect(await jsonOf(table(grid(rows)))).toEqual([
		{ Price: '1', 'Column 2': '2', 'Price 2': '3', 'Price 3': '4', 'Column 5': '5' },
	]);
});

test('a missing cell is empty, and a row without any is left out', async () => {
	const found = cells(['Item', 0, 0], ['Price', 0, 1], ['Tea', 1, 0], ['3.50', 3, 1]);
	expect(await jsonOf(table(found))).toEqual([
		{ Item: 'Tea', Price: '' },
		{ Item: '', Price: '3.50' },
	]);
});

test('a cell that spans columns names each of them, one that spans rows is in the first', async () => {
	const found = cells(
		['Item', 0, 0],
		['Price', 0, 1, 1, 2],
		['Drinks', 1, 0, 2, 1],
		['1', 1, 1],
		['2', 1, 2],
		['3', 2, 1],
		['4', 2, 2],
	);
	expect(await jsonOf(table(found))).toEqual([
		{ Item: 'Drinks', Price: '1', 'Price 2': '2' },
		{ Item: '', Price: '3', 'Price 2': '4' },
	]);
});

test('rows of several tables say which one they are of; text beside them is none', async () => {
	const one = table(grid([['A'], ['1']]));
	const two = table(grid([['B'], ['2'], ['3']]), 2);
	expect(await jsonOf(table(grid([['Price list']]), 0), one, two)).toEqual([
		{ A: '1' },
		{ B: '2', Table: 2 },
		{ B: '3', Table: 2 },
	]);
});

test('a picture without a table is one item with the text that is there', async () => {
	expect(await jsonOf(table(grid([['Dear Sir']]), 0))).toEqual([{ Table: null, text: 'Dear Sir' }]);
});

test('the older action gives the same rows', async () => {
	const TextDetections = grid([['Item'], ['Tea']]).map((cell) => ({ ...cell, Type: 'body' }));
	sandbox.respond(() => ({ response: { TextDetections, Data: excel } }));
	const { items } = await sandbox.run('TableOCR', { items: [pictureItem('one')] });
	expect(items.map(({ json }) => json.Item)).toEqual(['Tea']);
});

describe('laid out', () => {
	const two = [table(grid([['Item'], ['Tea'], ['Cups']]))];
	const summaryOf = async (layout: string) =>
		(await rowsOf(two, layout)).map(({ json, binary }) => [json.Item, binary?.data?.fileName]);

	const rows = [
		['rows', ['Tea', undefined], ['Cups', undefined]],
		['file', [undefined, 'table.xlsx']],
		['both', ['Tea', 'table.xlsx'], ['Cups', undefined]],
	];
	test.each(rows)('as %s, the items and the Excel file', async (layout, ...expected) => {
		expect(await summaryOf(layout as string)).toEqual(expected);
	});
	test('as CSV, there is a file that a spreadsheet opens', async () => {
		const [{ binary }, ...others] = await rowsOf([table(grid([['Item'], ['a "b", c']]))], 'csv');
		expect(others).toEqual([]);
		expect(binary?.data).toMatchObject({ fileName: 'table.csv', mimeType: 'text/csv' });
		const bytes = await readBinary(binary!.data);
		const { Sheets, SheetNames } = read(bytes);
		expect(utils.sheet_to_json(Sheets[SheetNames[0]])).toEqual([{ Item: 'a "b", c' }]);
	});
	test('as Markdown, there is one item with the text of all tables', async () => {
		const items = await rowsOf([...two, ...two], 'markdown');
		expect(items).toHaveLength(1);
		expect(String(items[0].json.markdown).match(/\| Tea +\|\n\| Cups +\|/g)).toHaveLength(2);
	});
});
