import { createHash } from 'crypto';

import type { Document } from './document';

/** SHA-256 of a file's content, in lower-case hexadecimal digits; undefined for a URL. */
export async function fileHash(document: Document): Promise<string | undefined> {
	if (document.kind === 'url') return undefined;
	const hash = createHash('sha256');
	const { bytes } = await document.open();
	if (typeof bytes === 'string') return hash.update(bytes, 'base64').digest('hex');
	hash.update(bytes.first);
	for (let next = await bytes.rest.next(); !next.done; next = await bytes.rest.next()) {
		hash.update(next.value);
	}
	return hash.digest('hex');
}
