import { contentOf, pictureItem, useSandbox } from './support';

/** Workflows in which n8n keeps files in the json of items, under `_files`. */

const sandbox = useSandbox();
const settings = { binaryMode: 'combined' } as const;

test.each([
	['as the object', '={{ $json._files.data }}'],
	['by its path', '_files.data'],
])('a file given %s is read', async (_, binaryPropertyName) => {
	const { items, error } = await sandbox.run('GeneralBasicOCR', {
		items: [pictureItem('one')],
		parameters: { binaryPropertyName },
		settings,
	});
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(sandbox.calls.map(contentOf)).toEqual(['one']);
});

test('a picture of the answer is found under its name', async () => {
	const { items, error } = await sandbox.run('MLIDPassportOCR', {
		items: [pictureItem('one')],
		parameters: { binaryPropertyName: '={{ $json._files.data }}' },
		settings,
	});
	expect(error).toBeUndefined();
	expect(items[0].json._files).toMatchObject({ portrait: { fileName: 'portrait.jpg' } });
});
