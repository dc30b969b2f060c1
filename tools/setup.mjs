/**
 * Installs what the project's scripts need, once: the devDependencies, and Node 24 among them.
 * Plain JavaScript without packages, because it runs before there are any, on the host's own Node.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './lib/npm.mjs';
import { Refusal, exitWith, step } from './lib/progress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.setup');
const node24 = join(root, 'node_modules', 'node', 'bin', 'node');

await exitWith(async () => {
	const stamp = lockHash();
	if (isInstalled(stamp)) return 0;
	await step('Installing the development tools', () =>
		// not `npm ci`: it refuses where the registry lacks an optional package of another platform
		npm(['install', '--no-save', '--ignore-scripts'], root),
	);
	await step('Installing Node 24', () => npm(['rebuild', 'node', '--ignore-scripts=false'], root));
	checkNode();
	writeFileSync(stampFile, stamp);
	return 0;
});

function lockHash() {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled(stamp) {
	return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(node24);
}

function checkNode() {
	try {
		execFileSync(node24, ['--version'], { stdio: 'ignore' });
	} catch (error) {
		throw new Refusal(
			`Node 24 does not run on this machine (${process.platform} ${process.arch}): ${error.message}`,
		);
	}
}
