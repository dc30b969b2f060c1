import { picture, pictureItem, textAnswer, useSandbox } from './support';

/** What an item holds: the source beside the result, the raw answer, or fields by name. */

const sandbox = useSandbox();
const source = pictureItem('one', { id: 7, nested: { a: [1] }, text: 'of the input' });

describe('of the source', () => {
	const run = async (keepSource?: string) => {
		sandbox.respond(() => textAnswer('read'));
		const { items } = await sandbox.run('GeneralBasicOCR', {
			items: [source],
			parameters: { options: { ...(keepSource && { keepSource }) } },
		});
		const [{ json, binary, pairedItem }] = items;
		return {
			id: json.id,
			nested: json.nested,
			text: json.text,
			binary: binary?.data?.fileName,
			pairedItem,
		};
	};
	const nothing = { text: 'read', pairedItem: { item: 0 } };
	const json = { id: 7, nested: { a: [1] } };

	test('nothing is kept by itself', async () => {
		expect(await run()).toEqual(nothing);
	});
	test('json is kept, and the result wins', async () => {
		expect(await run('json')).toEqual({ ...nothing, ...json });
	});
	test('binary data is kept', async () => {
		expect(await run('binary')).toEqual({ ...nothing, binary: 'one.jpg' });
	});
	test('both are kept', async () => {
		expect(await run('both')).toEqual({ ...nothing, ...json, binary: 'one.jpg' });
	});
});

test('raw is the answer to the letter, in its order', async () => {
	const answer = {
		Zeta: null,
		TextDetections: [{ DetectedText: 'a', Words: [], AdvancedInfo: '{"Parag":{"ParagNo":1}}' }],
		Angel: 359.99,
		Empty: '',
		'a.b': { Größe: 0 },
	};
	sandbox.respond(() => ({ response: answer }));
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [source],
		parameters: { output: 'raw' },
	});
	expect(items).toHaveLength(1);
	const { json } = items[0];
	expect(JSON.stringify(json)).toBe(JSON.stringify({ ...answer, RequestId: json.RequestId }));
	expect(json.RequestId).toMatch(/^[0-9a-f-]{36}$/);
});

test('the bytes of the source are the same after the run', async () => {
	const items = [source];
	const before = structuredClone(items[0].json);
	await sandbox.run('GeneralBasicOCR', { items, parameters: { options: { keepSource: 'both' } } });
	expect(items[0].json).toEqual(before);
	expect(items[0].binary?.data.buffer).toEqual(picture('one'));
});
