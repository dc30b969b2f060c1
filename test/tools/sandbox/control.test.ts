import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { send } from './client';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { drawLines, png } from './pictures';

/** What a test can make the sandbox do, and what it can ask it afterwards. */

const ImageBase64 = png(drawLines(['anything']));
const good = { params: { ImageBase64 } };
let sandbox: Sandbox;
beforeEach(async () => {
	sandbox = await startSandbox({ read: 'synthetic' });
});
afterEach(async () => {
	await sandbox.close();
});

test("an error of the test's choice is answered, and then no more", async () => {
	sandbox.setRespond(({ action }) =>
		action === 'VinOCR' ? { error: 'InternalError' } : undefined,
	);
	expect((await send(sandbox, { ...good, action: 'VinOCR' })).code).toBe('InternalError');
	expect((await send(sandbox, good)).code).toBe('OK');
	sandbox.setRespond(undefined);
	expect((await send(sandbox, { ...good, action: 'VinOCR' })).code).toBe('OK');
	expect(sandbox.calls.map((call) => call.outcome)).toEqual(['InternalError', 'OK', 'OK']);
});

test('a raw answer is sent as it is', async () => {
	sandbox.setRespond(() => ({ status: 502, headers: { 'X-Proxy': 'yes' }, body: '<html>' }));
	expect(await send(sandbox, good)).toMatchObject({ status: 502, headers: { 'x-proxy': 'yes' } });
	expect(sandbox.calls[0].outcome).toBe('HTTP 502');
});

test("a response of the test's choice still needs a call in order", async () => {
	sandbox.setRespond(() => ({ response: { TextDetections: [], Angel: 12 } }));
	expect((await send(sandbox, good)).response).toMatchObject({ TextDetections: [], Angel: 12 });
	expect((await send(sandbox, { secretKey: 'wrong' })).code).toBe('AuthFailure.SignatureFailure');
	expect((await send(sandbox, { params: {} })).code).toBe('MissingParameter');
});

test('a reset and a hang end the call without an answer', async () => {
	sandbox.setRespond(() => ({ reset: true }));
	await expect(send(sandbox, good)).rejects.toThrow();
	sandbox.setRespond(() => ({ hang: true }));
	const hanging = expect(send(sandbox, good)).rejects.toThrow();
	while (sandbox.calls.at(-1)?.outcome !== 'hang') await new Promise(setImmediate);
	await sandbox.close();
	await hanging;
});

test('latency is added to every answer', async () => {
	const slow = await startSandbox({ read: 'synthetic', latencyMs: 80 });
	await send(slow, good);
	const [call] = slow.calls;
	expect((call.endTime ?? 0) - call.time).toBeGreaterThanOrEqual(75);
	await slow.close();
});

test('a picture is recorded by its length and hash', async () => {
	await send(sandbox, good);
	expect(sandbox.calls[0]).toMatchObject({
		action: 'GeneralBasicOCR',
		host: '127.0.0.1',
		params: {
			ImageBase64: { length: ImageBase64.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
		},
	});
});

function runMain(...args: string[]) {
	const loader = path.join(path.dirname(require.resolve('tsx/package.json')), 'dist', 'cli.mjs');
	const child = spawn(process.execPath, [
		loader,
		path.join(__dirname, '../../../tools/sandbox/main.ts'),
		...args,
	]);
	let text = '';
	child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
	return { child, text: () => text };
}

test('the command tells what to put in the credential and ends on SIGTERM', async () => {
	const { child, text } = runMain('--port', '0', '--synthetic');
	while (!text().includes('Ctrl+C')) await once(child.stdout, 'data');
	expect(text()).toMatch(
		/Secret ID +sandbox-secret-id \(Site: International\)\n +or sandbox-mainland-secret-id \(Site: Mainland China\)\n.*\n +Endpoint +http:\/\/127\.0\.0\.1:\d+\n/,
	);
	child.kill('SIGTERM');
	expect(await once(child, 'exit')).toEqual([0, null]);
});

test('the command says in one line that its port is in use', async () => {
	const { child, text } = runMain('--port', String(sandbox.port));
	expect(await once(child, 'close')).toEqual([1, null]);
	expect(text()).toBe(`Port ${sandbox.port} is in use; choose another one with --port.\n`);
});
