import { useFileServer } from './files';
import { picture, pictureItem, useSandbox } from './support';

/** A file that is given in another form than the field asks for. */

const sandbox = useSandbox();
const files = useFileServer({ '/a.jpg': picture('a') });

test.each([
	['in quotes', (address: string) => `"${address}"`],
	['in angle brackets', (address: string) => `<${address}>`],
	['as a list of one', (address: string) => [address]],
])('an address %s is the address', async (_, given) => {
	const address = files.address('/a.jpg');
	await sandbox.run('GeneralBasicOCR', {
		items: [{ json: { address: given(address) } }],
		parameters: { source: 'url', imageUrl: '={{ $json.address }}' },
	});
	expect(sandbox.calls.map(({ params }) => params)).toEqual([
		{ ImageUrl: files.address('/a.jpg') },
	]);
});

test.each([
	[
		'URL',
		'a data address',
		'url',
		'imageUrl',
		(base64: string) => `data:image/png;base64,${base64}`,
	],
	['Base64 Text', 'base64 in quotes', 'base64', 'imageBase64', (base64: string) => `"${base64}"`],
	['Base64 Text', 'an address', 'base64', 'imageBase64', () => files.address('/a.jpg')],
])('%s takes %s', async (_, _given, source, field, given) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [{ json: { given: given(picture('one').toString('base64')) } }],
		parameters: { source, [field]: '={{ $json.given }}' },
	});
	expect(error).toBeUndefined();
	expect(sandbox.calls).toHaveLength(1);
});

test.each(['"data"', '\u201cdata\u201d', 'ｄａｔａ', ' data\n'])(
	'%j names the field data',
	async (given) => {
		const { error } = await sandbox.run('GeneralBasicOCR', {
			items: [pictureItem('one')],
			parameters: { binaryPropertyName: given },
		});
		expect(error).toBeUndefined();
	},
);

test.each(['undefined', '[object Object]'])('%s is the name of no field', async (given) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [pictureItem('one')],
		parameters: { binaryPropertyName: given },
	});
	expect(error?.message).toMatch(/^'Input Binary Field' is '.*': its expression found no name/);
});
