import { createHmac } from 'crypto';

import type { Parameter } from '../encoding';

/**
 * The older signature method, "Signature" or v1: everything is a parameter, the keys' id, the time
 * and the signature itself too.
 * Source: API reference of OCR, "Making API Requests", "Signature".
 */
export type HmacMethod = 'HmacSHA1' | 'HmacSHA256';

export interface HmacRequest {
	method: 'GET' | 'POST';
	host: string;
	path: string;
	/** All that leaves but `Signature`; not percent-encoded. */
	parameters: Parameter[];
}

const DIGEST: Record<HmacMethod, string> = { HmacSHA1: 'sha1', HmacSHA256: 'sha256' };

/** Sorted by code unit, as the specification says: `ItemNames.10` comes before `ItemNames.2`. */
const sorted = (parameters: Parameter[]) =>
	[...parameters].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export const stringToSign = ({ method, host, path, parameters }: HmacRequest) =>
	`${method}${host}${path}?${sorted(parameters)
		.map((parameter) => parameter.join('='))
		.join('&')}`;

export const signature = (secretKey: string, hmacMethod: HmacMethod, request: HmacRequest) =>
	createHmac(DIGEST[hmacMethod], secretKey).update(stringToSign(request)).digest('base64');
