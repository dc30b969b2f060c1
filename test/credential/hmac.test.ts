import fc from 'fast-check';
import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';

import type { HmacMethod } from '../../credentials/signing/hmac';
import { signature, stringToSign } from '../../credentials/signing/hmac';
import { v1 } from '../fixtures/spec/signatures.json';
import type { Credential, Options, Signed } from './requests';
import { action, credential, fields, moment, post, refusal, sign } from './requests';

const FORM = 'application/x-www-form-urlencoded';
const older: Array<Partial<Credential>> = [
	{ signatureMethod: 'HmacSHA1' },
	{ signatureMethod: 'HmacSHA256' },
];

/** What leaves, wherever it is. */
const sent = ({ method, url, body }: Signed) => fields(method === 'GET' ? url.search : body);

/** What the official SDK would put into `Signature`, its string to sign included. */
function signedBySdk(signed: Signed): string {
	const { Signature: _signature, ...parameters } = sent(signed);
	const pairs = Object.keys(parameters)
		.sort()
		.map((name) => `${name}=${parameters[name]}`);
	return Sign.sign(
		credential.secretKey,
		`${signed.method}${signed.url.hostname}/?${pairs.join('&')}`,
		parameters.SignatureMethod,
	);
}

describe('the older signature methods', () => {
	it.each(v1.vectors)('come to the signature of $name', (vector) => {
		const request = {
			method: vector.method as 'GET' | 'POST',
			host: vector.host,
			path: '/',
			parameters: Object.entries(vector.params as unknown as Record<string, string>),
		};
		const method = vector.signatureMethod as HmacMethod;
		expect(stringToSign(request)).toBe(vector.signString);
		expect(signature(vector.secretKey, method, request)).toBe(vector.signature);
		expect(Sign.sign(vector.secretKey, vector.signString, method)).toBe(vector.signature);
	});

	it('reproduce the worked example of the documentation from a request of the HTTP Request node', () => {
		const [example] = v1.vectors;
		const { Action, Version, Region, SecretId, Timestamp, Nonce } = example.params;
		const signed = sign(
			{
				method: 'GET',
				uri: 'https://cvm.tencentcloudapi.com/',
				headers: { 'x-tc-action': Action, 'x-tc-version': Version, 'x-tc-region': Region },
				qs: { InstanceIds: ['ins-09dx96dg'], Limit: 20, Offset: 0, Nonce: 'replaced' },
			},
			{ secretId: SecretId, secretKey: example.secretKey, signatureMethod: 'HmacSHA256' },
			{ timestamp: Number(Timestamp), nonce: Number(Nonce) },
		);
		// the example leaves SignatureMethod out, the second vector names it
		const [, { signature: expected }] = v1.vectors;
		expect(sent(signed)).toEqual({
			...example.params,
			SignatureMethod: 'HmacSHA256',
			Signature: expected,
		});
	});
});

