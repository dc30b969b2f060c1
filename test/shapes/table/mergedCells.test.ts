import { csvOf, merged, picture, rowsOf, table, tableOf } from './tables';

/** What a merged cell names, and where its text is. */

describe('a merged cell', () => {
	const cell = (Text: string, row: number, column: number) =>
		merged(Text, [row, row + 1], [column, column + 1]);

	const grouped = tableOf(
		...[merged('Item', [0, 2], [0, 1]), merged('Q1', [0, 1], [1, 3])],
		...[cell('Jan', 1, 1), cell('Feb', 1, 2)],
		...[cell('Tea', 2, 0), cell('3', 2, 1), cell('4', 2, 2)],
	);

	it('of the header names each of its columns, before the names below it', () => {
		expect(picture([grouped])).toEqual([
			{ Item: 'Tea', 'Q1 / Jan': '3', 'Q1 / Feb': '4', RequestId: 'r' },
		]);
		expect(csvOf(grouped)).toEqual(['Item,Q1 / Jan,Q1 / Feb\r\nTea,3,4\r\n']);
	});

	it('of the header names its columns also where their row begins with a name of its own', () => {
		const months = [
			cell('Item', 1, 0),
			...['Jan', 'Feb', 'Apr', 'May'].map((m, i) => cell(m, 1, i + 1)),
		];
		const found = tableOf(
			...[cell('', 0, 0), merged('Q1', [0, 1], [1, 3]), merged('Q2', [0, 1], [3, 5])],
			...months,
			...['Tea', '1', '2', '3', '4'].map((text, column) => cell(text, 2, column)),
		);
		expect(picture([found])).toEqual([
			{
				...{ Item: 'Tea', 'Q1 / Jan': '1', 'Q1 / Feb': '2', 'Q2 / Apr': '3', 'Q2 / May': '4' },
				RequestId: 'r',
			},
		]);
	});

	it('of the header has a number where nothing is below it but data', () => {
		const found = tableOf(
			...[cell('Name', 0, 0), merged('Phone', [0, 1], [1, 3])],
			...['Ann', '123', '456'].map((text, column) => cell(text, 1, column)),
			...['Bob', '789', ''].map((text, column) => cell(text, 2, column)),
		);
		expect(picture([found])).toEqual([
			{ Name: 'Ann', Phone: '123', 'Phone 2': '456', RequestId: 'r' },
			{ Name: 'Bob', Phone: '789', 'Phone 2': '', RequestId: 'r' },
		]);
	});

	const fruit = tableOf(
		...[cell('Kind', 0, 0), cell('Name', 0, 1), cell('Price', 0, 2)],
		...[merged('Fruit', [1, 3], [0, 1]), cell('Apple', 1, 1), cell('1.10', 1, 2)],
		...[cell('Pear', 2, 1), cell('1.20', 2, 2)],
		...[merged('Total', [3, 4], [0, 2]), cell('2.30', 3, 2)],
	);

	it('of the data is in its first place', () => {
		expect(rowsOf({ 1: [fruit] })).toEqual([
			{ Kind: 'Fruit', Name: 'Apple', Price: '1.10', Page: 1 },
			{ Kind: '', Name: 'Pear', Price: '1.20', Page: 1 },
			{ Kind: 'Total', Name: '', Price: '2.30', Page: 1 },
		]);
	});

	it('of the data is in all its places where the user says so', () => {
		expect(rowsOf({ 1: [fruit] }, { repeatMergedCells: true })).toEqual([
			{ Kind: 'Fruit', Name: 'Apple', Price: '1.10', Page: 1 },
			{ Kind: 'Fruit', Name: 'Pear', Price: '1.20', Page: 1 },
			{ Kind: 'Total', Name: 'Total', Price: '2.30', Page: 1 },
		]);
	});

	it('over all columns is a title, also of two lines, of each table that has one', () => {
		const titled = (title: string) =>
			tableOf(
				...[merged(title, [0, 1], [0, 2]), merged('in EUR', [1, 2], [0, 2])],
				...[cell('Item', 2, 0), cell('Price', 2, 1), cell('Tea', 3, 0), cell('3.50', 3, 1)],
			);
		expect(rowsOf({ 1: [titled('Drinks'), table(['Item'], ['Mug'])] })).toEqual([
			{ Item: 'Tea', Price: '3.50', Title: 'Drinks in EUR', Table: 1, Page: 1 },
			{ Item: 'Mug', Table: 2, Page: 1 },
		]);
		expect(picture([titled('Drinks')], 'markdown')[0].markdown).toBe(
			'Drinks\nin EUR\n\n| Item | Price |\n| --- | --- |\n| Tea | 3.50 |',
		);
	});

	it('over the same columns in all rows is one column', () => {
		const found = tableOf(
			...[merged('Item', [0, 1], [0, 2]), cell('Price', 0, 2)],
			...[merged('Tea', [1, 2], [0, 2]), cell('3.50', 1, 2)],
		);
		expect(picture([found])).toEqual([{ Item: 'Tea', Price: '3.50', RequestId: 'r' }]);
	});

	it('over all columns between the rows is a row', () => {
		const found = tableOf(
			...[cell('Item', 0, 0), cell('Price', 0, 1), merged('Hot', [1, 2], [0, 2])],
			...[cell('Tea', 2, 0), cell('3.50', 2, 1)],
		);
		expect(picture([found])).toEqual([
			{ Item: 'Hot', Price: '', RequestId: 'r' },
			{ Item: 'Tea', Price: '3.50', RequestId: 'r' },
		]);
	});
});
