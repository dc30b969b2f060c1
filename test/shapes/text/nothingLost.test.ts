import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { answer, items } from './pages';

/** Every text of an answer is in the output of every layout once, wherever its box is. */

const LAYOUTS = ['document', 'page', 'rows', 'lines', 'markdown', 'table'];
const ORDERS = ['auto', 'rows', 'columns'] as const;

/** All texts that come out, of cells, lines or paragraphs. */
const wordsIn = (response: IDataObject, layout: string, readingOrder: (typeof ORDERS)[number]) => {
	const found = items([response], layout, { readingOrder }).flatMap(
		({ lines: _, RequestId: _id, ...json }) =>
			Object.entries(json).flatMap(([key, value]) => [key, String(value)]),
	);
	return found.join(' ').match(/w\d+e/g)?.sort();
};

const coordinate = fc.oneof(
	fc.integer({ min: 0, max: 2000 }),
	fc.integer({ min: 0, max: 20 }).map((step) => step * 30),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const size = fc.oneof(
	fc.constant(20),
	fc.integer({ min: 0, max: 800 }),
	fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const place = fc.record({ x: coordinate, y: coordinate, width: size, height: size });
const polygons = fc.constantFrom('as it is', 'missing', 'null', 'of two points', 'rectangle');

/** Numbers and letters, so that headers and tables are found; each with a word of its own. */
const box = fc.tuple(place, fc.constantFrom('', ' 3.50', '-', '.', ' 中'), polygons);

function page(boxes: Array<[object, string, string]>, degrees: number, more: IDataObject) {
	const pieces = boxes.map(([at, end], index) => ({ text: `w${index}e${end}`, ...at }) as never);
	const response = answer(pieces, degrees, more);
	for (const [index, detection] of (response.TextDetections as IDataObject[]).entries()) {
		const { x, y, width, height } = boxes[index][0] as Record<string, number>;
		const kind = boxes[index][2];
		if (kind === 'missing') delete detection.Polygon;
		if (kind === 'null') detection.Polygon = null;
		if (kind === 'of two points') detection.Polygon = (detection.Polygon as []).slice(2);
		if (kind === 'rectangle') {
			detection.ItemPolygon = { X: x, Y: y, Width: width, Height: height };
			delete detection.Polygon;
		}
	}
	return response;
}

const angle = fc.oneof(
	fc.constantFrom(0, 90, 180, 270, 3),
	fc.double({ min: -720, max: 720, noNaN: true }),
);

test.each(LAYOUTS)('%s', (layout) => {
	fc.assert(
		fc.property(
			fc.array(box, { maxLength: 40 }),
			angle,
			fc.boolean(),
			fc.constantFrom(...ORDERS),
			(boxes, degrees, isTold, order) => {
				const response = page(boxes, degrees, isTold ? { Angle: degrees } : {});
				const expected = boxes.map((_, index) => `w${index}e`).sort();
				expect(wordsIn(response, layout, order) ?? []).toEqual(expected);
			},
		),
		{ numRuns: 300 },
	);
});

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
