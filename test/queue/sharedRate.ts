import assert from 'node:assert/strict';
import { join } from 'node:path';
import { run } from '../../tools/lib/processes.mjs';
import { temporaryFolder } from '../../tools/n8n/folders';
import type { Checks } from '../n8n/checks/check';
import { startSandbox } from '../../tools/sandbox';
import type { Job } from './harnessProcess';
import { contentOf } from '../../tools/harness/pictures';
import { percent } from '../../tools/bench/figures';
import { readIt, refusedOf } from './pictures';

const PICTURES = 200;
const RATE = 20;
const LATENCY_MS = 100;

interface Seen {
	refused: number;
	seconds: number;
	texts: number;
	read: number[];
}

/** The package in a folder from which it finds n8n-workflow; `dist` may be built anew meanwhile. */
async function unpacked(tarball: string): Promise<string> {
	const folder = temporaryFolder('unpacked');
	const { code, output } = await run('tar', ['-xzf', tarball, '-C', folder]);
	if (code !== 0) throw new Error(output);
	return join(folder, 'package');
}

/** So many processes, unknown to each other, on one account. */
async function measure(processes: number, folder: string): Promise<Seen> {
	const sandbox = await startSandbox({
		read: 'synthetic',
		rate: RATE,
		latencyMs: LATENCY_MS,
		respond: readIt,
	});
	const { url, secretId, secretKey, calls } = sandbox;
	const file = join(__dirname, 'harnessProcess.ts');
	try {
		const ended = await Promise.all(
			Array.from({ length: processes }, async (_, index) => {
				const account = { sandbox: { url, secretId, secretKey }, rate: RATE };
				const job: Job = { folder, ...account, pictures: PICTURES, name: `p${index}` };
				return await run(process.execPath, ['--import', 'tsx', file, JSON.stringify(job)]);
			}),
		);
		const failed = ended.find(({ code }) => code !== 0);
		if (failed) throw new Error(failed.output);
		const answered = calls.filter(({ outcome }) => outcome === 'OK');
		return {
			refused: refusedOf(calls) / calls.length,
			seconds: ((calls.at(-1)?.endTime ?? 0) - calls[0].time) / 1000,
			texts: new Set(answered.map(contentOf)).size,
			read: ended.map(({ stdout }) => (JSON.parse(stdout) as { read: number }).read),
		};
	} finally {
		await sandbox.close();
	}
}

/** Processes that share an account without n8n's queue: each paces by itself, and they settle. */
export async function sharedRate(checks: Checks, tarball: string): Promise<void> {
	const folder = await unpacked(tarball);
	const ideal = (processes: number) => (processes * PICTURES) / RATE + LATENCY_MS / 1000;
	/** Of the calls of so many processes at most this part is refused, also on a busy machine. */
	for (const [processes, most] of [
		[1, 0.05],
		[4, 0.15],
	]) {
		const { refused, seconds, texts, read } = await measure(processes, folder);
		const ratio = seconds / ideal(processes);
		const figures = `${percent(refused)} refused, ${ratio.toFixed(2)} × the ideal time`;
		await checks.that(`${processes} on one account of ${RATE}/s: ${figures}`, () => {
			assert.deepEqual(read, new Array(processes).fill(PICTURES));
			assert.equal(texts, processes * PICTURES, 'every picture should be read once');
			assert.ok(refused <= most, `at most ${percent(most)} of the calls should be refused`);
		});
	}
}
