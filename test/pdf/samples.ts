import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../shared/samples');

export const haveSamples = existsSync(FOLDER);

/** Real files, read where they lie; nothing when the folder is absent. */
export function samples(folder: 'documents' | 'odd'): Array<{ name: string; bytes: Buffer }> {
	if (!haveSamples) return [];
	return readdirSync(join(FOLDER, folder)).map((name) => ({
		name,
		bytes: readFileSync(join(FOLDER, folder, name)),
	}));
}
