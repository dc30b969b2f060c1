import fc from 'fast-check';

import { anyText } from '../../anyText';
import type { Options } from './requests';
import { action, cvmUrl, post, sign, signedBySdk } from './requests';

const cvm = { 'X-TC-Action': 'DescribeInstances', 'X-TC-Version': '2017-03-12' };

const forms: Array<[string, Options, service: string, url: string, body: string | undefined]> = [
	[
		'a relative URL with a Buffer',
		post({ a: 'ä' }),
		'ocr',
		'https://ocr.intl.tencentcloudapi.com/',
		'{"a":"ä"}',
	],
	[
		'no URL at all',
		{ method: 'POST', headers: { ...action } },
		'ocr',
		'https://ocr.intl.tencentcloudapi.com/',
		'{}',
	],
	[
		'an absolute URL with an object',
		{ method: 'POST', url: cvmUrl, headers: { ...cvm }, body: { Limit: 1 } },
		'cvm',
		cvmUrl,
		'{"Limit":1}',
	],
	[
		'a base URL and a path',
		{
			method: 'POST',
			baseURL: 'https://cvm.tencentcloudapi.com',
			url: '/',
			headers: { ...cvm },
			body: '{}',
		},
		'cvm',
		cvmUrl,
		'{}',
	],
	[
		'the HTTP Request node with JSON',
		{
			method: 'POST',
			uri: cvmUrl,
			headers: { 'x-tc-action': 'DescribeInstances' },
			body: { Limit: 1 },
			qs: {},
		},
		'cvm',
		cvmUrl,
		'{"Limit":1}',
	],
	[
		'a string, white space included',
		{ method: 'POST', uri: cvmUrl, headers: { ...cvm }, body: ' { "Limit": 1 }\n' },
		'cvm',
		cvmUrl,
		' { "Limit": 1 }\n',
	],
	['an empty string', { method: 'POST', url: cvmUrl, body: '' }, 'cvm', cvmUrl, ''],
	['an empty Buffer', { method: 'POST', url: cvmUrl, body: Buffer.alloc(0) }, 'cvm', cvmUrl, ''],
	['an empty object', { method: 'POST', url: cvmUrl, body: {} }, 'cvm', cvmUrl, '{}'],
	[
		'a query beside a body',
		{ method: 'POST', url: cvmUrl, qs: { trace: 'a b' }, body: {} },
		'cvm',
		`${cvmUrl}?trace=a%20b`,
		'{}',
	],
	[
		'a GET with qs',
		{
			uri: cvmUrl,
			qs: { Limit: 1, InstanceIds: ['ä b', "c'(*)!"], Filter: { Name: 'n' }, None: null },
		},
		'cvm',
		`${cvmUrl}?Limit=1&InstanceIds.0=%C3%A4%20b&InstanceIds.1=c%27%28%2A%29%21&Filter.Name=n`,
		undefined,
	],
	[
		'a GET with a query in its URL',
		{ method: 'GET', url: `${cvmUrl}?Name=a+b%2B票&Limit=1`, qs: { Offset: 0 } },
		'cvm',
		`${cvmUrl}?Name=a%20b%2B%E7%A5%A8&Limit=1&Offset=0`,
		undefined,
	],
	[
		'a GET whose parameters are JSON',
		{
			...post({
				ImageUrl: 'https://example.com/a b.jpg',
				IsPdf: true,
				ItemNames: ['姓名', 'Name'],
			}),
			method: 'GET',
		},
		'ocr',
		'https://ocr.intl.tencentcloudapi.com/?ImageUrl=https%3A%2F%2Fexample.com%2Fa%20b.jpg&IsPdf=true&ItemNames.0=%E5%A7%93%E5%90%8D&ItemNames.1=Name',
		undefined,
	],
];

describe.each(forms)('a request with %s', (_name, options, service, url, body) => {
	it('leaves to the right place', () => {
		const signed = sign(options);
		expect(signed.url.href).toBe(url);
		expect(signed.body?.toString()).toBe(body);
		if ('uri' in options) expect(signed.options.uri).toBe(url);
	});

	it('keeps nothing that n8n would add to what was signed', () => {
		const { options: left } = sign(options);
		for (const name of ['qs', 'baseURL', 'form', 'formData']) expect(left).not.toHaveProperty(name);
		if (body === undefined) expect(left).not.toHaveProperty('body');
	});

	it('is signed as the official SDK signs it', () => {
		const signed = sign(options);
		expect(signed.headers.authorization).toBe(signedBySdk(signed, service));
	});

	it('signed again, as after a 401, is the same', () => {
		const once = sign(options).options;
		expect(sign(once).options).toEqual(once);
	});
});

describe('any request', () => {
	const value = fc.oneof(anyText(), fc.integer(), fc.boolean());
	const key = fc.string({ unit: 'grapheme', minLength: 1 });

	it('with any JSON body is signed as the official SDK signs it', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4_000_000_000 }), (body, timestamp) => {
				const signed = sign(
					{ method: 'POST', url: '/', body: Buffer.from(JSON.stringify(body)) },
					{},
					{ timestamp, nonce: 1 },
				);
				expect(signed.headers.authorization).toBe(signedBySdk(signed));
			}),
		);
	});

	it('with any query is signed as the official SDK signs it, and carries the same values', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(key, value)), (entries) => {
				const qs = Object.fromEntries(entries);
				const signed = sign({ method: 'GET', url: cvmUrl, qs });
				expect(signed.headers.authorization).toBe(signedBySdk(signed, 'cvm'));
				expect([...signed.url.searchParams].sort()).toEqual(
					Object.entries(qs)
						.map(([name, content]) => [name, String(content)])
						.sort(),
				);
				expect(sign(signed.options).options).toEqual(signed.options);
			}),
		);
	});
});
