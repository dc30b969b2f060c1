import COS from 'cos-nodejs-sdk-v5';
import fc from 'fast-check';

import type { CosRequest } from '../../../credentials/signing/cos/signature';
import {
	authorization,
	httpString,
	nameList,
	requestTarget,
	signKey,
	signature,
	stringToSign,
} from '../../../credentials/signing/cos/signature';
import type { Parameter } from '../../../credentials/signing/encoding';
import { signature as spec } from '../../fixtures/spec/cloud-infinite.json';
import { anyText } from '../../anyText';
import { ocr, signedBySdk } from './bucket';
import { sign } from './requests';

describe('the signature of Cloud Object Storage', () => {
	it.each(spec.vectors)('comes to every value of $name', ({ input, expected }) => {
		const entries = (values: object) => Object.entries(values) as Parameter[];
		const request: CosRequest = {
			method: input.method,
			uriPathname: `/${input.key}`,
			query: entries(input.query),
			headers: entries(input.signedHeaders),
			keyTime: input.keyTime,
		};
		expect({
			uriPathname: request.uriPathname,
			urlParamList: nameList(request.query),
			headerList: nameList(request.headers),
			httpString: httpString(request),
			signKey: signKey(input.secretKey, request),
			stringToSign: stringToSign(request),
			signature: signature(input.secretKey, request),
			authorization: authorization(input, request),
			sdkRequestTarget: requestTarget(request),
		}).toEqual({
			uriPathname: expected.uriPathname,
			urlParamList: expected.urlParamList,
			headerList: expected.headerList,
			httpString: expected.httpString,
			signKey: expected.signKey,
			stringToSign: expected.stringToSign,
			signature: expected.signature,
			authorization: expected.authorization,
			sdkRequestTarget: expected.sdkRequestTarget,
		});
	});

	it.each(spec.vectors)('makes the official SDK agree about $name', ({ input, expected }) => {
		expect(
			COS.getAuthorization({
				SecretId: input.secretId,
				SecretKey: input.secretKey,
				Method: 'GET',
				Pathname: `/${input.key}`,
				Query: input.query,
				Headers: input.signedHeaders,
				KeyTime: input.keyTime,
			}),
		).toBe(expected.authorization);
	});
});

describe('any object', () => {
	const segment = fc
		.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.stringMatching(/^[ +%'()*!&=?#;:@,$~/\\|^`{}"<>-]{1,8}$/),
		)
		// a URL cannot hold these as names of folders, encoded or not
		.filter((text) => !text.split('/').some((part) => part === '.' || part === '..'));
	const key = fc
		.array(segment, { minLength: 1, maxLength: 4 })
		.map((segments) => segments.join('/'));
	const query = fc.dictionary(fc.stringMatching(/^[a-z]+(-[a-z]+)?$/), anyText());

	it('and any query are signed as the official SDK signs them, and arrive as they were named', () => {
		fc.assert(
			fc.property(key, query, (name, qs) => {
				const path = name.split('/').map(encodeURIComponent).join('/');
				const signed = sign(ocr(`/${path}`, { qs }));
				expect(decodeURIComponent(signed.url.pathname)).toBe(`/${name}`);
				expect(signed.headers.authorization).toBe(signedBySdk(signed));
				expect(sign(signed.options).options).toEqual(signed.options);
			}),
		);
	});
});
