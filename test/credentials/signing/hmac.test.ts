import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';

import type { HmacMethod } from '../../../credentials/signing/hmac/signature';
import { signature, stringToSign } from '../../../credentials/signing/hmac/signature';
import { v1 } from '../../fixtures/spec/signatures.json';
import { sent } from './older';
import { sign } from './requests';

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
