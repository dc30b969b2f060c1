import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { annotations } from '../../nodes/TencentCloudOcr/output/annotated/places';
import { annotatedPicture, sizeAround } from '../../nodes/TencentCloudOcr/output/annotated/svg';
import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import { extent } from '../../nodes/TencentCloudOcr/shapes/geometry';
import { number } from '../../nodes/TencentCloudOcr/untyped';
import { documentedOperations } from '../catalog/documented';
import { simplified } from '../../tools/generate/answer';

/** No list is too long and no nesting too deep: an answer that was paid for is never lost. */

/** More than a function takes arguments, which are about 125,000. */
const POINTS = 130_000;
const DEPTH = 20_000;

const polygon = Array.from({ length: POINTS }, (_, index) => ({
	X: (index * 7) % POINTS,
	Y: index - 5,
}));

/** A value below so many lists and objects in turn. */
function nested(depth: number, bottom: unknown = 'text'): unknown {
	let value = bottom;
	for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { Value: value };
	return value;
}

type Path = string[];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
	typeof value !== 'object' || value === null
		? [path]
		: [
				...(path.length ? [path] : []),
				...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name])),
			];

function planted(answer: IDataObject, path: Path, value: unknown): IDataObject {
	const copy = structuredClone(answer);
	const holder = path.slice(0, -1).reduce((inner, name) => inner[name] as IDataObject, copy);
	holder[path[path.length - 1]] = value as IDataObject;
	return copy;
}

const answerTo = ({ value, apiAction, polling }: Operation): IDataObject => {
	const file = `${polling?.action ?? apiAction ?? value}.json`;
	return JSON.parse(readFileSync(join(__dirname, '../fixtures/everyField/answers', file), 'utf8'))
		.Response;
};

const paths = Object.fromEntries(
	documentedOperations.map((operation) => [operation.value, pathsOf(answerTo(operation))]),
);

const layoutsOf = ({ layouts }: Operation) => layouts?.map(({ value }) => String(value)) ?? [''];

/** Rows that repeat too much are refused, and the answer comes out raw: see `output/repeated.time`. */
const TOO_MANY = /^its rows would have \d+ cells, more than n8n can hold$/;

function expectShaped({ shape }: Operation, layouts: string[], response: IDataObject): void {
	for (const layout of layouts) {
		try {
			const items = shapes[shape]([{ response, files: [] }], layout);
			expect(items.every(({ json }) => typeof json === 'object')).toBe(true);
		} catch (error) {
			expect((error as Error).message).toMatch(TOO_MANY);
		}
	}
	const found = annotations(response);
	expect(annotatedPicture({ ...sizeAround(found), angle: 0 }, found)).toMatch(/^<svg /);
}

describe('an answer with 20,000 levels in any of its fields is shaped', () => {
	it.each(documentedOperations)('$value', (operation) => {
		const depth = fc.constantFrom(DEPTH, DEPTH + 1);
		fc.assert(
			fc.property(fc.constantFrom(...paths[operation.value]), depth, (path, levels) =>
				expectShaped(
					operation,
					layoutsOf(operation),
					planted(answerTo(operation), path, nested(levels)),
				),
			),
			{ numRuns: 5 },
		);
	});
});

test('an answer with 130,000 points in any of its fields is shaped', () => {
	const places = documentedOperations.flatMap((operation) =>
		layoutsOf(operation).flatMap((layout) =>
			paths[operation.value].map((path) => ({ operation, layout, path })),
		),
	);
	fc.assert(
		fc.property(fc.constantFrom(...places), ({ operation, layout, path }) =>
			expectShaped(operation, [layout], planted(answerTo(operation), path, polygon)),
		),
		{ numRuns: 5 },
	);
});

test('a line has the box around all 130,000 corners', () => {
	const [line] = simplified(
		'GeneralBasicOCR',
		{
			TextDetections: [{ DetectedText: 'x', Polygon: polygon }],
		},
		'lines',
	).lines as IDataObject[];
	expect(line.box).toEqual({ x: 0, y: -5, width: POINTS - 1, height: POINTS - 1 });
});

test('the extent of points has them all inside and one on each side', () => {
	const coordinate = fc.integer({ min: -1e6, max: 1e6 });
	const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1 });
	fc.assert(
		fc.property(points, (corners) => {
			const { x, y, width, height } = extent(corners)!;
			const [xs, ys] = [corners.map((point) => point.x), corners.map((point) => point.y)];
			expect([x, x + width]).toEqual([Math.min(...xs), Math.max(...xs)]);
			expect([y, y + height]).toEqual([Math.min(...ys), Math.max(...ys)]);
		}),
	);
	expect(extent([])).toBeUndefined();
});

test('the annotated picture shows a polygon of 130,000 corners, and what is 20,000 levels deep', () => {
	const deep = nested(DEPTH, { DetectedText: 'far', Polygon: polygon });
	const found = annotations({ Outer: deep as IDataObject });
	expect(found.map(({ text, corners }) => [text, corners.length])).toEqual([['far', POINTS]]);
	expect(sizeAround(found).width).toBe(Math.ceil((POINTS - 1) * 1.05));
	expect(annotatedPicture({ ...sizeAround(found), angle: 0 }, found)).toContain('>far</text>');
});

test('an invoice whose text is 200,000 levels deep is of the kind that has the text', () => {
	const invoice = { SingleInvoiceInfos: { TaxiTicket: { a: '' }, BusInvoice: nested(10 * DEPTH) } };
	const response = { MixedInvoiceItems: [invoice] } as IDataObject;
	const [{ json }] = shapes.invoice([{ response, files: [] }], 'document');
	expect(json.invoiceType).toBe('BusInvoice');
});

test('numbers are read from numbers and texts only', () => {
	expect([7, '7', ' 7.5 ', '-1e3'].map(number)).toEqual([7, 7, 7.5, -1000]);
	const others: unknown[] = [
		'',
		' ',
		'x',
		'1,5',
		true,
		null,
		[7],
		{ valueOf: 7 },
		{ toString: 1 },
		NaN,
	];
	expect([...others, undefined, nested(DEPTH)].map(number)).toEqual(Array(12).fill(undefined));
});
