import { createHmac } from 'crypto';

import type { Keys } from '../credential';
import { payloadHash, sha256Hex } from '../bodyHash';

/**
 * Signature method v3, TC3-HMAC-SHA256.
 * Source: API reference of OCR, "Making API Requests", "Signature v3".
 */
export interface Tc3Request {
	method: 'GET' | 'POST';
	/** Host without a port: the official SDK signs it so, whatever port it connects to. */
	host: string;
	path: string;
	/** Percent-encoded query without the question mark; empty for POST. */
	query: string;
	/** Byte for byte the value of the Content-Type header that is sent. */
	contentType: string;
	/** The very bytes that leave. */
	payload: Buffer | string;
	/** Seconds since 1970, UTC. */
	timestamp: number;
	/** First label of the product's host, such as `ocr` or `cvm`. */
	service: string;
}

export const SIGNED_HEADERS = 'content-type;host';

const hmac = (key: Buffer | string, data: string) =>
	createHmac('sha256', key).update(data).digest();

/** The UTC day of a timestamp, as `YYYY-MM-DD`. */
export const utcDate = (timestamp: number) => new Date(timestamp * 1000).toISOString().slice(0, 10);

export const credentialScope = ({ timestamp, service }: Tc3Request) =>
	`${utcDate(timestamp)}/${service}/tc3_request`;

/** Six lines: method, path, query, headers (each closed by a line feed), their names, payload hash. */
export const canonicalRequest = (request: Tc3Request) =>
	[
		request.method,
		request.path,
		request.query,
		`content-type:${request.contentType}\nhost:${request.host}\n`,
		SIGNED_HEADERS,
		payloadHash(request.payload),
	].join('\n');

export const stringToSign = (request: Tc3Request) =>
	[
		'TC3-HMAC-SHA256',
		request.timestamp,
		credentialScope(request),
		sha256Hex(canonicalRequest(request)),
	].join('\n');

/** The three derived keys; each is the HMAC key of the next. */
export function signingKeys(secretKey: string, { timestamp, service }: Tc3Request) {
	const secretDate = hmac(`TC3${secretKey}`, utcDate(timestamp));
	const secretService = hmac(secretDate, service);
	const secretSigning = hmac(secretService, 'tc3_request');
	return { secretDate, secretService, secretSigning };
}

export const signature = (secretKey: string, request: Tc3Request) =>
	hmac(signingKeys(secretKey, request).secretSigning, stringToSign(request)).toString('hex');

/** Value of the Authorization header. */
export const authorization = ({ secretId, secretKey }: Keys, request: Tc3Request) =>
	`TC3-HMAC-SHA256 Credential=${secretId}/${credentialScope(request)}, ` +
	`SignedHeaders=${SIGNED_HEADERS}, Signature=${signature(secretKey, request)}`;
