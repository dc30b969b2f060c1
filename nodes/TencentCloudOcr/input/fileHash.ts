import { createHash } from 'crypto';

import { piecesOf } from '../files/content';
import type { Document } from './document';

/** SHA-256 of a file's content, in lower-case hexadecimal digits; undefined for a URL. */
export async function fileHash(document: Document): Promise<string | undefined> {
	if (document.kind === 'url') return undefined;
	const hash = createHash('sha256');
	for await (const piece of piecesOf(await document.open())) hash.update(piece);
	return hash.digest('hex');
}
