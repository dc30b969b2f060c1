import { SITES } from '../../../credentials/hosts';
import { callByMainlandSdk, callBySdk, callProductBySdk } from './client';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { drawLines, png } from './pictures';
import { sites } from '../../../tools/sandbox/spec';
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

const offered = SITES.flatMap((site) =>
	Object.entries(sites[site].actions).map(([name, action]) => ({ site, name, action })),
);

test.each(offered.filter(({ action }) => action.offered))(
	'$name answers the official SDK of the $site site with its documented fields',
	async ({ site, name, action }) => {
		const call = site === 'mainland' ? callByMainlandSdk : callBySdk;
		const response: object = await call(sandbox, name, leastParams(action));
		expect(sandbox.calls.at(-1)).toMatchObject({ action: name, method: 'POST', outcome: 'OK' });
		// the invented answers have the fields of both sites
		const documented = SITES.flatMap((one) =>
			Object.keys(sites[one].actions[name]?.response ?? {}),
		);
		expect(Object.keys(response).filter((field) => !documented.includes(field))).toEqual([]);
	},
);

test.each(offered.filter(({ action }) => !action.offered))(
	'$name, which the $site site has withdrawn, is refused',
	async ({ name, action }) => {
		const call = callBySdk(sandbox, name, leastParams(action));
		await expect(call).rejects.toMatchObject({ code: 'InvalidAction' });
	},
);

test.each(['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'] as const)(
	'lists of structures, which only the mainland site takes, signed with %s',
	async (signMethod) => {
		const NewItemNames = [
			{ KeyName: '姓名', KeyType: 0 },
			{ KeyName: 'Items', KeyType: 1 },
		];
		const params = { ImageBase64: picture, NewItemNames };
		await callByMainlandSdk(sandbox, 'ExtractDocMulti', params, { signMethod });
		expect(sandbox.calls.at(-1)?.params).toMatchObject({ NewItemNames });
		const other = callBySdk(sandbox, 'ExtractDocMulti', { ImageBase64: picture });
		await expect(other).resolves.toBeDefined();
	},
);

test('a call of the mainland site without a region is refused', async () => {
	const params = { ImageBase64: picture };
	const call = callByMainlandSdk(sandbox, 'VinOCR', params, { region: '' });
	await expect(call).rejects.toMatchObject({ code: 'MissingParameter' });
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