describe.each(older)('a request with $signatureMethod', (typed) => {
	const parameters = {
		ImageUrl: 'https://example.com/a b.jpg',
		IsPdf: true,
		ItemNames: ['姓名', 'a&b'],
	};
	const common = {
		Action: 'VinOCR',
		Version: '2018-11-19',
		Timestamp: '1760000000',
		Nonce: '11886',
		SecretId: 'example-secret-id',
		SignatureMethod: typed.signatureMethod,
		Signature: expect.any(String),
	};
	const flattened = {
		ImageUrl: 'https://example.com/a b.jpg',
		IsPdf: 'true',
		'ItemNames.0': '姓名',
		'ItemNames.1': 'a&b',
	};

	const forms: Array<[string, Options]> = [
		['a JSON Buffer', post(parameters)],
		['a JSON object', { ...post(), body: parameters }],
		['JSON text', { ...post(), body: JSON.stringify(parameters) }],
		['the fields of a form', { method: 'POST', url: '/', headers: { ...action }, form: flattened }],
		[
			'a form as text',
			{
				method: 'POST',
				url: '/',
				headers: { ...action, 'content-type': `${FORM}; charset=utf-8` },
				body: new URLSearchParams(flattened).toString(),
			},
		],
		['URLSearchParams', { ...post(), body: new URLSearchParams(flattened) }],
		['a query', { ...post(), body: undefined, qs: parameters }],
		[
			'all in its URL',
			{
				method: 'POST',
				url: `/?Action=VinOCR&Version=2018-11-19&${new URLSearchParams(flattened)}`,
			},
		],
	];

	describe.each(forms)('from %s', (_name, options) => {
		it('is a form, the common parameters in it', () => {
			const signed = sign(options, typed);
			expect(sent(signed)).toEqual({ ...common, ...flattened });
			expect(signed.url.href).toBe('https://ocr.intl.tencentcloudapi.com/');
		});

		it('as a GET is all in the query', () => {
			const signed = sign({ ...options, method: 'GET' }, typed);
			expect(sent(signed)).toEqual({ ...common, ...flattened });
			expect(signed.options).not.toHaveProperty('body');
			expect(signed.options).not.toHaveProperty('form');
		});

		it.each(['GET', 'POST'])('is signed as the official SDK signs it (%s)', (method) => {
			const signed = sign({ ...options, method }, typed);
			expect(sent(signed).Signature).toBe(signedBySdk(signed));
		});

		it.each(['GET', 'POST'])('signed again gets a new time, nonce and signature (%s)', (method) => {
			const once = sign({ ...options, method }, typed);
			const again = sign(once.options, typed, { timestamp: 1_760_000_600, nonce: 7 });
			expect(sent(again)).toEqual({
				...sent(once),
				Timestamp: '1760000600',
				Nonce: '7',
				Signature: signedBySdk(again),
			});
			expect(sign(once.options, typed).options).toEqual(once.options);
		});
	});

	it('has no header but the type of its form', () => {
		const options = {
			...post(),
			headers: { ...post().headers, 'X-TC-Region': 'ap-tokyo', accept: 'x' },
		};
		expect(sign(options, typed).headers).toEqual({ accept: 'x', 'content-type': FORM });
	});

	it('has region, token and language as parameters', () => {
		const headers = { ...action, 'X-TC-Region': 'ap-tokyo', 'X-TC-Language': 'en-US' };
		const signed = sign({ ...post({}), headers }, { ...typed, sessionToken: 'token-1' });
		expect(sent(signed)).toEqual({
			...common,
			Region: 'ap-tokyo',
			Token: 'token-1',
			Language: 'en-US',
		});
		expect(signed.url.host).toBe('ocr.ap-tokyo.tencentcloudapi.com');
	});

	it('signed again stays in the region that was asked for', () => {
		const headers = { ...action, 'X-TC-Region': 'ap-tokyo' };
		const account = { ...typed, region: 'ap-jakarta' };
		const once = sign({ ...post(), headers }, account);
		expect(sign(once.options, account).options).toEqual(once.options);
	});

	it('signed again with a permanent key has no token any more', () => {
		const once = sign(post(), { ...typed, sessionToken: 'token-1' });
		expect(sent(sign(once.options, typed))).not.toHaveProperty('Token');
	});

	it('over 1 MB is refused, and the way out is named', () => {
		const picture = (length: number) => post({ ImageBase64: 'A'.repeat(length) });
		// the common parameters need some hundred bytes, a few more or less with each signature
		expect(sent(sign(picture(1024 * 1024 - 500), typed)).Action).toBe('VinOCR');
		expect(refusal(() => sign(picture(1024 * 1024), typed))).toEqual({
			message:
				'A request with an older signature method to Tencent Cloud may have 1 MB, this one has 1.1 MB',
			description:
				"Choose TC3-HMAC-SHA256 as the 'Signature Method' of the credential: it takes up to 10 MB",
		});
	});

	it('over 32 KB as a GET is refused, and the way out is named', () => {
		const picture = { ...post({ ImageBase64: 'A'.repeat(33_000) }), method: 'GET' };
		expect(refusal(() => sign(picture, typed))).toEqual({
			message: 'A GET request to Tencent Cloud may have 32 KB, this one has 33 KB',
			description: 'Choose POST as the method of the request',
		});
	});

	it.each(['[1]', '"text"', 'null', 'no JSON'])('cannot carry the body %s', (body) => {
		expect(refusal(() => sign({ ...post(), body }, typed)).message).toBe(
			'The body of the request is not a JSON object',
		);
	});

	it('with any parameters is signed as the official SDK signs it', () => {
		const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean());
		const body = fc.dictionary(
			fc.stringMatching(/^[A-Z]\w*$/),
			fc.oneof(value, fc.array(value), fc.dictionary(fc.stringMatching(/^[A-Z]\w*$/), value)),
		);
		fc.assert(
			fc.property(body, fc.constantFrom('GET', 'POST'), (parameters, method) => {
				const signed = sign({ ...post(parameters), method }, typed, moment);
				expect(sent(signed).Signature).toBe(signedBySdk(signed));
			}),
		);
	});
});
