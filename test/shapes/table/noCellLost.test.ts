import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import type { ShapeSettings } from '../../../nodes/TencentCloudOcr/answer/answer';
import { runs } from '../../fuzzRuns';
import { merged, pages, tableOf } from './tables';

/** Whatever a table looks like, each of its texts comes out, in every layout. */

/** What can be in a cell; the number makes each text a different one of the same length. */
const WORDS: Array<(number: number) => string> = [
	() => '',
	(number) => `w${number}`,
	(number) => `${number}.5`,
	(number) => `¥${number}`,
];

const side = fc.integer({ min: 1, max: 5 });
const position = fc.nat({ max: 4 });

/** Rows and columns, which cells are merged into one, and what is in each. */
const grid = fc.record({
	height: side,
	width: side,
	merges: fc.array(fc.tuple(position, side, position, side), { maxLength: 3 }),
	words: fc.infiniteStream(fc.nat({ max: WORDS.length - 1 })),
});

type GridPlan = typeof grid extends fc.Arbitrary<infer Plan> ? Plan : never;

/** The cells of a table, each place in one of them. */
function cellsOf({ height, width, merges, words }: GridPlan, nextText: (word: number) => string) {
	const covered = new Set<string>();
	const cells: IDataObject[] = [];
	const add = (top: number, bottom: number, left: number, right: number) => {
		const places = [];
		for (let row = top; row < Math.min(bottom, height); row++) {
			for (let column = left; column < Math.min(right, width); column++) {
				places.push(`${row} ${column}`);
			}
		}
		if (!places.length || places.some((place) => covered.has(place))) return;
		for (const place of places) covered.add(place);
		const rows: [number, number] = [top, Math.min(bottom, height)];
		const columns: [number, number] = [left, Math.min(right, width)];
		cells.push(merged(nextText(words.next().value), rows, columns));
	};
	for (const [top, high, left, wide] of merges) add(top, top + high, left, left + wide);
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) add(row, row + 1, column, column + 1);
	}
	return cells;
}

function documentOf(plans: GridPlan[][]) {
	const texts: string[] = [];
	const nextText = (word: number) => {
		const text = WORDS[word](10_000 + texts.length);
		if (text) texts.push(text);
		return text;
	};
	const found = plans.map((tables, page): [number, IDataObject[]] => [
		page + 1,
		tables.map((plan) => tableOf(...cellsOf(plan, nextText))),
	]);
	return { texts, found: Object.fromEntries(found) };
}

const settings = fc.record<ShapeSettings>({
	headerRow: fc.constantFrom('auto', 'first', 'none'),
	repeatMergedCells: fc.boolean(),
});
const documents = fc.array(fc.array(grid, { maxLength: 2 }), { minLength: 1, maxLength: 3 });

test.each(['rows', 'both', 'csv', 'markdown'])('no text is lost as %s', (layout) => {
	fc.assert(
		fc.property(documents, settings, (plans, chosen) => {
			const { texts, found } = documentOf(plans);
			const out = JSON.stringify(pages(found, layout, chosen));
			expect(texts.filter((text) => !out.includes(text))).toEqual([]);
		}),
		runs(1 / 4),
	);
});

test('a text below the header is in one row and one column', () => {
	fc.assert(
		fc.property(documents, (plans) => {
			const { texts, found } = documentOf(plans);
			const values = pages(found).flatMap(({ json: { Title: _title, text: _text, ...row } }) =>
				Object.values(row).filter((value) => texts.includes(value as string)),
			);
			expect(values).toEqual([...new Set(values)]);
		}),
		runs(1 / 4),
	);
});

test('as rows without a header, each text is a value', () => {
	fc.assert(
		fc.property(documents, (plans) => {
			const { texts, found } = documentOf(plans);
			const values = pages(found, 'rows', { headerRow: 'none' }).flatMap(({ json }) =>
				Object.values(json).flatMap((value) => String(value).split(/[\n ]/)),
			);
			expect(texts.filter((text) => !values.includes(text))).toEqual([]);
		}),
		runs(1 / 4),
	);
});
