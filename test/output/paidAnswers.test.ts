import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { storeFiles } from '../../nodes/TencentCloudOcr/answer/storeFiles';
import type { OutputKind } from '../../nodes/TencentCloudOcr/settings/settings';
import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import { fixture } from '../../tools/sandbox/faults';
import { generator, mutated } from '../../tools/sandbox/random';
import { runs } from '../fuzzRuns';
import {
	answerWith,
	expectStorable,
	itemsOf,
	layoutsOf,
	list,
	nested,
	text,
	withFixture,
} from './paid';

/** An answer is paid for: an item comes out of it that n8n can store, whatever is in it. */

const OUTPUTS: OutputKind[] = ['simplified', 'raw', 'selectedFields'];
const KEYS = [
	'a\r\nb',
	'long '.repeat(1000),
	'__proto__',
	'constructor',
	'a.b',
	'',
	'error',
	'$error',
];
/** JSON that stands where a value was; the long list is longer than a function has arguments. */
const DAMAGE = [
	nested(200),
	nested(5000),
	'['.repeat(5000) + ']'.repeat(5000),
	list(1000),
	list(130_000, '0'),
];

/** The JSON of an answer in which a few values are damaged and a few keys odd. */
function damaged(response: IDataObject, random: () => number): string {
	const one = <T>(choices: T[]) => choices[Math.floor(random() * choices.length)];
	const odd = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(odd);
		if (typeof value !== 'object' || value === null) return random() < 0.01 ? '<damage>' : value;
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => [random() < 0.05 ? one(KEYS) : key, odd(inner)]),
		);
	};
	const json = JSON.stringify({ Response: odd(response) });
	return json.replace('"<damage>"', () => one(DAMAGE)).replaceAll('"<damage>"', 'null');
}

test.each(withFixture)('$value', async (operation) => {
	const response = fixture(operation.polling?.action ?? operation.apiAction ?? operation.value);
	const ways = fc.constantFrom(
		...OUTPUTS.flatMap((output) => layoutsOf(operation).map((layout) => [output, layout] as const)),
	);
	await fc.assert(
		fc.asyncProperty(fc.nat(), ways, async (seed, [output, layout]) => {
			const random = generator(seed);
			const changed = mutated(response, random, random() * 0.3) as IDataObject;
			const { items } = await itemsOf(operation, damaged(changed, random), output, layout);
			expect(items.length).toBeGreaterThan(0);
			// a table of so many rows is as many items of one kind
			for (const item of items.slice(0, 20)) expectStorable(item as { json: IDataObject });
		}),
		runs(1 / 100),
	);
});

test('where an item cannot be made, the raw answer comes out with a warning', async () => {
	const shape = jest.spyOn(shapes.text, 'steps').mockImplementation(() => {
		throw new RangeError('Maximum call stack size exceeded');
	});
	const { items, tally } = await itemsOf(text, answerWith('[]', ',"warning":"own"'), 'simplified');
	shape.mockRestore();
	expect(tally.leftRaw).toBe(1);
	expect(items).toEqual([
		{
			json: {
				RequestId: 'r1',
				TextDetections: [{ DetectedText: 'hello', Confidence: 99, Polygon: [] }],
				warning: 'own',
				'warning 2':
					'This is the raw answer, because no item could be built from it: Maximum call stack size exceeded',
			},
			pairedItem: { item: 0 },
		},
	]);
});

test('a file that n8n cannot store stays in the answer', async () => {
	const full = {
		helpers: { prepareBinaryData: async () => await Promise.reject(new Error('ENOSPC')) },
	};
	const [notStored, picture] = [
		jest.fn(),
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').toString('base64'),
	];
	const files = [{ path: 'Image', field: 'image', fileName: 'image' }];
	const answer = await storeFiles(full as never, { Image: picture }, files, notStored);
	expect([answer, notStored.mock.calls.length]).toEqual([
		{ response: { Image: picture }, files: [] },
		1,
	]);
});

test('fields called error and message are a success', async () => {
	const body = '{"Response":{"error":"a word","message":"another"}}';
	for (const output of ['raw', 'selectedFields'] as const) {
		const [{ json }] = (await itemsOf(text, body, output)).items;
		expect(json).toMatchObject({ Error: 'a word', message: 'another' });
		expect(json).not.toHaveProperty('error');
	}
});

test('odd names of files and keys lose nothing', async () => {
	const picture = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').toString('base64');
	const custom = { ...text, files: [{ path: '**', field: '', fileName: '' }] };
	const entries = [...KEYS, 'a b', 'a/../b'].map((key) => `${JSON.stringify(key)}:"${picture}"`);
	const body = `{"Response":{"RequestId":"r1",${entries.join()}}}`;
	const [item] = (await itemsOf(custom, body, 'raw')).items;
	expectStorable(item as { json: IDataObject });
	expect(Object.keys(item.binary ?? {})).toHaveLength(entries.length);
	expect(Object.keys(item.json)).toHaveLength(entries.length + 1);
});
