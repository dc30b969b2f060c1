import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import { advice, refusal } from '../refusal';
import { picture, pictureItem, useSandbox } from '../support';

/** Documents with two sides that are not both where they should be. */

const sandbox = useSandbox();
const twoSided = operations
	.filter(({ back, polling, custom }) => back && !polling && !custom)
	.map(({ value }) => value);
const base64 = picture('back').toString('base64');

const onlyBack = {
	name: 'NodeOperationError',
	message: 'There is only a back side',
	description: 'The front side is required: fill in its field, above the one for the back side',
	sent: 0,
};

test('nine operations take a back side, besides an action of the user', () => {
	expect(twoSided).toHaveLength(9);
});

test.each(twoSided)('%s: only the back side as base64 costs no call', async (operation) => {
	const refused = await refusal(sandbox, {
		operation,
		parameters: {
			source: 'base64',
			imageBase64: '={{ $json.front ?? "" }}',
			backImageBase64: base64,
		},
		item: { json: {} },
		good: { json: { front: base64 } },
	});
	expect(refused).toEqual(onlyBack);
});

test('only the address of the back side costs no call', async () => {
	const { error } = await sandbox.run('MLIDCardOCR', {
		parameters: {
			source: 'url',
			imageUrl: '={{ "" }}',
			backImageUrl: 'https://files.example.com/back.jpg',
		},
	});
	expect(error?.message).toBe(onlyBack.message);
	expect(advice(error?.description, 'MLIDCardOCR')).toBe(onlyBack.description);
	expect(sandbox.calls).toEqual([]);
});

test('an item with the back side only says which field it lacks', async () => {
	const refused = await refusal(sandbox, {
		operation: 'RecognizeThaiIDCardOCR',
		parameters: { backBinaryPropertyName: '={{ $json.back }}' },
		item: { json: { back: 'back' }, binary: { back: { buffer: picture('back') } } },
		good: pictureItem('good'),
	});
	expect(refused).toEqual({
		name: 'NodeOperationError',
		message: "The item has no binary field 'data'",
		description: "It has: 'back'. Enter one of these in 'Input Binary Field'",
		sent: 0,
	});
});

test('a back side beside several fronts belongs to none of them', async () => {
	const buffer = picture('side');
	const { error } = await sandbox.run('MLIDCardOCR', {
		parameters: { binaryPropertyName: 'a, b', backBinaryPropertyName: 'back' },
		items: [{ binary: { a: { buffer }, b: { buffer }, back: { buffer } } }],
	});
	expect(error).toMatchObject({
		message: 'A two-sided document has one front and one back side',
		description:
			'Enter one binary field for each side. For several documents, use one item for each. (Item 0, MLIDCardOCR)',
	});
	expect(sandbox.calls).toEqual([]);
});

test('a front side alone is enough', async () => {
	const { items } = await sandbox.run('MLIDCardOCR', { items: [pictureItem('front')] });
	expect(items).toHaveLength(1);
	expect(Object.keys(sandbox.calls[0].params)).toEqual(['ImageBase64']);
});
