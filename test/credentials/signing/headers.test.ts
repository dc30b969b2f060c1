import { action, post, sign, signedBySdk } from './requests';

describe('headers', () => {
	it.each(['Content-Type', 'content-type', 'CONTENT-TYPE'])(
		'%s is signed as it was given',
		(name) => {
			const signed = sign({
				...post(),
				headers: { [name]: 'application/json; charset=utf-8', ...action },
			});
			expect(signed.headers['content-type']).toBe('application/json; charset=utf-8');
			expect(
				Object.keys(signed.options.headers ?? {}).filter((key) => /content-type/i.test(key)),
			).toEqual(['Content-Type']);
			expect(signed.headers.authorization).toBe(signedBySdk(signed));
		},
	);

	it('a GET always has the type of a form', () => {
		const { headers } = sign({ url: '/', headers: { 'content-type': 'application/json' } });
		expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
	});

	it('a later signature replaces time, token and signature', () => {
		const first = sign(post(), { sessionToken: 'token-1' });
		const second = sign(first.options, {}, { timestamp: 1_760_000_600, nonce: 2 });
		expect(second.headers['x-tc-timestamp']).toBe('1760000600');
		expect(second.headers).not.toHaveProperty('x-tc-token');
		expect(second.headers.authorization).toBe(signedBySdk(second));
	});

	it('only a temporary key has a token', () => {
		expect(sign(post()).headers).not.toHaveProperty('x-tc-token');
		expect(sign(post(), { sessionToken: ' token-1\n' }).headers['x-tc-token']).toBe('token-1');
	});

	it('pasted spaces around the keys are not part of them', () => {
		expect(
			sign(post(), { secretId: ' example-secret-id ', secretKey: '\texample-secret-key\n' }),
		).toEqual(sign(post()));
	});

	it.each(['TC3-HMAC-SHA256', 'HmacSHA256'])(
		'what n8n finds out by itself is not kept from another request (%s)',
		(signatureMethod) => {
			const headers = { ...action, host: 'example.com', 'Content-Length': '3' };
			const signed = sign({ ...post(), headers }, { signatureMethod });
			expect(Object.keys(signed.headers)).not.toContain('host');
			expect(Object.keys(signed.headers)).not.toContain('content-length');
		},
	);

	it('the host is signed without its port', () => {
		const signed = sign(
			{ ...post(), url: 'http://cvm.localhost:3000/' },
			{ endpoint: 'http://127.0.0.1:3000' },
		);
		expect(signed.headers.authorization).toBe(
			signedBySdk({ ...signed, url: new URL('http://cvm.localhost/') }, 'cvm'),
		);
	});
});
