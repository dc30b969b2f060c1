import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is written on the sample documents: examples/documents/expected.json. */
interface Written {
	'letter.pdf': { texts: string[]; textsOfPage2: string[] };
	'passport.png': { dateOfBirth: string; date: string; dateOfExpiry: string };
	'table.png': { header: string[] };
}

export const written = JSON.parse(
	readFileSync(join(__dirname, '../../examples/documents/expected.json'), 'utf8'),
) as Written;

const solid = (text: string) => text.replace(/\s+/g, '').toLowerCase();

/** How many of the texts are somewhere in an answer, as a share. */
export function shareIn(answer: unknown, texts: string[]): number {
	const all = solid(JSON.stringify(answer));
	const found = texts.filter((text) => all.includes(solid(JSON.stringify(text).slice(1, -1))));
	return found.length / texts.length;
}
