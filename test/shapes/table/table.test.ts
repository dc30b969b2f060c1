import { simplified } from '../../../tools/generate/answer';
import { cells, picture, plain, rowsOf, table } from './tables';

/** Tables as rows: no cell is lost. */

describe('rows of a table', () => {
	it('have a first row of one cell over all columns for a title, which is no header', () => {
		const title = { Text: 'Price list', RowTl: 0, RowBr: 1, ColTl: 0, ColBr: 2 };
		const below = cells([
			['', ''],
			['Item', 'Price'],
			['Tea', '3.50'],
		]).filter(({ RowTl }) => RowTl > 0);
		const found = { Type: 1, Cells: [title, ...below] };
		expect(picture([found])).toEqual([
			{ Item: 'Tea', Price: '3.50', Title: 'Price list', RequestId: 'r' },
		]);
		expect(picture([found], 'csv')[0].text).toBe('Price list');
		expect(picture([found], 'markdown')[0].markdown).toMatch(/^Price list\n\n\| Item \|/);
	});

	it('wider than its header keep all cells', () => {
		expect(picture([table(['Item'], ['Tea', '2', '3.50'], ['Cups'])])).toEqual([
			{ Item: 'Tea', 'Column 2': '2', 'Column 3': '3.50', RequestId: 'r' },
			{ Item: 'Cups', 'Column 2': '', 'Column 3': '', RequestId: 'r' },
		]);
	});

	it('have columns that are called like what the node adds', () => {
		const contents = table(['Page', 'Table', 'RequestId', 'text'], ['7', 'A', 'x', 't']);
		expect(picture([contents])).toEqual([
			{ 'Page 2': '7', 'Table 2': 'A', 'RequestId 2': 'x', 'text 2': 't', RequestId: 'r' },
		]);
		expect(rowsOf({ 3: [contents, table(['Item'], ['Tea'])] })).toEqual([
			{ 'Page 2': '7', 'Table 2': 'A', 'RequestId 2': 'x', 'text 2': 't', Table: 1, Page: 3 },
			{ Item: 'Tea', Table: 2, Page: 3 },
		]);
	});

	it('are none in a table of one row, whose cells are text', () => {
		const lone = table(['Total', '', '9.90']);
		expect(picture([plain('Receipt'), lone])).toEqual([
			{ text: 'Receipt\nTotal\t9.90', RequestId: 'r' },
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
