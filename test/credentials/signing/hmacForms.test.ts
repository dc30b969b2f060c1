import { FORM, commonOf, older, sent, signedBySdk } from './older';
import type { Options } from './requests';
import { action, post, sign } from './requests';

describe.each(older)('a request with $signatureMethod', (typed) => {
	const parameters = {
		ImageUrl: 'https://example.com/a b.jpg',
		IsPdf: true,
		ItemNames: ['姓名', 'a&b'],
	};
	const common = commonOf(typed);
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
});
