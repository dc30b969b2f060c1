import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../lib/npm.mjs';
import { step } from '../lib/progress.mjs';
import { appFolder, compiledFolder, instanceFolder } from './folders';

const stampFile = join(appFolder, 'installed');

export const n8nVersion = (
	JSON.parse(readFileSync(join(instanceFolder, 'package.json'), 'utf8')) as {
		dependencies: { n8n: string };
	}
).dependencies.n8n;

/** n8n's own start file; it must be run by Node 24. */
export const n8nBin = join(appFolder, 'node_modules', 'n8n', 'bin', 'n8n');

/** Installs n8n into a folder of its own, once for each lock file. */
export async function installN8n(): Promise<void> {
	const stamp = createHash('sha256')
		.update(readFileSync(join(instanceFolder, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
	await step(`Installing n8n ${n8nVersion} (2.2 GB, one to four minutes, once)`, async () => {
		rmSync(stampFile, { force: true });
		rmSync(compiledFolder, { recursive: true, force: true });
		mkdirSync(appFolder, { recursive: true });
		cpSync(instanceFolder, appFolder, { recursive: true });
		// --ignore-scripts: the Kafka client would try to download its sources and fail the install
		await npm(['install', '--ignore-scripts', '--legacy-peer-deps'], appFolder);
		writeFileSync(stampFile, stamp);
	});
}
