import { answer, items } from './pages';
import { wordsIn } from './words';

/** What would take hours where every box is compared with every other. */
const COUNT = 10_000;
const many = (at: (index: number) => object) =>
	answer(
		Array.from({ length: COUNT }, (_, index) => ({ text: `w${index}e 1`, ...at(index) }) as never),
	);

describe.each([
	['in one place', () => ({ x: 0, y: 0 })],
	['in one row', (index: number) => ({ x: index * 100, y: 0 })],
	['in one column', (index: number) => ({ x: 0, y: index * 30 })],
	['in a grid', (index: number) => ({ x: (index % 100) * 100, y: Math.floor(index / 100) * 30 })],
	['in two columns', (index: number) => ({ x: (index % 2) * 500, y: index * 15 })],
	['on stairs', (index: number) => ({ x: index * 100, y: Math.floor(index / 2) * 30 })],
	[
		'in one row and below it',
		(index: number) =>
			index < COUNT / 2 ? { x: index * 100, y: 0 } : { x: 0, y: (index - COUNT / 2) * 30 + 60 },
	],
	['far apart', (index: number) => ({ x: index * 1e300, y: index * 1e300 })],
])('10,000 boxes %s', (_, at) => {
	test.each(['document', 'rows', 'markdown', 'table'])('%s', (layout) => {
		const response = many(at);
		const length = JSON.stringify(items([response], layout)).length;
		// not more than a few hundred spaces, columns or places for each box
		expect(length).toBeLessThan(COUNT * 800);
		expect(wordsIn(response, layout, 'auto')).toHaveLength(COUNT);
	});
});
