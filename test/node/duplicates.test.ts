import { readBinary } from '../../tools/harness/items';
import { contentOf, picture, pictureItem, textAnswer, useSandbox } from './support';

/** The same file twice in one run is paid for once. */

const sandbox = useSandbox();
const items = [pictureItem('other'), pictureItem('same'), pictureItem('same')];
const echo = () => sandbox.respond((call) => textAnswer(`text of ${String(contentOf(call))}`));

test('the same bytes with the same parameters make one call, and the copy names the first', async () => {
	echo();
	const { items: results } = await sandbox.run('GeneralBasicOCR', { items });
	expect(sandbox.calls.map(contentOf).sort()).toEqual(['other', 'same']);
	expect(results.map(({ json: { text, duplicateOf } }) => [text, duplicateOf])).toEqual([
		['text of other', undefined],
		['text of same', undefined],
		['text of same', 1],
	]);
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual([
		{ item: 0 },
		{ item: 1 },
		{ item: 2 },
	]);
	expect(results[2].json.RequestId).toBe(results[1].json.RequestId);
});

test('a raw copy is the answer and nothing else', async () => {
	echo();
	const parameters = { output: 'raw' };
	const { items: results } = await sandbox.run('GeneralBasicOCR', { items, parameters });
	expect(results[2].json).toEqual(results[1].json);
	expect(results[2].json).not.toBe(results[1].json);
});

test('with the option off, every file is a call', async () => {
	echo();
	const { items: results } = await sandbox.run('GeneralBasicOCR', {
		items,
		parameters: { options: { sendDuplicatesOnce: false } },
	});
	expect(sandbox.calls.map(contentOf).sort()).toEqual(['other', 'same', 'same']);
	expect(results.map(({ json }) => json.duplicateOf)).toEqual([undefined, undefined, undefined]);
});

const different: Array<[what: string, parameters: object, json: object[]]> = [
	['parameters', { options: { LanguageType: '={{ $json.it }}' } }, [{ it: 'ger' }, { it: 'fre' }]],
	['regions', { options: { region: '={{ $json.it }}' } }, [{ it: '' }, { it: 'ap-tokyo' }]],
];
test.each(different)('the same bytes with other %s are two calls', async (_, parameters, json) => {
	const { items: results, error } = await sandbox.run('GeneralBasicOCR', {
		items: json.map((fields) => pictureItem('same', fields)),
		parameters: parameters as never,
	});
	expect(error).toBeUndefined();
	expect(sandbox.calls).toHaveLength(2);
	expect(results.map((item) => item.json.duplicateOf)).toEqual([undefined, undefined]);
});

test('the first of the input counts as the original, however fast the others are read', async () => {
	const base64 = picture('same').toString('base64');
	const { items: results } = await sandbox.run('GeneralBasicOCR', {
		items: [
			pictureItem('same', { from: 'binary' }),
			{ json: { from: 'base64', base64 } },
			{ json: { from: 'base64', base64 } },
		],
		parameters: {
			source: '={{ $json.from }}',
			imageBase64: '={{ $json.base64 }}',
			imageUrl: 'http://127.0.0.1/never-used',
		},
	});
	expect(sandbox.calls).toHaveLength(1);
	expect(results.map(({ json }) => json.duplicateOf)).toEqual([undefined, 0, 0]);
});

test('two runs are two calls', async () => {
	await sandbox.run('GeneralBasicOCR', { items: items.slice(0, 1) });
	await sandbox.run('GeneralBasicOCR', { items: items.slice(0, 1) });
	expect(sandbox.calls).toHaveLength(2);
});

test('a copy of a file that fails fails too, without a call of its own', async () => {
	sandbox.respond((call) =>
		contentOf(call) === 'same' ? { error: 'FailedOperation.ImageNoText' } : undefined,
	);
	const { items: results, errors } = await sandbox.run('GeneralBasicOCR', {
		items,
		onError: 'continueErrorOutput',
	});
	expect(sandbox.calls.map(contentOf).sort()).toEqual(['other', 'same']);
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }]);
	expect(errors).toMatchObject([
		{ json: { error: 'There is no text in the picture' }, pairedItem: { item: 1 } },
		{ json: { error: 'There is no text in the picture' }, pairedItem: { item: 2 } },
	]);
});

test('the same file in two fields of an item is one call', async () => {
	const file = { buffer: picture('same') };
	const { items: results } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary: { front: file, again: file } }],
		parameters: { binaryPropertyName: '*' },
	});
	expect(sandbox.calls).toHaveLength(1);
	expect(results.map(({ json: { field, duplicateOf } }) => [field, duplicateOf])).toEqual([
		['front', undefined],
		['again', 0],
	]);
});

test('a copy has the pictures of the answer too', async () => {
	const { items: results } = await sandbox.run('MLIDPassportOCR', {
		items: [pictureItem('same'), pictureItem('same')],
		parameters: { options: { requestsPerSecond: 1000 } },
	});
	expect(sandbox.calls).toHaveLength(1);
	const [first, copy] = await Promise.all(
		results.map(async ({ binary }) => await readBinary(binary!.portrait)),
	);
	expect(first.length).toBeGreaterThan(100);
	expect(copy).toEqual(first);
});
