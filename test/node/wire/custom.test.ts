import { refusal } from '../refusal';
import { picture, pictureItem, useSandbox } from '../support';

/** Custom API Call: any action, with parameters as JSON. */

const sandbox = useSandbox();
const base64 = picture('a').toString('base64');

test.each([
	['as text', '{ "LanguageType": "jap" }'],
	['as an object', '={{ { LanguageType: "jap" } }}'],
])('parameters %s go with the file', async (_name, customParameters) => {
	const { items, error } = await sandbox.run('CustomApiCall', {
		parameters: { customAction: ' GeneralBasicOCR ', customParameters },
		items: [pictureItem('a')],
	});
	expect(error).toBeUndefined();
	expect(items[0].json).toMatchObject({ Language: 'Language value' });
	expect(sandbox.calls).toMatchObject([
		{ action: 'GeneralBasicOCR', params: { ImageBase64: base64, LanguageType: 'jap' } },
	]);
});

test('without a file only the parameters are sent', async () => {
	const { error } = await sandbox.run('CustomApiCall', {
		parameters: {
			source: 'none',
			customAction: 'GetCardVerificationExternalResult',
			customParameters: '{"CardVerificationToken":"TOKEN-0000"}',
		},
	});
	expect(error).toBeUndefined();
	expect(sandbox.calls.map(({ params }) => params)).toEqual([
		{ CardVerificationToken: 'TOKEN-0000' },
	]);
});

const parameters = { customAction: '={{ $json.action }}', customParameters: '={{ $json.given }}' };
const good = pictureItem('good', { action: 'GeneralBasicOCR', given: '{}' });

test.each(['{"a":', '[1, 2]', 'text', '5', 'null'])(
	'parameters that are no JSON object (%s) cost no call',
	async (given) => {
		const refused = await refusal(sandbox, {
			operation: 'CustomApiCall',
			parameters,
			item: pictureItem('bad', { action: 'GeneralBasicOCR', given }),
			good,
		});
		expect(refused).toEqual({
			name: 'NodeOperationError',
			message: "'Parameters' is not a JSON object",
			description: 'Write names and values in braces, such as {"ReturnFullText": true}',
			sent: 0,
		});
	},
);

test.each([
	['{"Id":12345678901234567890}', "'Parameters' contains a number that is too large: 'Id'"],
	['{"List":[{"Big":1e400}]}', "'Parameters' contains a number that is too large: 'Big'"],
	[`{"a":${'['.repeat(200)}${']'.repeat(200)}}`, "'Parameters' is nested too deeply"],
])('parameters that would arrive as something else cost no call: %s', async (given, message) => {
	const refused = await refusal(sandbox, {
		operation: 'CustomApiCall',
		parameters,
		item: pictureItem('bad', { action: 'GeneralBasicOCR', given }),
		good,
	});
	expect(refused).toMatchObject({ message, sent: 0 });
});

test.each([
	['', "'Action' is empty"],
	['  ', "'Action' is empty"],
	['generalBasicOCR', "'generalBasicOCR' is not the name of an action"],
	['General Basic', "'General Basic' is not the name of an action"],
	['A\r\nX-TC-Region: x', "'A\r\nX-TC-Region: x' is not the name of an action"],
])('the action %p costs no call', async (action, message) => {
	const refused = await refusal(sandbox, {
		operation: 'CustomApiCall',
		parameters,
		item: pictureItem('bad', { action, given: '{}' }),
		good,
	});
	expect(refused).toEqual({
		name: 'NodeOperationError',
		message,
		description: 'Copy the name from the API reference, such as GeneralBasicOCR',
		sent: 0,
	});
});

test('an action that the service does not have says so', async () => {
	const { error } = await sandbox.run('CustomApiCall', {
		parameters: { customAction: 'NoSuchOCR', customParameters: '{}' },
		items: [pictureItem('a')],
	});
	expect(error?.name).toBe('NodeApiError');
	expect(error?.description).toContain('InvalidAction');
});

test('a parameter is not written both by hand and by the file', async () => {
	const { error } = await sandbox.run('CustomApiCall', {
		parameters: { customAction: 'VinOCR', customParameters: '{ "ImageBase64": "AAAA" }' },
		items: [pictureItem('any')],
	});
	expect(error?.message).toBe(
		"'Parameters' sets 'ImageBase64', which is reserved for the file from 'Input'",
	);
	expect(sandbox.calls).toEqual([]);
});

test('an action of the user takes two sides', async () => {
	const buffer = picture('side');
	await sandbox.run('CustomApiCall', {
		parameters: { customAction: 'MLIDCardOCR', backBinaryPropertyName: 'back' },
		items: [{ binary: { data: { buffer }, back: { buffer } } }],
	});
	expect(sandbox.calls.map(({ params }) => Object.keys(params))).toEqual([
		['ImageBase64', 'BackImageBase64'],
	]);
});

test('pictures in the answer become files, under their own names', async () => {
	const { items } = await sandbox.run('CustomApiCall', {
		parameters: { customAction: 'MLIDCardOCR', customParameters: '{ "RetImage": true }' },
		items: [pictureItem('any')],
	});
	expect(items[0].json.Image).toBe('Image');
	expect(items[0].binary?.Image).toMatchObject({ fileName: 'Image.jpg', mimeType: 'image/jpeg' });
});
