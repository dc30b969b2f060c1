import { saidByRows } from '../said';
import { answer, grid, items, lines } from './pages';

/** Rows as items where the boxes form columns. */

const laboratory = [
	['Test', 'Result', 'Unit', 'Reference'],
	['Haemoglobin', '13.5', 'g/dL', '12.0 - 16.0'],
	['Leukocytes', '7.2', '10^9/L', '4.0 - 10.0'],
	['Comment', '', '', ''],
	['Ferritin', '88', 'ng/mL', '15 - 150'],
];
const columns = [0, 20, 30, 45];
const tableOf = (...pages: Parameters<typeof answer>[0][]) =>
	saidByRows(
		items(
			pages.map((pieces) => answer(pieces)),
			'table',
		),
	);
const named = ([Test, Result, Unit, Reference]: string[]) => ({ Test, Result, Unit, Reference });
const numbered = (cells: string[]) =>
	Object.fromEntries(cells.map((cell, index) => [`Column ${index + 1}`, cell]));

test('the header row names the columns, and text around the table is an item', () => {
	const pieces = [
		...lines(['Example Laboratory', 'Port Ellery']),
		...grid(laboratory, columns, 130),
		...lines(['Thank you for your visit'], 0, 290),
	];
	expect(tableOf(pieces)).toEqual([
		{ text: 'Example Laboratory\nPort Ellery', RequestId: 'r' },
		...laboratory.slice(1).map((cells) => ({ ...named(cells), RequestId: 'r' })),
		{ text: 'Thank you for your visit', RequestId: 'r' },
	]);
});

test.each([3, 90, 180])('a page turned by %d degrees gives the same rows', (Angle) => {
	expect(saidByRows(items([answer(grid(laboratory, columns), Angle, { Angle })], 'table'))).toEqual(
		laboratory.slice(1).map((cells) => ({ ...named(cells), RequestId: 'r' })),
	);
});

test('without a header the columns have numbers', () => {
	const receipt = [
		['Coffee', '2 x', '7.00'],
		['Cheese cake', '', '12.00'],
	];
	expect(tableOf(grid(receipt, [0, 15, -30]))).toEqual(
		receipt.map((cells) => ({ ...numbered(cells), RequestId: 'r' })),
	);
});

test('a table that goes on on the next page keeps its columns, its header repeated or not', () => {
	const [header, ...body] = laboratory;
	const page = (Page: number) => ({ Page, RequestId: 'r' });
	const expected = [...body, ...body].map((cells, index) => ({
		...named(cells),
		...page(index < body.length ? 1 : 2),
	}));
	expect(tableOf(grid(laboratory, columns), grid([header, ...body], columns))).toEqual(expected);
	expect(tableOf(grid(laboratory, columns), grid(body, columns))).toEqual(expected);
});

test('a table goes on after a gap and a line across it', () => {
	const pieces = [
		...grid(laboratory.slice(0, 3), columns),
		...lines(['The following were made in another laboratory.'], 0, 134),
		...grid(laboratory.slice(3), columns, 172),
	];
	const rows = laboratory.map((cells) => ({ ...named(cells), RequestId: 'r' }));
	expect(tableOf(pieces)).toEqual([
		...rows.slice(1, 3),
		{ text: 'The following were made in another laboratory.', RequestId: 'r' },
		...rows.slice(3),
	]);
});

test('a header with more columns begins another table', () => {
	const pieces = [
		...grid(
			[
				['Invoice', 'INV-7'],
				['Date', '14.03.2026'],
			],
			[0, 20],
		),
		...grid(laboratory.slice(0, 3), columns, 96),
	];
	expect(tableOf(pieces)).toEqual([
		{ ...numbered(['Invoice', 'INV-7']), Table: 1, RequestId: 'r' },
		{ ...numbered(['Date', '14.03.2026']), Table: 1, RequestId: 'r' },
		...laboratory.slice(1, 3).map((cells) => ({ ...named(cells), Table: 2, RequestId: 'r' })),
	]);
});

test('a header may have numbers, and the first line of a form is none', () => {
	const rates = [
		['Freight', 'Until 30 April'],
		['Pallet', '18.50'],
	];
	expect(tableOf(grid(rates, [0, -40]))).toEqual([
		{ Freight: 'Pallet', 'Until 30 April': '18.50', RequestId: 'r' },
	]);
	const form = [
		['Name', 'Joanna Aldous'],
		['Date', '14.03.2026'],
		['Total', '12.50'],
	];
	expect(tableOf(grid(form, [0, 20]))).toEqual(
		form.map((cells) => ({ ...numbered(cells), RequestId: 'r' })),
	);
});

test('the first row or none names the columns where the user says so', () => {
	const words = [
		['Fox', 'Wood'],
		['Hare', 'Field'],
	];
	const asked = (headerRow: 'first' | 'none' | 'auto', rows: string[][], pages = 1) =>
		saidByRows(
			items(
				Array.from({ length: pages }, () => answer(grid(rows, [0, 20, 40, 60]))),
				'table',
				{ headerRow },
			),
		).map(({ RequestId: _id, Page: _page, ...row }) => row);
	expect(asked('auto', words)).toEqual(words.map(numbered));
	expect(asked('first', words)).toEqual([{ Fox: 'Hare', Wood: 'Field' }]);
	expect(asked('first', words, 2)).toEqual([
		{ Fox: 'Hare', Wood: 'Field' },
		{ Fox: 'Hare', Wood: 'Field' },
	]);
	expect(asked('none', laboratory.slice(0, 2))).toEqual(laboratory.slice(0, 2).map(numbered));
});

test('columns that are called like a field of the node get a number', () => {
	const rows = [
		['RequestId', 'RequestId'],
		['a', '1'],
	];
	expect(tableOf(grid(rows, [0, 20]))).toEqual([
		{ 'RequestId 2': 'a', 'RequestId 3': '1', RequestId: 'r' },
	]);
});

test('a page without columns is its text', () => {
	expect(tableOf(lines(['Dear Sir', 'we thank you']))).toEqual([
		{ text: 'Dear Sir\nwe thank you', RequestId: 'r' },
	]);
});

test('columns of running text are no table', () => {
	const texts = [
		'The ferry to Port Ellery',
		'leaves twice on every day',
		'from March until the end',
	];
	const pieces = grid(
		texts.map((text) => [text, text]),
		[0, 30],
	);
	expect(tableOf(pieces)).toEqual([{ text: [...texts, ...texts].join('\n'), RequestId: 'r' }]);
});
