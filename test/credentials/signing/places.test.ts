import type { Credential } from './requests';
import { action, cvmUrl, post, sign, signedBySdk } from './requests';

describe('places', () => {
	const hostOf = (typed: Partial<Credential>, options = post()) => sign(options, typed).url.host;
	const inRegion = (region: string) => ({
		...post(),
		headers: { ...action, 'X-TC-Region': region },
	});

	it('the site and the region choose the host', () => {
		expect(hostOf({})).toBe('ocr.intl.tencentcloudapi.com');
		expect(hostOf({ site: 'mainland' })).toBe('ocr.tencentcloudapi.com');
		expect(hostOf({ region: 'ap-jakarta' })).toBe('ocr.ap-jakarta.tencentcloudapi.com');
	});

	it('a site that is not known is the international one', () => {
		expect(hostOf({ site: '' })).toBe('ocr.intl.tencentcloudapi.com');
	});

	it('a bare address has no product in its name and is signed for OCR', () => {
		const signed = sign(
			{ ...post(), url: 'http://127.0.0.1:3001/' },
			{ endpoint: 'http://127.0.0.1:3000' },
		);
		expect(signed.headers.authorization).toBe(signedBySdk(signed));
	});

	it('the fragment of a URL stays here', () => {
		expect(sign({ ...post(), url: `${cvmUrl}#part` }).url.href).toBe(cvmUrl);
	});

	it('a credential without a signature method signs with the recommended one', () => {
		expect(sign(post(), { signatureMethod: '' })).toEqual(sign(post()));
	});

	it("the node's region comes before the credential's, and both travel in the header", () => {
		const asked = sign(inRegion('ap-tokyo'), { region: 'ap-jakarta' });
		expect([asked.url.host, asked.headers['x-tc-region']]).toEqual([
			'ocr.ap-tokyo.tencentcloudapi.com',
			'ap-tokyo',
		]);
		expect(sign(post(), { region: 'ap-jakarta' }).headers['x-tc-region']).toBe('ap-jakarta');
		expect(sign(post()).headers).not.toHaveProperty('x-tc-region');
	});

	it('signed again, a request stays in its region', () => {
		const once = sign(inRegion('ap-tokyo'), { region: 'ap-jakarta' }).options;
		expect(sign(once, { region: 'ap-jakarta' }).options).toEqual(once);
	});

	it('another product may be in a region that OCR does not have', () => {
		const signed = sign({ ...inRegion('me-saudi-arabia'), url: cvmUrl });
		expect([signed.url.href, signed.headers['x-tc-region']]).toEqual([cvmUrl, 'me-saudi-arabia']);
		expect(signed.headers.authorization).toBe(signedBySdk(signed, 'cvm'));
	});

	it.each([
		'http://127.0.0.1:3000',
		'http://localhost:3000/',
		'http://ocr.localhost',
		'http://[::1]:3000',
	])('the endpoint %s on this machine may do without encryption', (endpoint) =>
		expect(sign(post(), { endpoint }).url.origin).toBe(new URL(endpoint).origin),
	);

	it('whatever the endpoint is called, it is signed for OCR', () => {
		const signed = sign(post(), { endpoint: 'https://gateway.example.com/tencent' });
		expect(signed.url.href).toBe('https://gateway.example.com/tencent');
		expect(signed.headers.authorization).toBe(signedBySdk(signed));
	});
});
