import assert from 'node:assert/strict';
import type { Checks } from '../n8n/checks/check';
import type { Network } from './single';

const PROTECTED = { N8N_SSRF_PROTECTION_ENABLED: 'true' };

/** n8n's protection against requests to the network inside, which is off by default. */
export async function ssrf(checks: Checks, { sandbox, here, read }: Network): Promise<void> {
	const blocked = await read(PROTECTED, here);
	await checks.that('SSRF protection: a call to this machine is refused in plain words', () => {
		const words = `${blocked.error?.message} | ${blocked.error?.description}`;
		checks.note(`${words}`);
		assert.equal(sandbox.calls.length, 0);
		assert.match(words, /restricted|blocked|not allowed/i);
	});
	const allowed = await read({ ...PROTECTED, N8N_SSRF_ALLOWED_IP_RANGES: '127.0.0.1/32' }, here);
	await checks.that('SSRF protection: an allowed address is called', () => {
		assert.equal(allowed.error, undefined);
		assert.equal(sandbox.calls.length, 1);
	});
}
