import assert from 'node:assert/strict';
import type { Checks } from '../n8n/checks/check';
import { sandboxCredential } from '../../tools/n8n/workflow';
import { startSandbox } from '../../tools/sandbox';
import { readIt } from './pictures';
import { prepareSingle } from './single';

const PROTECTED = { N8N_SSRF_PROTECTION_ENABLED: 'true' };

/** n8n's protection against requests to the network inside, which is off by default. */
export async function ssrf(checks: Checks, tarball: string): Promise<void> {
	const sandbox = await startSandbox({ read: 'synthetic', respond: readIt });
	const credential = sandboxCredential(sandbox);
	const { read } = await prepareSingle(tarball, [credential]);

	const blocked = await read(PROTECTED, credential);
	await checks.that('SSRF protection: a call to this machine is refused in plain words', () => {
		const words = `${blocked.error?.message} | ${blocked.error?.description}`;
		checks.note(`${words}`);
		assert.equal(sandbox.calls.length, 0);
		assert.match(words, /restricted|blocked|not allowed/i);
	});
	const allowed = await read(
		{ ...PROTECTED, N8N_SSRF_ALLOWED_IP_RANGES: '127.0.0.1/32' },
		credential,
	);
	await checks.that('SSRF protection: an allowed address is called', () => {
		assert.equal(allowed.error, undefined);
		assert.equal(sandbox.calls.length, 1);
	});
	await sandbox.close();
}
