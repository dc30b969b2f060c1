import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';

import type { Credential, Signed } from './requests';
import { credential, fields } from './requests';

/** Requests with the older signature methods, and how the official SDK signs them. */

export const FORM = 'application/x-www-form-urlencoded';
export const older: Array<Partial<Credential>> = [
	{ signatureMethod: 'HmacSHA1' },
	{ signatureMethod: 'HmacSHA256' },
];

/** What leaves, wherever it is. */
export const sent = ({ method, url, body }: Signed) => fields(method === 'GET' ? url.search : body);

/** What the official SDK would put into `Signature`, its string to sign included. */
export function signedBySdk(signed: Signed): string {
	const { Signature: _signature, ...parameters } = sent(signed);
	const pairs = Object.keys(parameters)
		.sort()
		.map((name) => `${name}=${parameters[name]}`);
	return Sign.sign(
		credential.secretKey,
		`${signed.method}${signed.url.hostname}/?${pairs.join('&')}`,
		parameters.SignatureMethod,
	);
}

/** The parameters that every request has. */
export const commonOf = ({ signatureMethod }: Partial<Credential>) => ({
	Action: 'VinOCR',
	Version: '2018-11-19',
	Timestamp: '1760000000',
	Nonce: '11886',
	SecretId: 'example-secret-id',
	SignatureMethod: signatureMethod,
	Signature: expect.any(String),
});
