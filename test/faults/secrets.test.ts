import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Leak, Needle } from './leaks';
import { findLeaks } from './leaks';

/** Keys, signatures and pictures stay inside, whatever fails and however n8n goes on. */

interface Outcome {
	leaks: Leak[];
	runs: number;
	failed: number;
	signed: number;
	needles: Needle[];
}

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

let output = '';
let outcome: Outcome;
beforeAll(async () => {
	const file = join(folder, 'outcome.json');
	const tsx = join(__dirname, '..', '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
	const child = spawn(process.execPath, [tsx, join(__dirname, 'secretsRun.ts'), file], {
		env: { ...process.env, N8N_LOG_LEVEL: 'debug', N8N_LOG_OUTPUT: 'console' },
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (output += String(chunk)));
	}
	await new Promise((resolve) => child.on('close', resolve));
	outcome = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
});

test('the search finds what is hidden in an error', () => {
	const error = new Error('outer', { cause: { config: { data: Buffer.from('..needle-0815..') } } });
	const paths = findLeaks({ error }, [{ name: 'it', text: 'needle-0815' }], 'result').map(
		({ path }) => path,
	);
	expect(paths).toEqual(['result.error.cause.config.data']);
});

test('every failure was driven, signed by each method', () => {
	expect(outcome.runs).toBeGreaterThan(400);
	expect(outcome.failed).toBeGreaterThan(380);
	expect(outcome.signed).toBeGreaterThan(350);
	expect(new Set(outcome.needles.map(({ name }) => name))).toEqual(
		new Set([
			'SecretKey',
			'session token',
			'picture as base64',
			'picture',
			'Authorization',
			'signature',
		]),
	);
});

test('nothing of it comes out in items or errors', () => {
	expect(outcome.leaks).toEqual([]);
});

test('nothing of it is written to the console or to the log of n8n', () => {
	expect(output).toContain('Running node "Node" finished with error');
	expect(outcome.needles.filter(({ text }) => output.includes(text))).toEqual([]);
});
