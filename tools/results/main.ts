/**
 * `npm run results`: reads the sample documents with the node, against the stand-in for the service,
 * and writes what comes out into README.md, its translation and the pages of docs/, where they show it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startSandbox } from '../sandbox';
import { cases } from './cases';
import { withResults } from './page';
import { resultOf } from './read';

const root = join(__dirname, '../..');

async function main() {
	const sandbox = await startSandbox();
	const results: Record<string, string> = {};
	for (const [name, wanted] of Object.entries(cases))
		results[name] = await resultOf(sandbox, wanted);
	await sandbox.close();
	const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
	for (const page of ['README.md', 'README.zh-CN.md', ...docs.map((name) => `docs/${name}`)]) {
		const before = readFileSync(join(root, page), 'utf8');
		const after = withResults(before, results);
		if (after === before) continue;
		writeFileSync(join(root, page), after);
		console.log(`${page} written`);
	}
}

void main();
