import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, WorkerParams } from 'tesseract.js';

export type Recognized = Pick<Page, 'text' | 'blocks'>;

/**
 * What the engine read of a picture, kept in the folder that RECOGNIZED names for all processes of one
 * `npm test`: its steps read the same documents, each in seconds.
 */
export async function recognizedOnce(
	picture: Buffer,
	parameters: Partial<WorkerParams>,
	recognize: () => Promise<Recognized>,
): Promise<Recognized> {
	const folder = process.env.RECOGNIZED;
	if (!folder) return await recognize();
	const hash = createHash('sha256').update(JSON.stringify(parameters)).update(picture);
	const file = path.join(folder, hash.digest('hex'));
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Recognized;
	const { text, blocks } = await recognize();
	mkdirSync(folder, { recursive: true });
	// another process may look for it meanwhile
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, JSON.stringify({ text, blocks }));
	renameSync(unfinished, file);
	return { text, blocks };
}
