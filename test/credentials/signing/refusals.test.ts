import type { Credential, Options } from './requests';
import { cvmUrl, post, refusal, sign } from './requests';

describe('refusals, before anything is sent', () => {
	const refused = (options: Options, typed: Partial<Credential> = {}) =>
		refusal(() => sign(options, typed));

	it.each([
		[{ secretId: ' ' }, "'SecretId' is missing from the credential"],
		[{ secretKey: '' }, "'SecretKey' is missing from the credential"],
		[
			{ secretId: 'id\r\nX-Evil: 1' },
			"'SecretId' contains characters that are not allowed in a key",
		],
		[{ sessionToken: 'tök' }, "'Session Token' contains characters that are not allowed in a key"],
		[
			{ region: 'ap-atlantis' },
			"The region 'ap-atlantis' is not one of Tencent Cloud's OCR regions",
		],
		[{ region: 'evil.com/' }, "The region 'evil.com/' is not one of Tencent Cloud's OCR regions"],
		[{ endpoint: 'ocr.example.com' }, "The endpoint 'ocr.example.com' is not an http(s) address"],
		[
			{ endpoint: 'ftp://example.com' },
			"The endpoint 'ftp://example.com' is not an http(s) address",
		],
		[{ endpoint: 'http://example.com' }, "The endpoint 'http://example.com' is not secure"],
		[
			{ endpoint: 'http://127.0.0.1.example.com' },
			"The endpoint 'http://127.0.0.1.example.com' is not secure",
		],
		[
			{ endpoint: 'https://user:secret@gateway.example.com' },
			'The endpoint contains a user name or a password',
		],
		[
			{ endpoint: 'http://user@gateway.example.com' },
			'The endpoint contains a user name or a password',
		],
		[{ signatureMethod: 'MD5' }, "'Signature Method' of the credential is unknown: 'MD5'"],
	])('of the credential %j', (typed, message) => {
		const refusalOf = refused(post(), typed);
		expect(refusalOf.message).toBe(message);
		expect(refusalOf.description).toMatch(/^\w.{20,}/);
	});

	it("of the node's region, and it names those that there are", () => {
		const { message, description } = refused({
			...post(),
			headers: { 'X-TC-Region': 'ap-atlantis' },
		});
		expect(message).toBe("The region 'ap-atlantis' is not one of Tencent Cloud's OCR regions");
		expect(description).toContain('ap-singapore');
	});

	it.each([
		[
			'a form',
			{ form: { Limit: '1' } },
			/^A form cannot be sent to Tencent Cloud with TC3-HMAC-SHA256$/,
		],
		[
			'a form as text',
			{ body: 'Limit=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
			/^A form cannot be sent/,
		],
		[
			'a multipart form',
			{ formData: { file: 'x' } },
			/^A file or a multipart form cannot be signed/,
		],
		['a form object', { body: new FormData() }, /^A file or a multipart form cannot be signed/],
		['a stream', { body: process.stdin }, /^A file or a multipart form cannot be signed/],
		['another method', { method: 'PUT' }, /does not support the method PUT$/],
		['an address that is none', { url: 'https://' }, /^The address 'https:\/\/' is not a URL$/],
	])('of %s', (_name, options, message) => {
		expect(refused({ method: 'POST', url: cvmUrl, ...options }).message).toMatch(message);
	});

	it('of a GET whose body is no object', () => {
		expect(refused({ url: '/', body: Buffer.from('[1]') }).message).toBe(
			'The body of the request is not a JSON object',
		);
	});

	it('of a GET over 32 KB, which POST could carry', () => {
		const query = (length: number) => ({ method: 'GET', url: '/', qs: { a: 'x'.repeat(length) } });
		expect(sign(query(32 * 1024 - '/?a='.length)).url.search).toHaveLength(32 * 1024 - 1);
		expect(refused(query(32 * 1024 - '/?a='.length + 1))).toEqual({
			message: 'A GET request to Tencent Cloud can be up to 32 KB; this one is 33 KB',
			description: 'Choose POST as the method of the request',
		});
	});

	it('of a POST over 10 MB', () => {
		const body = (length: number) => ({
			method: 'POST',
			url: '/',
			body: Buffer.alloc(length, ' '),
		});
		expect(sign(body(10 * 1024 * 1024)).body).toHaveLength(10 * 1024 * 1024);
		expect(refused(body(10 * 1024 * 1024 + 1)).message).toBe(
			'A request to Tencent Cloud can be up to 10 MB; this one is 10.1 MB',
		);
	});
});
