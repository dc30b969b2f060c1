import fc from 'fast-check';

import { anyText } from '../../anyText';
import { FORM, commonOf, older, sent, signedBySdk } from './older';
import { action, moment, post, refusal, sign } from './requests';

describe.each(older)('a request with $signatureMethod', (typed) => {
	const common = commonOf(typed);

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
				'A request with an older signature method to Tencent Cloud can be up to 1 MB; this one is 1.1 MB',
			description:
				"Choose TC3-HMAC-SHA256 as 'Signature Method' of the credential: it allows up to 10 MB",
		});
	});

	it('over 32 KB as a GET is refused, and the way out is named', () => {
		const picture = { ...post({ ImageBase64: 'A'.repeat(33_000) }), method: 'GET' };
		expect(refusal(() => sign(picture, typed))).toEqual({
			message: 'A GET request to Tencent Cloud can be up to 32 KB; this one is 33 KB',
			description: 'Choose POST as the method of the request',
		});
	});

	it.each(['[1]', '"text"', 'null', 'no JSON'])('cannot carry the body %s', (body) => {
		expect(refusal(() => sign({ ...post(), body }, typed)).message).toBe(
			'The body of the request is not a JSON object',
		);
	});

	it('with any parameters is signed as the official SDK signs it', () => {
		const value = fc.oneof(anyText(), fc.integer(), fc.boolean());
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
