import type { IDataObject } from 'n8n-workflow';

import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import { operationOf, simplified } from './answer';

/** Tables as rows: no cell is lost, nor a row of a table that goes on over pages. */

const shape = shapes[operationOf('RecognizeTableAccurateOCR').shape];

const cells = (rows: string[][]) =>
	rows.flatMap((row, y) =>
		row.map((Text, x) => ({ Text, RowTl: y, RowBr: y + 1, ColTl: x, ColBr: x + 1 })),
	);
const table = (...rows: string[][]): IDataObject => ({ Type: 1, Cells: cells(rows) });
const plain = (...lines: string[]): IDataObject => ({
	Type: 0,
	Cells: cells(lines.map((line) => [line])),
});

const answerWith = (TableDetections: IDataObject[], page?: number) => ({
	response: { TableDetections, RequestId: `r${page ?? ''}` },
	files: [],
	page,
	pageCount: page && 9,
});

/** The items of a picture, or of pages by their numbers. */
const picture = (found: IDataObject[], layout = 'rows') =>
	shape([answerWith(found)], layout).map(({ json }) => json);
const pages = (found: Record<number, IDataObject[]>, layout = 'rows') =>
	shape(
		Object.entries(found).map(([page, tables]) => answerWith(tables, Number(page))),
		layout,
	);
const rowsOf = (found: Record<number, IDataObject[]>) =>
	pages(found).map(({ json: { RequestId: _id, ...row } }) => row);

describe('rows of a table', () => {
	it('wider than its header keep all cells', () => {
		expect(picture([table(['Item'], ['Tea', '2', '3.50'], ['Cups'])])).toEqual([
			{ Item: 'Tea', 'Column 2': '2', 'Column 3': '3.50', RequestId: 'r' },
			{ Item: 'Cups', 'Column 2': '', 'Column 3': '', RequestId: 'r' },
		]);
	});

	it('have columns that are called like what the node adds', () => {
		const contents = table(['Page', 'Table', 'RequestId', 'text'], ['7', 'A', 'x', 't']);
		expect(picture([contents])).toEqual([
			{ Page: '7', Table: 'A', 'RequestId 2': 'x', text: 't', RequestId: 'r' },
		]);
		expect(rowsOf({ 3: [contents, table(['Item'], ['Tea'])] })).toEqual([
			{ 'Page 2': '7', 'Table 2': 'A', 'RequestId 2': 'x', text: 't', Table: 1, Page: 3 },
			{ Item: 'Tea', Table: 2, Page: 3 },
		]);
	});

	it('are none in a table of one row, whose cells are text', () => {
		const lone = table(['Total', '', '9.90']);
		expect(picture([plain('Receipt'), lone])).toEqual([
			{ tables: 1, text: 'Receipt\nTotal\t9.90', RequestId: 'r' },
		]);
		expect(picture([table(['Item'], ['Tea']), lone])).toEqual([
			{ Item: 'Tea', Table: 1, RequestId: 'r' },
			{ text: 'Total\t9.90', Table: 2, RequestId: 'r' },
		]);
	});
});

describe('text around tables', () => {
	const found = [plain('# Price list', 'of March'), table(['Item'], ['Tea']), plain('Thank you')];

	it('is no row', () => {
		expect(picture(found)).toEqual([{ Item: 'Tea', RequestId: 'r' }]);
	});

	it('stands in its place as Markdown', () => {
		expect(picture(found, 'markdown')[0].markdown).toBe(
			'\\# Price list\nof March\n\n| Item |\n| --- |\n| Tea |\n\nThank you',
		);
	});

	it.each(['file', 'csv'])('is beside the files as %s', (layout) => {
		expect(picture(found, layout)).toEqual([
			{ tables: 1, text: '# Price list\nof March\nThank you', RequestId: 'r' },
		]);
	});

	it('of the first version stands before and behind the table', () => {
		const TextDetections = [
			{ ...cells([['Thank you']])[0], Type: 'footer' },
			...cells([['Item'], ['Tea']]).map((cell) => ({ ...cell, Type: 'body' })),
			{ ...cells([['Price list']])[0], Type: 'header' },
		];
		expect(simplified('TableOCR', { TextDetections }, 'markdown').markdown).toBe(
			'Price list\n\n| Item |\n| --- |\n| Tea |\n\nThank you',
		);
	});
});

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
		['words where the table has numbers', { 2: [table(['City', 'Street'], ['A', 'x'])] }],
		['a page between', { 3: [table(['City', '1.20'], ['A', '2.00'])] }],
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
