import { bucket, ocr, signedBySdk } from './bucket';
import type { Credential } from './requests';
import { action, moment, refusal, sign } from './requests';

describe('a request to a bucket', () => {
	it('leaves for the bucket with the signature as the official SDK makes it', () => {
		const signed = sign(ocr('/folder/document.jpg'));
		expect(signed.url.href).toBe(`https://${bucket}/folder/document.jpg?ci-process=OCR`);
		expect(signed.headers).toEqual({ authorization: signedBySdk(signed) });
	});

	it.each(['b-1.cos.ap-singapore.tencentcos.cn', 'b-1.ci.ap-singapore.tencentci.cn'])(
		'at the other domain %s is signed like it',
		(host) => {
			const signed = sign({
				method: 'GET',
				url: `https://${host}/a.jpg`,
				headers: { 'x-cos-meta-a': ' v ' },
			});
			expect(signed.headers).toMatchObject({ 'x-cos-meta-a': 'v' });
			expect(signed.headers.authorization).toMatch(/^q-sign-algorithm=sha1&/);
			expect(signed.headers.authorization).toBe(
				signedBySdk(signed, { Host: host, 'x-cos-meta-a': 'v' }),
			);
		},
	);

	it.each([
		[30_000, 30],
		[300, 1],
		[undefined, 300],
		[0, 300],
		[3_600_000, 300],
	])('with a timeout of %s ms lives for %s seconds, and what clocks differ', (timeout, seconds) => {
		const life = `1759999940;${moment.timestamp + seconds + 60}`;
		expect(sign(ocr('/a.jpg', { timeout })).headers.authorization).toContain(
			`&q-sign-time=${life}&q-key-time=${life}&`,
		);
	});

	it('sends the address in detect-url encoded once, and signs that', () => {
		const address = 'http://www.example.com/a b.jpg?x=1&y=ü';
		const signed = sign(ocr('/', { qs: { 'ci-process': 'OCR', 'detect-url': address } }));
		expect(signed.url.search).toBe(
			'?ci-process=OCR&detect-url=http%3A%2F%2Fwww.example.com%2Fa%20b.jpg%3Fx%3D1%26y%3D%C3%BC',
		);
		expect(signed.headers.authorization).toBe(signedBySdk(signed));
	});

	it('has nothing of the API in its headers, whichever method the credential signs with', () => {
		const headers = {
			...action,
			'X-TC-Region': 'me-saudi-arabia',
			'X-TC-Token': 'old',
			Accept: '*/*',
		};
		for (const signatureMethod of ['TC3-HMAC-SHA256', 'HmacSHA1']) {
			const signed = sign(ocr('/a.jpg', { headers }), { signatureMethod });
			expect(signed.headers).toEqual({ accept: '*/*', authorization: signedBySdk(signed) });
		}
	});

	it('sends the token of a temporary key unsigned, under the name that the host takes', () => {
		const typed = { sessionToken: 'token-1' };
		const signed = sign(ocr('/a.jpg'), typed);
		expect(signed.headers).toEqual({
			authorization: signedBySdk(signed),
			'x-cos-security-token': 'token-1',
		});
		const host = bucket.replace('.cos.', '.ci.');
		const other = sign({ url: `https://${host}/a.jpg` }, typed);
		expect(other.headers['x-ci-security-token']).toBe('token-1');
	});

	it('signs the headers of COS', () => {
		const headers = { 'x-cos-traffic-limit': '819200' };
		const signed = sign(ocr('/a.jpg', { headers }));
		expect(signed.headers.authorization).toBe(signedBySdk(signed, headers));
	});

	it('signed again is the same, and with another key has another signature', () => {
		const typed = { sessionToken: 'token-1' };
		const once = sign(ocr('/ä b.jpg'), typed).options;
		expect(sign(once, typed).options).toEqual(once);
		expect(sign(once).options).toEqual(sign(ocr('/ä b.jpg')).options);
	});

	it('encodes names and has them in lower case', () => {
		const signed = sign(ocr('/a.jpg', { qs: { 'Ci-Process': 'OCR', 'Zü B': 'Ü b' } }));
		expect(signed.headers.authorization).toContain('&q-url-param-list=ci-process;z%c3%bc%20b&');
		expect(signed.headers.authorization).toBe(signedBySdk(signed));
	});

	it('keeps method and body of whatever a user does with the bucket', () => {
		const body = Buffer.from('content');
		const { options } = sign(ocr('/a.txt', { method: 'PUT', body, qs: {} }));
		expect([options.method, options.body]).toEqual(['PUT', body]);
	});

	it('a bucket is not a host that only a header names', () => {
		const headers = { Host: bucket };
		const { url, headers: left } = sign({
			method: 'POST',
			url: 'https://cvm.tencentcloudapi.com/',
			headers,
		});
		expect(url.host).toBe('cvm.tencentcloudapi.com');
		expect(left.authorization).toMatch(/^TC3-HMAC-SHA256 /);
	});

	it('refuses a path that is not percent-encoded', () => {
		expect(refusal(() => sign(ocr('/100%.jpg')))).toEqual({
			message: "The path '/100%.jpg' is not percent-encoded",
			description: "Write a percent sign in the object's name as %25",
		});
	});
});

describe('an endpoint on this machine', () => {
	const typed: Partial<Credential> = { endpoint: 'http://127.0.0.1:3000' };

	it('gets the request under the name of the bucket and with its signature', () => {
		const signed = sign(ocr('/a b.jpg'), typed);
		expect(signed.url.href).toBe('http://127.0.0.1:3000/a%20b.jpg?ci-process=OCR');
		expect(signed.headers).toEqual({ host: bucket, authorization: signedBySdk(signed) });
	});

	it('signed again is the same', () => {
		const once = sign(ocr('/a b.jpg'), typed).options;
		expect(sign(once, typed).options).toEqual(once);
	});

	it('but one elsewhere does not: the request goes to the bucket', () => {
		const { url, headers } = sign(ocr('/a.jpg'), { endpoint: 'https://ocr.example.com' });
		expect(url.host).toBe(bucket);
		expect(headers).not.toHaveProperty('host');
	});
});
