import { csvOf, picture, table, tableOf } from './tables';

/** Which row names the columns. */

describe('the header row', () => {
	const data = [
		['1', 'Tea', '3.50'],
		['2', 'Mug', '4.00'],
	];
	const bare = [
		{ 'Column 1': '1', 'Column 2': 'Tea', 'Column 3': '3.50', RequestId: 'r' },
		{ 'Column 1': '2', 'Column 2': 'Mug', 'Column 3': '4.00', RequestId: 'r' },
	];

	it('is none where the first row has numbers above numbers', () => {
		expect(picture([table(...data)])).toEqual(bare);
		expect(picture([table(...data)], 'markdown')[0].markdown).toBe(
			'|  |  |  |\n| --- | --- | --- |\n| 1 | Tea | 3.50 |\n| 2 | Mug | 4.00 |',
		);
		expect(csvOf(table(...data))).toEqual(['1,Tea,3.50\r\n2,Mug,4.00\r\n']);
	});

	it.each([
		['dates above dates', ['2026-03-14', 'Tea'], ['2026-03-15', 'Mug']],
		['percents above percents', ['Tea', '13%'], ['Mug', '9%']],
	])('is none where the first row has %s', (_, first, second) => {
		expect(picture([table(first, second)])).toEqual([
			{ 'Column 1': first[0], 'Column 2': first[1], RequestId: 'r' },
			{ 'Column 1': second[0], 'Column 2': second[1], RequestId: 'r' },
		]);
	});

	it.each([
		['words', ['Item', 'Price'], ['Tea', '3.50']],
		['words above words', ['Name', 'City'], ['Ann', 'Rome']],
		['years above numbers', ['Revenue', '2023'], ['Tea', '9']],
		['numbers above words', ['Room', '101'], ['Mon', 'Ann']],
	])('is the first row of %s', (_, first, second) => {
		expect(picture([table(first, second)])).toEqual([
			{ [first[0]]: second[0], [first[1]]: second[1], RequestId: 'r' },
		]);
	});

	it('is the first row, or none, where the user says so', () => {
		expect(picture([table(...data)], 'rows', { headerRow: 'first' })).toEqual([
			{ '1': '2', Tea: 'Mug', '3.50': '4.00', RequestId: 'r' },
		]);
		const words = table(['Name', 'City'], ['Ann', 'Rome']);
		expect(picture([words], 'rows', { headerRow: 'none' })).toEqual([
			{ 'Column 1': 'Name', 'Column 2': 'City', RequestId: 'r' },
			{ 'Column 1': 'Ann', 'Column 2': 'Rome', RequestId: 'r' },
		]);
		expect(csvOf(words, { headerRow: 'none' })).toEqual(['Name,City\r\nAnn,Rome\r\n']);
	});

	it('is what the service takes for one, whatever is in it', () => {
		const typed = (Type: string, ...rows: string[][]) =>
			(table(...rows).Cells as object[]).map((cell) => ({ ...cell, Type }));
		const below = (cell: object) => ({ ...cell, RowTl: 1, RowBr: 2 });
		const found = tableOf(
			...(typed('header', ['Fox', '1']) as never[]),
			...(typed('body', ['Hare', '2']).map(below) as never[]),
		);
		expect(picture([found])).toEqual([{ Fox: 'Hare', 1: '2', RequestId: 'r' }]);
	});

	it('loses no row of words that nothing names', () => {
		const words = table(['Fox', 'Wood'], ['Hare', 'Field']);
		expect(picture([words]).map(Object.values)).toEqual([
			['Fox', 'Wood', 'r'],
			['Hare', 'Field', 'r'],
		]);
		expect(csvOf(words)).toEqual(['Fox,Wood\r\nHare,Field\r\n']);
	});

	it('loses no row where a table has only one and no header', () => {
		expect(picture([table(['Total', '9.90'])], 'rows', { headerRow: 'none' })).toEqual([
			{ 'Column 1': 'Total', 'Column 2': '9.90', RequestId: 'r' },
		]);
	});
});

test('cells with wrong places come out as well', () => {
	const at = (Text: string, RowTl: number, ColTl: number) => ({ Text, RowTl, ColTl });
	const found = [
		...[at('Item', -1, -1), at('Price', -1, 1e9), at('Tea', 5, -1), at('Mug', 5, -1)],
		...[at('3.50', 5, 1e9), { Text: 'no place' }],
	];
	expect(picture([tableOf(...found)])).toEqual([
		{ Item: '', 'Column 2': 'no place', Price: '', RequestId: 'r' },
		{ Item: 'Tea\nMug', 'Column 2': '', Price: '3.50', RequestId: 'r' },
	]);
	const far = Array.from({ length: 1500 }, (_, place) => at(`text ${place}`, place, place));
	expect(String(picture([tableOf(...far)])[0].text).split('\n')).toHaveLength(1500);
});
