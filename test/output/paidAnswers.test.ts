import fc from 'fast-check';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { ocrAnswer } from '../../nodes/TencentCloudOcr/answer/ocr';
import { storeFiles } from '../../nodes/TencentCloudOcr/answer/storeFiles';
import type { Run } from '../../nodes/TencentCloudOcr/call/execution';
import { emptyTally } from '../../nodes/TencentCloudOcr/call/tally';
import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { outputItems } from '../../nodes/TencentCloudOcr/output/items';
import { orRaw } from '../../nodes/TencentCloudOcr/output/orRaw';
import { settleOptions } from '../../nodes/TencentCloudOcr/settings/options';
import type { OutputKind, Settings } from '../../nodes/TencentCloudOcr/settings/settings';
import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import { atOnce } from '../../nodes/TencentCloudOcr/steps';
import { fixture, generator, mutated } from '../../tools/sandbox/faults';
import { runs } from '../fuzzRuns';

/** An answer is paid for: an item comes out of it that n8n can store, whatever is in it. */

const context = {
	getInputData: () => [{ json: {} }],
	helpers: { prepareBinaryData: async () => ({ data: '', mimeType: 'image/png' }) },
} as unknown as IExecuteFunctions;

const withFixture = operations.filter(({ custom, bucket }) => !custom && !bucket);
const OUTPUTS: OutputKind[] = ['simplified', 'raw', 'selectedFields'];
const KEYS = ['a\r\nb', 'long '.repeat(1000), '__proto__', 'constructor', 'a.b', '', 'error', '$error'];
const nested = (depth: number) => '{"Nested":'.repeat(depth) + '1' + '}'.repeat(depth);
const list = (length: number) => `[${new Array(length).fill('{"X":1,"Y":2}').join()}]`;
/** JSON that stands where a value was. */
const DAMAGE = [nested(200), nested(5000), nested(100_000), '['.repeat(5000) + ']'.repeat(5000), list(200_000)];

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
	const text = JSON.stringify({ Response: odd(response) });
	return text.replace('"<damage>"', () => one(DAMAGE)).replaceAll('"<damage>"', 'null');
}

async function itemsOf(operation: (typeof operations)[number], body: string, output: OutputKind) {
	const { response } = atOnce(ocrAnswer(body));
	if (!response) throw new Error('no answer');
	const tally = emptyTally();
	const answer = await storeFiles(context, response, operation.files);
	const options = { ...settleOptions(operation, {}), outputFields: ['error', 'message', 'text'] };
	const layout = String(operation.layouts?.[0].value ?? '');
	const settings = { itemIndex: 0, operation, output, options, layout, values: 'printed', parameters: {} } as unknown as Settings;
	const made = await orRaw({ tally } as Run, settings, [answer], {}, async () => await outputItems(context, settings, [answer], {}));
	return { ...made, tally };
}

/** What n8n does with every item: copies and stores it, and looks whether it is an error. */
function expectStorable({ json, binary = {} }: { json: IDataObject; binary?: object }) {
	// as text: to compare 200,000 entries one by one takes minutes
	expect(JSON.stringify(deepCopy(json)) === JSON.stringify(json)).toBe(true);
	expect([json.error, json.$error]).toEqual([undefined, undefined]);
	for (const key of Object.keys(json)) {
		expect(key).toMatch(/^[^\p{Cc}]{1,210}$/u);
		expect(key).not.toBe('__proto__');
	}
	for (const field of Object.keys(binary)) expect(field).toMatch(/^[\p{L}\p{N}_…-]{1,70}$/u);
}

test.each(withFixture)('$value', async (operation) => {
	const response = fixture(operation.polling?.action ?? operation.apiAction ?? operation.value);
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.constantFrom(...OUTPUTS), async (seed, output) => {
			const random = generator(seed);
			const changed = mutated(response, random, random() * 0.3) as IDataObject;
			const { items } = await itemsOf(operation, damaged(changed, random), output);
			expect(items.length).toBeGreaterThan(0);
			// a table of so many rows is as many items of one kind
			for (const item of items.slice(0, 20)) expectStorable(item as { json: IDataObject });
		}),
		runs(1 / 100),
	);
});

const text = withFixture.find(({ value }) => value === 'GeneralBasicOCR') ?? withFixture[0];
const answerWith = (polygon: string, more = '') =>
	`{"Response":{"RequestId":"r1","TextDetections":[{"DetectedText":"hello","Confidence":99,"Polygon":${polygon}}]${more}}}`;

test.each([
	['a polygon of 200,000 points', answerWith(list(200_000))],
	['nesting of 5,000', answerWith('[]', `,"More":${nested(5000)}`)],
	['nesting of 100,000', answerWith('[]', `,"More":${nested(100_000)}`)],
	['nesting where a polygon was', answerWith(nested(100_000))],
])('%s', async (_, body) => {
	const { items, tally } = await itemsOf(text, body, 'simplified');
	expect([items[0].json.text, tally.leftRaw]).toEqual(['hello', 0]);
	const [raw] = (await itemsOf(text, body, 'raw')).items;
	expectStorable(raw as { json: IDataObject });
	// what is too deep is there as text
	const whole = JSON.stringify(raw.json).replaceAll(/[\\"]/g, '');
	const { response } = JSON.parse(JSON.stringify({ response: body.length })) as { response: number };
	expect(whole.length).toBeGreaterThan(response * 0.5);
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
				'warning 2': 'This is the raw answer, because the item could not be made of it: Maximum call stack size exceeded',
			},
			pairedItem: { item: 0 },
		},
	]);
});

test('a file that n8n cannot store stays in the answer', async () => {
	const full = { helpers: { prepareBinaryData: async () => await Promise.reject(new Error('ENOSPC')) } };
	const [notStored, picture] = [jest.fn(), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').toString('base64')];
	const files = [{ path: 'Image', field: 'image', fileName: 'image' }];
	const answer = await storeFiles(full as never, { Image: picture }, files, notStored);
	expect([answer, notStored.mock.calls.length]).toEqual([{ response: { Image: picture }, files: [] }, 1]);
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
