import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { ChaosReport } from '../../tools/chaos/run';

/** The short form of `npm run chaos`, in a process of its own for its memory and its warnings. */

const run = promisify(execFile);
const root = join(__dirname, '..', '..');

test('of 200 items and one faulty call in five, none is lost and all heal that can', async () => {
	const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	const script = join(root, 'tools/chaos/main.ts');
	const { stdout, stderr } = await run(
		process.execPath,
		[tsx, script, '--items', '200', '--seed', '1', '--json'],
		{ cwd: root },
	);
	const report = JSON.parse(stdout) as ChaosReport;
	expect(stderr).toBe('');
	expect(report.wrong).toEqual([]);
	expect(report.complaints).toEqual([]);
	expect(report.calls).toBe(200 + report.retries);
	expect(report.results + report.errors).toBe(200);
	expect(report.healable).toBeGreaterThan(20);
	expect(report.healed).toBe(report.healable);
	const { before, after } = report.memory;
	expect(after.objects - before.objects).toBeLessThanOrEqual(5);
	expect(after.buffers - before.buffers).toBeLessThanOrEqual(5);
});
