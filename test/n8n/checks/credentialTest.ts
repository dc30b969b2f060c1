import assert from 'node:assert/strict';
import { startSandbox, type SandboxOptions } from '../../../tools/sandbox';
import type { Rest } from '../../../tools/n8n/server';
import { sandboxCredential } from '../../../tools/n8n/workflow';
import type { Checks } from './check';

interface Case {
	name: string;
	account?: SandboxOptions;
	typed?: Record<string, string>;
	/** How far the service's clock is from n8n's. */
	clockOffMs?: number;
	status: 'OK' | 'Error';
	message: RegExp;
}

const CASES: Case[] = [
	{ name: 'a good key', status: 'OK', message: /^Connection successful!$/ },
	{
		name: 'a good temporary key',
		account: { sessionToken: 'token-1' },
		typed: { sessionToken: 'token-1' },
		status: 'OK',
		message: /^Connection successful!$/,
	},
	{
		name: 'a good key with the older signature',
		typed: { signatureMethod: 'HmacSHA256' },
		status: 'OK',
		message: /^Connection successful!$/,
	},
	{
		name: 'a wrong SecretKey',
		typed: { secretKey: 'another-key' },
		status: 'Error',
		message: /'SecretKey' does not belong/,
	},
	{
		name: 'an unknown SecretId',
		typed: { secretId: 'another-id' },
		status: 'Error',
		message: /does not recognize 'SecretId'/,
	},
	{
		name: 'an expired token',
		account: { sessionToken: 'token-2' },
		typed: { sessionToken: 'token-1' },
		status: 'Error',
		message: /'Session Token' is wrong or has expired/,
	},
	{
		name: 'a clock that is ten minutes off',
		clockOffMs: 600_000,
		status: 'Error',
		message: /clock/,
	},
	{
		name: 'a key without permission',
		account: { permitted: false },
		status: 'Error',
		message: /permission/,
	},
	{
		name: 'an account without OCR',
		account: { activated: false },
		status: 'Error',
		message: /not activated/,
	},
	{
		name: 'an endpoint where something else answers',
		account: { respond: () => ({ status: 200, body: '<html>Please log in</html>' }) },
		status: 'Error',
		message: /did not come from Tencent Cloud/,
	},
	{
		name: 'an endpoint that refuses',
		account: { respond: () => ({ status: 403, body: 'Not you' }) },
		status: 'Error',
		message: /^The address answered with HTTP status 403 instead of a result\. Check 'Endpoint'/,
	},
];

/** What the button "Test" of the credential tells its user. */
export async function credentialTest(rest: Rest, checks: Checks): Promise<void> {
	const told = new Set<string>();
	for (const { name, account, typed, clockOffMs = 0, status, message } of CASES) {
		await checks.that(`the credential test tells ${name}`, async () => {
			const sandbox = await startSandbox({ read: 'synthetic', ...account });
			const { type, data, name: title } = sandboxCredential(sandbox);
			const credentials = { id: '', name: title, type, data: { ...data, ...typed } };
			const result = await withClock(clockOffMs, () =>
				rest<{ status: string; message: string }>('POST', '/credentials/test', { credentials }),
			).finally(() => sandbox.close());
			assert.equal(result.status, status, result.message);
			assert.match(result.message, message);
			if (status === 'Error') {
				assert.ok(!told.has(result.message), `the same was told before: ${result.message}`);
				told.add(result.message);
			}
		});
	}
}

/** Moves the clock of this process, where the sandbox runs; n8n is another process. */
async function withClock<T>(offMs: number, work: () => Promise<T>): Promise<T> {
	const { now } = Date;
	Date.now = () => now() + offMs;
	try {
		return await work();
	} finally {
		Date.now = now;
	}
}
