import { request } from 'undici';
import { send } from './client';
import type { HandMade } from './client';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox, SandboxOptions } from '../../../tools/sandbox';
import { drawLines, png } from './pictures';
import { rateLimiter } from '../../../tools/sandbox/rate';
import { regions } from '../../../tools/sandbox/spec';

/** What the service refuses, the sandbox refuses with the documented code. */

const ImageBase64 = png(drawLines(['anything']));
const good: HandMade = { params: { ImageBase64 } };
let sandbox: Sandbox;
/** Does not read what it is sent. */
let quick: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
	quick = await startSandbox({ read: 'synthetic' });
});
afterAll(async () => {
	await sandbox.close();
	await quick.close();
});

const key = 'AuthFailure';
const service = { Host: 'ocr.intl.tencentcloudapi.com' };
const broken: Array<[string, HandMade, string]> = [
	['no signature', { headers: { Authorization: undefined } }, `${key}.InvalidAuthorization`],
	['a malformed header', { headers: { Authorization: 'Bearer x' } }, `${key}.InvalidAuthorization`],
	['an unknown SecretId', { secretId: 'somebody-else' }, `${key}.SecretIdNotFound`],
	['a wrong SecretKey', { secretKey: 'wrong' }, `${key}.SignatureFailure`],
	[
		'another content type than signed',
		{ headers: { 'content-type': 'application/json; charset=utf-8', 'Content-Type': undefined } },
		`${key}.SignatureFailure`,
	],
	['another host than signed', { headers: service }, `${key}.SignatureFailure`],
	['the scope of another service', { service: 'cos' }, `${key}.SignatureFailure`],
	['a slow clock', { skew: -301 }, `${key}.SignatureExpire`],
	['a fast clock', { skew: 302 }, `${key}.SignatureExpire`],
	['a token that nobody gave', { headers: { 'X-TC-Token': 'x' } }, `${key}.TokenFailure`],
	['no timestamp', { headers: { 'X-TC-Timestamp': undefined } }, 'MissingParameter'],
	['no action', { headers: { 'X-TC-Action': undefined } }, 'MissingParameter'],
	['an unknown action', { action: 'ReadMyMind' }, 'InvalidAction'],
	['a name of every object for an action', { action: 'constructor' }, 'InvalidAction'],
	[
		'a name of every object for an action, in an address',
		{ method: 'GET', action: 'constructor', path: '/?ImageUrl=a', body: '' },
		'InvalidAction',
	],
	['an unknown version', { headers: { 'X-TC-Version': '2020-01-01' } }, 'NoSuchVersion'],
	['an unknown product', { host: 'mind.tencentcloudapi.com' }, 'NoSuchProduct'],
	['another method', { method: 'PUT' }, 'UnsupportedProtocol'],
	['more than 10 MiB', { body: ' '.repeat(10 * 1024 * 1024 + 1) }, 'RequestSizeLimitExceeded'],
	[
		'an address over 32 KiB',
		{ method: 'GET', path: `/?ImageBase64=${'A'.repeat(33_000)}` },
		'RequestSizeLimitExceeded',
	],
	['no JSON', { body: '{"ImageBase64":' }, 'InvalidParameter'],
	['a JSON list', { body: '[]' }, 'InvalidParameter'],
	[
		'a region left out',
		{ action: 'RecognizeIndonesiaIDCardOCR', params: { ImageBase64 } },
		'MissingParameter',
	],
	[
		'an unsupported region',
		{
			action: 'RecognizeIndonesiaIDCardOCR',
			params: { ImageBase64 },
			headers: { 'X-TC-Region': 'ap-seoul' },
		},
		'UnsupportedRegion',
	],
	['a region that is none', { headers: { 'X-TC-Region': 'ap-atlantis' } }, 'UnsupportedRegion'],
];
test.each(broken)('%s is refused', async (_, made, code) => {
	const answer = await send(sandbox, { ...good, ...made });
	expect(answer).toMatchObject({ status: 200, code, headers: { date: expect.any(String) } });
	expect(answer.response.RequestId).toMatch(/^[0-9a-f-]{36}$/);
});

