import type { Credential, Options } from './requests';
import { cvmUrl, post, refusal, sign } from './requests';

/** Who gets a signature, in both of n8n's dialects: Tencent Cloud, the endpoint, own hosts. */

type Dialect = (url: string) => Options;
const dialects: Array<[name: string, dialect: Dialect]> = [
	['url', (url) => ({ ...post(), url })],
	['uri', (uri) => ({ ...post(), url: undefined, uri })],
	['baseURL', (baseURL) => ({ ...post(), url: '', baseURL })],
];

const METHODS = ['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'];

describe.each(dialects)('an address as %s', (_dialect, options) => {
	it.each([
		cvmUrl,
		'https://ocr.intl.tencentcloudapi.com/',
		'https://cvm.ap-shanghai-fsi.tencentcloudapi.com/',
		'https://hunyuan.ai.tencentcloudapi.com/',
		'https://ocr.tencentcloudapi.com.cn/',
		'https://ocr.tencentcloudapi.cn/',
		'https://OCR.TencentCloudAPI.com:443/',
		// sent as it is signed: in plain letters
		'https://ocr.tencentcloudapi。com/',
		'https://ocr。tencentcloudapi。com/',
	])('%s is signed', (url) => {
		for (const signatureMethod of METHODS) {
			const { hostname } = sign(options(url), { signatureMethod }).url;
			expect(hostname).toMatch(/\.tencentcloudapi\.(com|cn|com\.cn)$/);
		}
	});

	it.each([
		'https://example.com/',
		'https://tencentcloudapi.com/',
		'https://ocr.tencentcloudapi.com.example.com/',
		'https://ocr-tencentcloudapi.com/',
		'https://ocr.tencentcloudapi.org/',
		'https://ocr.tencentcloudapi.com.hk/',
		'https://ocr.tencentcloudapi.com./',
		'https://ocr.tencentcloudapi.com:8443/',
		'https://ocr.tencentcloudapi.cοm/',
		'https://ocr.tencentclоudapi.com/',
		'https://xn--ocr-tencentcloudapi-com.example/',
		'https://example.com/ocr.tencentcloudapi.com/',
		'https://example.com\\.tencentcloudapi.com/',
		'https://example.com#.tencentcloudapi.com/',
		'https://example.com?.tencentcloudapi.com/',
		'https://bucket-1.cos.ap-guangzhou.myqcloud.com.example.com/',
		'https://bucket-1.cos.ap-guangzhou.myqcloud.com:8443/',
		'https://cos.example.com/',
		'https://shop.cdn.myqcloud.com/',
		'https://bucket-1.file.myqcloud.com/',
		'https://127.0.0.1/',
		'http://127.0.0.1:3000/',
		'http://localhost/',
		'https://169.254.169.254/',
		'https://2130706433/',
	])('%s is not', (url) => {
		for (const signatureMethod of METHODS) {
			const { message, description } = refusal(() => sign(options(url), { signatureMethod }));
			expect(message).toMatch(
				/^The request was not signed, because '[^/?@]+' is not a host of Tencent Cloud$/,
			);
			expect(description).toContain("'Own Hosts'");
		}
	});

	it.each([
		'https://ocr.tencentcloudapi.com@example.com/',
		'https://ocr.tencentcloudapi.com:443@example.com/',
		'https://key@ocr.tencentcloudapi.com/',
	])('%s has a login and is not', (url) =>
		expect(refusal(() => sign(options(url))).message).toBe(
			'The address of the request contains a user name or a password',
		),
	);

	it.each([
		['http', 'http://ocr.tencentcloudapi.com/'],
		['http', 'http://bucket-1.cos.ap-guangzhou.myqcloud.com/a.jpg'],
		['ws', 'ws://ocr.tencentcloudapi.com/'],
	])('plain %s is not: %s', (scheme, url) =>
		expect(refusal(() => sign(options(url)))).toEqual({
			message: `The request was not signed, because its address begins with ${scheme}://`,
			description: 'Begin it with https:// so that nobody on the way can read the request',
		}),
	);
});

describe('a host of its own', () => {
	const hostOf = (url: string, typed: Partial<Credential>) =>
		sign({ ...post(), url }, typed).url.host;
	const refusedAt = (url: string, typed: Partial<Credential>) =>
		refusal(() => sign({ ...post(), url }, typed)).message;

	it('is signed for where the credential names it, with its port', () => {
		const typed = { ownHosts: ' Gateway.example.com,10.0.0.5:8443\nhttps://third.example.com/x ' };
		for (const host of ['gateway.example.com', '10.0.0.5:8443', 'third.example.com']) {
			expect(hostOf(`https://${host}/path`, typed)).toBe(host);
			expect(refusedAt(`http://${host}/`, typed)).toContain('begins with http://');
		}
		for (const host of ['a.gateway.example.com', 'example.com', 'gateway.example.com:8443']) {
			expect(refusedAt(`https://${host}/`, typed)).toContain('is not a host of Tencent Cloud');
		}
	});

	it('on this machine may do without encryption', () => {
		expect(hostOf('http://127.0.0.1:3001/', { ownHosts: '127.0.0.1:3001' })).toBe('127.0.0.1:3001');
		expect(refusedAt('http://127.0.0.1:3002/', { ownHosts: '127.0.0.1:3001' })).toContain(
			'is not a host',
		);
	});

	it('may be the endpoint, on any path, but on no other port and not without encryption', () => {
		const typed = { endpoint: 'https://gateway.example.com/tencent' };
		expect(hostOf('https://gateway.example.com/other', typed)).toBe('gateway.example.com');
		expect(refusedAt('https://gateway.example.com:8443/', typed)).toContain('is not a host');
		expect(refusedAt('http://gateway.example.com/', typed)).toContain('is not a host');
	});

	it.each(['', ' , ', '*', 'https://', '.', '*.com'])('is none by the entry "%s"', (ownHosts) =>
		expect(refusedAt('https://example.com/', { ownHosts })).toContain('is not a host'),
	);
});

describe('an answer that leads elsewhere', () => {
	it.each(dialects)('is not followed with the signature (%s)', (_name, options) =>
		expect(sign({ ...options(cvmUrl), followAllRedirects: true } as Options).options).toMatchObject(
			{
				disableFollowRedirect: true,
				followRedirect: false,
				followAllRedirects: false,
			},
		),
	);
});

describe('an address that is refused is shown without what may be a secret', () => {
	it.each([
		['user:hush-mumble@gateway.example.com', '…@gateway.example.com'],
		['https//user:hush-mumble@gateway.example.com/a', '…@gateway.example.com/a'],
		['htp://user:hush-mumble@gateway.example.com', '…@gateway.example.com'],
		['https://user:hush-?mumble@gateway.example.com', '…@gateway.example.com'],
		['https://user:hush-#mumble@gateway.example.com', '…@gateway.example.com'],
		['https://user:hush-/mumble@gateway.example.com', '…@gateway.example.com'],
		['https://user:hush-@mumble@gateway.example.com:x', '…@gateway.example.com:x'],
		['ftp://gateway.example.com/a?token=hush-mumble', 'ftp://gateway.example.com/a'],
		['gateway.example.com#hush-mumble', 'gateway.example.com'],
		['hush-mumble@', '…@'],
	])('%s', (endpoint, shown) => {
		const told = refusal(() => sign(post(), { endpoint }));
		expect(JSON.stringify(told)).not.toMatch(/hush-|mumble/);
		// what is a good address apart from its login is refused for that
		if (told.message !== 'The endpoint contains a user name or a password') {
			expect(told.message).toBe(`The endpoint '${shown}' is not an http(s) address`);
		}
	});
});
