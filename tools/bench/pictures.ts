import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Job } from './types';

/** Start of a JPEG file; nothing looks further. */
const HEAD = Buffer.from('ffd8ffe000104a46494600010101004800480000', 'hex');

export type Pictures = Pick<Job, 'storage' | 'files' | 'bytes'>;

/**
 * Writes pictures as n8n's file-system mode stores them, where n8n keeps those of an execution.
 * They differ in the bytes behind the head, so that none is a duplicate of another.
 */
export function makePictures(storage: string, count: number, bytes: number): Pictures {
	const folder = `workflows/workflow/executions/${count}-${bytes}/binary_data`;
	mkdirSync(join(storage, folder), { recursive: true });
	const picture = randomBytes(bytes);
	HEAD.copy(picture);
	const files = Array.from({ length: count }, (_, index) => {
		randomBytes(16).copy(picture, HEAD.length);
		const key = `${folder}/${index}`;
		writeFileSync(join(storage, key), picture);
		return key;
	});
	return { storage, files, bytes };
}
