import { merged, pages, picture, tableOf } from './tables';

/** These would not end in the time of a test if a cell were looked at as often as there are others. */
describe('100,000 cells', () => {
	const rowsOfCells = (count: number, width: number) =>
		Array.from({ length: count * width }, (_, at) => {
			const [row, column] = [Math.floor(at / width), at % width];
			return merged(`${at}`, [row, row + 1], [column, column + 1]);
		});

	test.each(['rows', 'csv', 'markdown'])('in one table as %s', (layout) => {
		const [{ json, made = [] }, ...others] = pages(
			{ 1: [tableOf(...rowsOfCells(10_000, 10))] },
			layout,
		);
		const lines = (made[0]?.content ?? String(json.markdown ?? '')).split('\n').length;
		expect(layout === 'rows' ? others.length : lines).toBeGreaterThan(9_990);
	});

	test('in a table that goes on over 1,000 pages', () => {
		const found = Array.from({ length: 1000 }, (_, page) => [
			page + 1,
			[tableOf(...rowsOfCells(10, 10))],
		]);
		expect(pages(Object.fromEntries(found))).toHaveLength(10_000);
	});

	test('in a table that is one column wide, or 20,000 in one row', () => {
		expect(pages({ 1: [tableOf(...rowsOfCells(100_000, 1))] })).toHaveLength(100_000);
		const [{ json }] = pages({ 1: [tableOf(...rowsOfCells(1, 20_000))] });
		expect(String(json.text).split('\t')).toHaveLength(20_000);
	});
});

test('rows may be tens of thousands, beside a cell that spans them', () => {
	const tall = { Text: 'x', RowTl: 0, RowBr: 60_000, ColTl: 0, ColBr: 1 };
	const beside = Array.from({ length: 60_000 }, (_, row) => ({
		...{ Text: String(row), RowTl: row, RowBr: row + 1, ColTl: 1, ColBr: 2 },
	}));
	const found = [{ Type: 1, Cells: [tall, ...beside] }];
	expect(picture(found)).toHaveLength(60_000);
	expect(picture(found, 'markdown')).toHaveLength(1);
});
