import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// real paths: n8n refuses files that are reached through a symbolic link
export const projectFolder = realpathSync(resolve(__dirname, '..', '..'));
export const instanceFolder = join(__dirname, 'instance');
export const realFolder = join(projectFolder, '.n8n-real');
export const appFolder = join(realFolder, 'app');
/** What Node.js has compiled of n8n, kept from one start to the next. */
export const compiledFolder = join(realFolder, 'compiled');
export const outputFolder = join(projectFolder, 'output');

/** n8n needs Node 24; on the first start our own shell may still have taken the host's Node. */
export const node24 = join(projectFolder, 'node_modules', 'node', 'bin', 'node');

/** A folder of this run's own, gone when the run ends. */
export function temporaryFolder(name: string): string {
	mkdirSync(realFolder, { recursive: true });
	const folder = mkdtempSync(join(realFolder, `${name}-`));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	return folder;
}

/** n8n's folder for `npm start`, kept from one start to the next unless another start uses it now. */
export function userFolder(): string {
	const folder = join(realFolder, 'user');
	mkdirSync(folder, { recursive: true });
	const pidFile = join(folder, 'in-use-by');
	if (isRunning(pidFile)) return temporaryFolder('user');
	writeFileSync(pidFile, String(process.pid));
	process.on('exit', () => rmSync(pidFile, { force: true }));
	return folder;
}

function isRunning(pidFile: string): boolean {
	try {
		process.kill(Number(readFileSync(pidFile, 'utf8')), 0);
		return true;
	} catch {
		return false;
	}
}
