import { createHash } from 'crypto';

/** SHA-256 in lower-case hexadecimal digits. */
export const sha256Hex = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');

const known = new WeakMap<Buffer, string>();

/**
 * The hash of a request body that will not change any more. It is remembered with the body, so
 * that a document of megabytes is hashed once, however often it is signed.
 */
export function hashForGood(body: Buffer): string {
	const hash = known.get(body) ?? sha256Hex(body);
	known.set(body, hash);
	return hash;
}

/** The hash of the bytes that leave: the remembered one, or a new one. */
export const payloadHash = (payload: Buffer | string) =>
	(typeof payload === 'string' ? undefined : known.get(payload)) ?? sha256Hex(payload);
