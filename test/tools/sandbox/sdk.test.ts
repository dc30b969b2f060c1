import { sdkActions } from '../../catalog/sdk';
import { callBySdk, callProductBySdk } from './client';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { drawLines, png } from './pictures';
import { actions } from '../../../tools/sandbox/spec';
import type { ActionSpec } from '../../../tools/sandbox/spec';

/** The official SDK can use the sandbox as it uses the service. */

const picture = png(drawLines(['anything']));
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ read: 'synthetic' });
});
afterAll(async () => {
	await sandbox.close();
});

/** The least that an action accepts. */
function leastParams(action: ActionSpec): Record<string, unknown> {
	const params: Record<string, unknown> = {};
	for (const [name, parameter] of Object.entries(action.request)) {
		if (!parameter.required) continue;
		params[name] = parameter.enum?.[0] ?? (parameter.type === 'Boolean' ? true : 'anything');
	}
	for (const [name] of action.requireOneOf ?? []) params[name] = picture;
	return params;
}

test.each(sdkActions)('%s answers the official SDK with its documented fields', async (name) => {
	const response = await callBySdk<object>(sandbox, name, leastParams(actions[name]));
	const documented = Object.keys(actions[name].response);
	expect(Object.keys(response).filter((field) => !documented.includes(field))).toEqual([]);
	expect(sandbox.calls.at(-1)).toMatchObject({ action: name, method: 'POST', outcome: 'OK' });
});

const ways = (['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'] as const).flatMap((signMethod) =>
	(['POST', 'GET'] as const).map((reqMethod) => [signMethod, reqMethod] as const),
);
test.each(ways)(
	'the SDK is understood when it signs with %s and sends by %s',
	async (signMethod, reqMethod) => {
		const params = {
			ImageBase64: picture.slice(0, 2000),
			ItemNames: ['Date', 'Total'],
			ReturnFullText: true,
		};
		await callBySdk(sandbox, 'SmartStructuralOCRV2', params, { signMethod, reqMethod });
		expect(sandbox.calls.at(-1)?.params).toMatchObject({
			ItemNames: ['Date', 'Total'],
			ReturnFullText: true,
		});
	},
);

test('integers and objects survive a form-encoded request', async () => {
	const params = { ImageBase64: picture, PdfPageNumber: 1, ConfigAdvanced: { Scene: 'none' } };
	await callBySdk(sandbox, 'ExtractDocMulti', params, { signMethod: 'HmacSHA1' });
	expect(sandbox.calls.at(-1)?.params).toMatchObject({
		PdfPageNumber: 1,
		ConfigAdvanced: { Scene: 'none' },
	});
});

test('the SDK sees the code of a refusal', async () => {
	const call = callBySdk(
		sandbox,
		'RecognizeSingaporeIDCardOCR',
		{ ImageBase64: picture },
		{ region: 'ap-seoul' },
	);
	await expect(call).rejects.toMatchObject({ code: 'UnsupportedRegion' });
});

test('the SDK carries the token of a temporary key', async () => {
	const strict = await startSandbox({ read: 'synthetic', sessionToken: 'sandbox-token' });
	const params = { ImageBase64: picture };
	await callBySdk(strict, 'VinOCR', params, { token: 'sandbox-token' });
	await callBySdk(strict, 'VinOCR', params, { token: 'sandbox-token', signMethod: 'HmacSHA1' });
	await expect(callBySdk(strict, 'VinOCR', params)).rejects.toMatchObject({
		code: 'AuthFailure.TokenFailure',
	});
	await strict.close();
});

test('another product answers after the same checks', async () => {
	const answer = await callProductBySdk(sandbox, 'DescribeInstances', '2017-03-12', { Limit: 1 });
	expect(answer).toMatchObject({ TotalCount: 0, InstanceSet: [] });
});
