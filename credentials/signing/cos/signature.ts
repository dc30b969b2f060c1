import { createHash, createHmac } from 'crypto';

import type { Keys } from '../credential';
import type { Parameter } from '../encoding';
import { encodeQuery, percentEncode } from '../encoding';

/**
 * Signature of Cloud Object Storage, which Cloud Infinite shares.
 * Source: https://cloud.tencent.com/document/product/436/7778, which the official SDK names.
 */
export interface CosRequest {
	method: string;
	/** Starts with a slash and is not percent-encoded, although the path that is sent is. */
	uriPathname: string;
	/** Not percent-encoded. */
	query: Parameter[];
	/** The headers to sign; not every header that is sent has to be. */
	headers: Parameter[];
	/** Start and end of the signature's life in seconds since 1970: `1760000000;1760000900`. */
	keyTime: string;
}

const sha1Hex = (data: string) => createHash('sha1').update(data).digest('hex');
const hmacHex = (key: string, data: string) => createHmac('sha1', key).update(data).digest('hex');

/** Names encoded, then in lower case; `%E4` becomes `%e4` in a name but not in a value. */
const listName = (name: string) => percentEncode(name).toLowerCase();

const sorted = (parameters: Parameter[]) =>
	parameters
		.map(([name, value]): Parameter => [listName(name), value])
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** `ci-process;type`: which names the signature covers. */
export const nameList = (parameters: Parameter[]) =>
	sorted(parameters)
		.map(([name]) => name)
		.join(';');

const pairs = (parameters: Parameter[]) =>
	sorted(parameters)
		// the name is encoded already
		.map(([name, value]) => `${name}=${percentEncode(value)}`)
		.join('&');

export const httpString = ({ method, uriPathname, query, headers }: CosRequest) =>
	[method.toLowerCase(), uriPathname, pairs(query), pairs(headers), ''].join('\n');

export const stringToSign = (request: CosRequest) =>
	['sha1', request.keyTime, sha1Hex(httpString(request)), ''].join('\n');

export const signKey = (secretKey: string, { keyTime }: CosRequest) => hmacHex(secretKey, keyTime);

/** The key is the hexadecimal text of `signKey`, not its bytes. */
export const signature = (secretKey: string, request: CosRequest) =>
	hmacHex(signKey(secretKey, request), stringToSign(request));

/** Value of the Authorization header. */
export const authorization = ({ secretId, secretKey }: Keys, request: CosRequest) =>
	[
		'q-sign-algorithm=sha1',
		`q-ak=${secretId}`,
		`q-sign-time=${request.keyTime}`,
		`q-key-time=${request.keyTime}`,
		`q-header-list=${nameList(request.headers)}`,
		`q-url-param-list=${nameList(request.query)}`,
		`q-signature=${signature(secretKey, request)}`,
	].join('&');

/** Path and query as they are sent: every segment encoded, each parameter encoded once. */
export const requestTarget = ({ uriPathname, query }: CosRequest) =>
	uriPathname.split('/').map(percentEncode).join('/') +
	(query.length ? `?${encodeQuery(query)}` : '');
