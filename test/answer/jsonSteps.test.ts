import fc from 'fast-check';

import { flattened } from '../../nodes/TencentCloudOcr/flattened';
import { jsonSteps } from '../../nodes/TencentCloudOcr/jsonSteps';
import { atOnce } from '../../nodes/TencentCloudOcr/steps';
import { runs } from '../fuzzRuns';

/** A text parsed in parts means what JSON.parse says, or is refused as it refuses it. */

const PART = 65_536;

/** What a parser made of a text: the JSON of it keeps the order of names, and `__proto__`. */
function outcome(parse: (text: string) => unknown, text: string): string {
	try {
		return JSON.stringify(parse(text));
	} catch (error) {
		return error instanceof SyntaxError ? 'SyntaxError' : String(error);
	}
}

const inParts = (text: string) => atOnce(jsonSteps(text)).value;

const same = (text: string) =>
	outcome(inParts, text) === outcome(JSON.parse as (text: string) => unknown, text);

/** Texts with what confuses a reader of brackets. */
const word = fc.oneof(
	fc.string(),
	fc.constantFrom('[', ']', '{', '}', ',', '"', '\\', '\\"', '__proto__', ':', '\u2028', '😀'),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		word,
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.constantFrom(null, true, [], {}),
		fc.array(tie('value'), { maxLength: 5 }),
		fc
			.array(fc.tuple(word, tie('value')), { maxLength: 5 })
			.map((entries) => Object.fromEntries(entries)),
	),
}));

/** Long enough that several levels of it are parsed in parts. */
const long = fc
	.tuple(value, value, fc.boolean(), fc.constantFrom(undefined, 1, '\t'))
	.map(([some, others, isList, space]) => {
		const filler = Array.from({ length: 40 }, (_, index) => ({
			[`f${index}`]: 'x'.repeat(PART / 20),
			some,
		}));
		const inner = isList
			? [some, filler, others, filler]
			: { some, a: filler, others, b: { c: filler } };
		return JSON.stringify({ before: some, inner, after: others }, null, space);
	});

test('of any JSON', () => {
	fc.assert(
		fc.property(long, (text) => same(text)),
		runs(1 / 20),
	);
});

test('of damaged JSON: a character is missing, doubled or another one', () => {
	const damage = fc.tuple(
		long,
		fc.nat(),
		fc.constantFrom('', ',', ']', '}', '[', '{', '"', ':', ' 1'),
	);
	fc.assert(
		fc.property(damage, ([text, at, other]) => {
			const structural = [...text.matchAll(/[[\]{},:"]/g)];
			const { index } = structural[at % structural.length];
			return same(text.slice(0, index) + other + text.slice(index + 1));
		}),
		runs(1 / 20),
	);
});

const big = JSON.stringify({ list: new Array(5000).fill('a text of some length') });

test.each([
	`${big}${big}`,
	`${big},`,
	`${big}x`,
	`x${big}`,
	`[${big}${big}]`,
	`[${big},]`,
	`[,${big}]`,
	`[1,,${big}]`,
	`{"a" ${big}}`,
	`{"a":"b":${big}}`,
	`{${big}}`,
	`[${big}}`,
	`[${big}`,
	`{"a":${big},}`,
	`{"a":1,"a":${big},"a":2}`,
	`{"2":${big},"1":${big},"__proto__":${big}}`,
	`["${'x'.repeat(PART)}`,
	`${' '.repeat(2 * PART)}${big}\n`,
])('of what is nearly JSON, number %#', (text) => {
	expect(same(text)).toBe(true);
});

test('no step takes more than a part of a large text', () => {
	const text = `[${new Array(50).fill(big).join()}]`;
	const steps = jsonSteps(text);
	let count = 0;
	while (!steps.next().done) count++;
	expect(count).toBeGreaterThan(text.length / PART / 2);
});

test('what is nested too deep and what n8n would lose is made safe in parts, too', () => {
	const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000);
	const text = `{"first":${big},"deep":${deep},"\\u005f_proto__":1,"constructor":[${big}]}`;
	const safe = atOnce(flattened(text)) as Record<string, unknown>;
	expect(Object.keys(safe)).toEqual(['first', 'deep', 'proto', 'Constructor']);
	expect(() => structuredClone(safe)).not.toThrow();
	expect(JSON.stringify(safe.deep).replace(/[\\"]/g, '')).toBe(deep.replace(/"/g, ''));
});
