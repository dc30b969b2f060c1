import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// n8n-core reads these when its classes are made, so they are set before it is loaded
process.env.N8N_USER_FOLDER ??= temporaryFolder();
process.env.N8N_ENCRYPTION_KEY ??= 'harness';
process.env.N8N_LOG_LEVEL ??= 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED ??= 'false';

function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-harness-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/* eslint-disable @typescript-eslint/no-require-imports */
export const core: typeof import('n8n-core') = require('n8n-core');
// n8n-core's own copies: a second @n8n/di would be a second container
const fromCore = createRequire(require.resolve('n8n-core'));
fromCore('reflect-metadata');
export const { Container } = fromCore('@n8n/di');
export const workflowModule: typeof import('n8n-workflow') = fromCore('n8n-workflow');
