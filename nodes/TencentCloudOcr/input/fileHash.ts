import { createHash } from 'crypto';

import { piecesOf } from '../files/content';
import type { Document, Side } from './document';

/**
 * SHA-256 of the file's content, in lower-case hexadecimal digits; of several files, that of their
 * hashes, joined by commas.
 * @returns undefined where there is no file, or where one is a URL
 */
export async function fileHash(sides: Side[]): Promise<string | undefined> {
	const hashes: string[] = [];
	for (const { document } of sides) {
		const hash = await hashOf(document);
		if (!hash) return undefined;
		hashes.push(hash);
	}
	return hashes.length > 1 ? createHash('sha256').update(hashes.join()).digest('hex') : hashes[0];
}

async function hashOf(document: Document): Promise<string | undefined> {
	if (document.kind === 'url') return undefined;
	const hash = createHash('sha256');
	for await (const piece of piecesOf(await document.open())) hash.update(piece);
	return hash.digest('hex');
}
