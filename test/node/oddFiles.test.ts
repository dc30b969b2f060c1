import { picture, pictureItem, useSandbox } from './support';
import { refusal } from './refusal';

/** Files as a Code node, an expression or a cleaned storage may leave them. */

const sandbox = useSandbox();
const NOT_BASE64 = {
	message: 'The content of the file is not base64',
	description: 'Check the node that created the file: its binary data must be base64 text',
};
const buffer = picture('one').toJSON();

test.each<[what: string, file: unknown]>([
	['a Buffer that went through JSON', { mimeType: 'image/jpeg', data: buffer }],
	['a Buffer', { mimeType: 'image/jpeg', data: picture('one') }],
	['a number', { mimeType: 'image/jpeg', data: 7 }],
	['nothing', { mimeType: 'image/jpeg' }],
	['null in place of a file', null],
])('content that is %s is an error of its item', async (_, data) => {
	const item = { odd: { data } };
	expect(await refusal(sandbox, { item })).toMatchObject({ ...NOT_BASE64, sent: 0 });
});

test('an object with such content, from an expression, is an error of its item', async () => {
	const item = { json: { mimeType: 'image/jpeg', data: buffer as never } };
	const good = { json: { mimeType: 'image/jpeg', data: picture('good').toString('base64') } };
	const parameters = { binaryPropertyName: '={{ $json }}' };
	expect(await refusal(sandbox, { item, good, parameters })).toMatchObject(NOT_BASE64);
});

test("a file that n8n's storage has no more is named", async () => {
	const id = 'filesystem-v2:workflows/none/executions/1/binary_data/gone';
	const file = {
		mimeType: 'image/jpeg',
		data: 'filesystem-v2',
		fileName: 'scan.jpg',
		bytes: 9,
		id,
	};
	const { error } = await sandbox.run('GeneralBasicOCR', { items: [{ odd: { data: file } }] });
	expect(error?.message).toBe("n8n's storage does not have the file 'scan.jpg'");
	expect(error?.description).toMatch(
		/^Run the node that created it again\. In queue mode, all workers need the same storage\. n8n says: .+ \(Item 0, file 'scan\.jpg', GeneralBasicOCR\)$/,
	);
	expect(sandbox.calls).toEqual([]);
});

test('a list of names, as an expression gives it, reads these files', async () => {
	const files = { a: picture('a'), 'b, c': picture('b'), d: picture('d') };
	const binary = Object.fromEntries(
		Object.entries(files).map(([name, bytes]) => [name, { buffer: bytes }]),
	);
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary }],
		parameters: { binaryPropertyName: '={{ ["b, c", "a"] }}' },
	});
	expect(items.map(({ json }) => json.field)).toEqual(['b, c', 'a']);
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary }],
		parameters: { binaryPropertyName: '={{ ["a", "x"] }}' },
	});
	expect(error?.message).toBe("The item has no binary field 'x'");
});

test.each([
	'={{ ["https://a.example/1.jpg", "https://a.example/2.jpg"] }}',
	'https://a\nhttps://b',
])('several addresses in one field are refused: %j', async (imageUrl) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [{}],
		parameters: { source: 'url', imageUrl },
	});
	expect(error?.message).toBe("'URL' contains more than one address");
	expect(sandbox.calls).toEqual([]);
});

test('one odd file beside good ones of another item holds nobody up', async () => {
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [{ odd: { data: { mimeType: 'image/jpeg', data: buffer } } }, pictureItem('good')],
		onError: 'continueRegularOutput',
	});
	expect(items.map(({ json }) => json.error)).toEqual([NOT_BASE64.message, undefined]);
});
