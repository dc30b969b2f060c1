import { merged, pages, picture, tableOf } from './tables';

/** Texts that merged cells repeat: a few of them must not become gigabytes. */

const COLUMNS = 1000;
const long = (row: number) => `${row} ${'x'.repeat(100_000)}`;
const levels = (count: number) =>
	Array.from({ length: count }, (_, at) => [
		{ ...merged(long(at), [at, at + 1], [0, COLUMNS - 1]), Type: 'header' },
		{ ...merged('x', [at, at + 1], [COLUMNS - 1, COLUMNS]), Type: 'header' },
	]).flat();
const row = (at: number) =>
	Array.from({ length: COLUMNS }, (_, column) =>
		merged(`${column}`, [at, at + 1], [column, column + 1]),
	);
const lengthOf = (items: object[]) =>
	items.reduce((sum, item) => sum + JSON.stringify(item).length, 0);

test('a header of so many and long levels is no header', () => {
	const items = picture([tableOf(...levels(20), ...row(20), ...row(21))]);
	expect(items).toHaveLength(22);
	expect(Object.keys(items[0]).slice(0, 3)).toEqual(['Column 1', 'Column 2', 'Column 3']);
	expect(lengthOf(items)).toBeLessThan(5_000_000);
});

test('long merged cells one above another are not repeated', () => {
	const grid = Array.from({ length: COLUMNS }, (_, at) =>
		merged(`${at}`, [at, at + 1], [at, at + 1]),
	);
	const cells = [0, 1].map((at) => merged(long(at), [at, COLUMNS], [at + 1, COLUMNS]));
	const items = picture([tableOf(...grid, ...cells)], 'rows', {
		headerRow: 'none',
		repeatMergedCells: true,
	});
	expect([items[0]['Column 2'], items[1]['Column 3'], items[9]['Column 9']]).toEqual([
		long(0),
		long(1),
		'',
	]);
	expect(lengthOf(items)).toBeLessThan(30_000_000);
});

test('tables of cells far apart share the room of their document', () => {
	const diagonal = (width: number) =>
		tableOf(...Array.from({ length: width }, (_, at) => merged('x', [at, at + 1], [at, at + 1])));
	const items = pages({ 1: [diagonal(900)], 2: [diagonal(500)], 3: [diagonal(400)] }, 'markdown', {
		headerRow: 'none',
	});
	// the second one has no room, and is text
	expect(items.map(({ json }) => json.tables)).toEqual([2]);
});
