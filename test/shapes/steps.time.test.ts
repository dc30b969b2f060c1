import type { IDataObject } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import type { Shape } from '../../nodes/TencentCloudOcr/answer/answer';

/** Answers of tens of thousands of parts: in many steps, and not in the square of the time. */

const COUNT = 30_000;
const WIDTH = 10;
const each = <T>(count: number, make: (index: number) => T) =>
	Array.from({ length: count }, (_, index) => make(index));

const corner = (X: number, Y: number) => ({ X, Y });
const place = (index: number) => [(index % WIDTH) * 200, Math.floor(index / WIDTH) * 30];
const detection = (index: number) => {
	const [x, y] = place(index);
	const Polygon = [corner(x, y), corner(x + 100, y), corner(x + 100, y + 20), corner(x, y + 20)];
	return { DetectedText: `${index}.50`, Confidence: 99, Polygon };
};
const cell = (index: number) => {
	const [row, column] = [Math.floor(index / WIDTH), index % WIDTH];
	return { Text: `${index}`, RowTl: row, RowBr: row + 1, ColTl: column, ColBr: column + 1 };
};
const field = (name: string, value: string) => ({
	Key: { AutoName: name },
	Value: { AutoContent: value },
});
const group = (row: number) => ({ Lines: each(WIDTH, (column) => field(`k${column}`, `${row}`)) });

const ANSWERS: Record<string, () => IDataObject> = {
	text: () => ({ TextDetections: each(COUNT, detection) }),
	table: () => ({ TableDetections: [{ Type: 1, Cells: each(COUNT, cell) }] }),
	structured: () => ({
		StructuralList: [{ Groups: each(COUNT / WIDTH, group) }],
	}),
};

const layoutsOf = (shape: string) => [
	...new Set(
		operations
			.filter((operation) => operation.shape === shape)
			.flatMap(({ layouts }) => layouts?.map(({ value }) => String(value)) ?? ['']),
	),
];
const cases = Object.keys(ANSWERS).flatMap((name) =>
	layoutsOf(name).flatMap((layout) =>
		(['printed', 'normalized'] as const).map((values) => ({ name, layout, values })),
	),
);

test.each(cases)('$name as $layout, $values', ({ name, layout, values }) => {
	const { steps } = shapes[name as keyof typeof shapes] as Shape;
	const response = { ...ANSWERS[name](), RequestId: 'r1' };
	const work = steps!([{ response, files: [] }], layout, { values });
	let count = 0;
	let next = work.next();
	for (; !next.done; next = work.next()) count++;
	expect(count).toBeGreaterThan(COUNT / WIDTH / 1000);
	// the file of the service has its rows inside
	if (layout === 'file') return;
	expect(JSON.stringify(next.value)).toContain(`${COUNT / WIDTH - 1}`);
});