const unlike: Array<[string, SandboxOptions, string]> = [
	['without permission', { permitted: false }, `${key}.UnauthorizedOperation`],
	['without OCR switched on', { activated: false }, 'FailedOperation.UnOpenError'],
	['with a temporary key whose token is missing', { sessionToken: 'x' }, `${key}.TokenFailure`],
];
test.each(unlike)('an account %s is refused', async (_, options, code) => {
	const other = await startSandbox(options);
	expect((await send(other, good)).code).toBe(code);
	await other.close();
});

test('a request in order is accepted, for a bare address and for the host of the service', async () => {
	expect((await send(sandbox, good)).code).toBe('OK');
	expect((await send(sandbox, { ...good, host: `127.0.0.1:${sandbox.port}` })).code).toBe('OK');
	expect((await send(sandbox, { ...good, host: 'ocr.intl.tencentcloudapi.com' })).code).toBe('OK');
});

test('every documented region is accepted where an action is offered everywhere', async () => {
	for (const region of ['', ...regions]) {
		expect((await send(quick, { ...good, headers: { 'X-TC-Region': region } })).code).toBe('OK');
	}
	expect(regions).toHaveLength(16);
});

test('another product needs its own scope', async () => {
	const made = {
		host: 'cvm.tencentcloudapi.com',
		action: 'DescribeInstances',
		params: { Limit: 1 },
	};
	const headers = { 'X-TC-Version': '2017-03-12' };
	expect(await send(sandbox, { ...made, headers, service: 'cvm' })).toMatchObject({
		code: 'OK',
		response: { TotalCount: 0, InstanceSet: [] },
	});
	expect((await send(sandbox, { ...made, headers, service: 'ocr' })).code).toBe(
		`${key}.SignatureFailure`,
	);
	expect((await send(sandbox, { ...made, service: 'cvm' })).code).toBe('NoSuchVersion');
});

test('calls over the rate are refused, for each action by itself', async () => {
	const limited = await startSandbox({ read: 'synthetic', rate: 3 });
	const codes = await Promise.all(
		[1, 2, 3, 4, 5].map(async () => (await send(limited, good)).code),
	);
	expect(codes.filter((code) => code === 'RequestLimitExceeded')).toHaveLength(2);
	expect((await send(limited, { ...good, action: 'VinOCR' })).code).toBe('OK');
	await limited.close();
});

test('the message of a refusal counts the refused calls, too, and names the limit', () => {
	const take = rateLimiter(1);
	take('VinOCR');
	expect(() => take('VinOCR')).toThrow('equals to `2` in a second, which exceeds the frequency');
	expect(() => take('VinOCR')).toThrow('equals to `3` in a second, which exceeds the frequency');
});

test('a form-encoded request over 1 MiB, unsigned or without a nonce is refused', async () => {
	const post = async (form: Record<string, string>) => {
		const { body } = await request(sandbox.url, {
			method: 'POST',
			headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams(form).toString(),
		});
		return ((await body.json()) as { Response: { Error: { Code: string } } }).Response.Error.Code;
	};
	const form = {
		SecretId: sandbox.secretId,
		Timestamp: String(Math.floor(Date.now() / 1000)),
		Nonce: '1',
		Signature: 'wrong',
	};
	expect(await post({ ...form, ImageBase64: 'A'.repeat(1024 * 1024) })).toBe(
		'RequestSizeLimitExceeded',
	);
	expect(await post(form)).toBe(`${key}.SignatureFailure`);
	expect(await post({ ...form, SecretId: 'other' })).toBe(`${key}.SecretIdNotFound`);
	expect(await post({ SecretId: sandbox.secretId })).toBe('MissingParameter');
	expect(await post({ ...form, Timestamp: '1465185768' })).toBe(`${key}.SignatureExpire`);
});
