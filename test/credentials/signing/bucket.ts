import COS from 'cos-nodejs-sdk-v5';

import type { Options, Signed } from './requests';
import { credential } from './requests';

/** Requests to a bucket, and how the official SDK signs them. */

export const bucket = 'examplebucket-1250000000.cos.ap-singapore.myqcloud.com';
const keyTime = '1759999940;1760000360';

/** What the official SDK would put into the Authorization header of the request that leaves. */
export const signedBySdk = ({ method, url }: Signed, headers: Record<string, string> = {}) =>
	COS.getAuthorization({
		SecretId: credential.secretId,
		SecretKey: credential.secretKey,
		Method: method as 'GET',
		Pathname: decodeURIComponent(url.pathname),
		Query: Object.fromEntries(url.searchParams),
		Headers: { Host: bucket, ...headers },
		KeyTime: keyTime,
	});

/** A request to read the text of a stored file. */
export const ocr = (path: string, more: Options = {}): Options => ({
	method: 'GET',
	url: `https://${bucket}${path}`,
	qs: { 'ci-process': 'OCR' },
	...more,
});
