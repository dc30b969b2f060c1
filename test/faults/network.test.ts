import { lookup } from 'node:dns/promises';

import { closedPort } from './lines';
import { failures, tidyUp } from './networkFailures';
import { runNode } from '../../tools/harness/runNode';

/** What goes wrong on the way, each in a person's words. */

afterEach(tidyUp);

test('a host that DNS does not know, or that cannot be asked for without a network', async () => {
	const { code } = (await lookup('does-not-exist.invalid').catch((error) => error)) as {
		code: string;
	};
	const { error } = await runNode({
		endpoint: 'https://does-not-exist.invalid',
		options: { maxRetries: 0 },
	});
	const where = `(Item 0, file 'one.jpg', GeneralBasicOCR, ${code})`;
	const expected: Record<string, [message: string, description: string]> = {
		ENOTFOUND: [
			'The address of the service cannot be found',
			`Check the DNS of the machine that runs n8n, and 'Endpoint' in the credential. ${where}`,
		],
		EAI_AGAIN: [
			'The address of the service cannot be looked up at the moment',
			`Check the DNS of the machine that runs n8n, then try again. ${where}`,
		],
	};
	expect([error?.message, error?.description]).toEqual(expected[code]);
});

test.each(failures)('%s', async (_, prepare, message, advice) => {
	const { error, items } = await runNode({
		endpoint: await prepare(),
		// a short one only where nothing comes: on a busy machine an answer may take its time
		options: { maxRetries: 0, timeout: message.startsWith('No answer') ? 1 : 20 },
	});
	expect(items).toEqual([]);
	expect(error).toMatchObject({ name: 'NodeApiError', message });
	expect(error?.message).not.toMatch(/\b(E[A-Z]{3,}|ERR_|HPE_|Z_|getaddrinfo|socket|axios)/);
	const code = String(error?.context.errorCode);
	const { httpStatus } = error?.context ?? {};
	const status = httpStatus && !code.startsWith('HTTP') ? `, HTTP ${String(httpStatus)}` : '';
	expect(error?.description).toBe(
		`${advice}. (Item 0, file 'one.jpg', GeneralBasicOCR, ${code}${status})`,
	);
	expect(error?.context).toMatchObject({ itemIndex: 0, action: 'GeneralBasicOCR' });
});

test('what passes is not noticed: a service that starts late is asked again', async () => {
	const port = await closedPort();
	const run = runNode({ endpoint: `http://127.0.0.1:${port}`, options: { maxRetries: 8 } });
	const { startSandbox } = await import('../../tools/sandbox');
	const sandbox = await startSandbox({ read: 'synthetic', port });
	try {
		const { items, error } = await run;
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual(['OK']);
	} finally {
		await sandbox.close();
	}
});
