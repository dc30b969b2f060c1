import { once } from 'node:events';

import { blocksOf } from '../eventLoop';
import type { Job, Usage } from '../types';
import { memoryInUse, peakMemory, resetPeak } from './memory';

export const SECRET_ID = 'benchmark-secret-id';
export const SECRET_KEY = 'benchmark-secret-key';
export const ACTION = 'GeneralBasicOCR';

/** Measures a piece of work of this process. */
export type Meter = (work: () => Promise<unknown>) => Promise<void>;

/**
 * The whole of a client process: warm up, do the job, say what it took, end.
 * @param send sends the given files, and hands what is to be measured of it to the meter
 */
export async function client(
	send: (job: Job, files: string[], meter: Meter) => Promise<void>,
): Promise<void> {
	// the bench was stopped
	process.once('disconnect', () => process.exit(1));
	const [job] = (await once(process, 'message')) as [Job];
	const warmUp = job.files.slice(0, job.warmUp);
	if (warmUp.length) await send(job, warmUp, async (work) => void (await work()));
	let usage: Usage | undefined;
	await send(job, job.files, async (work) => {
		const before = job.kept ? await memoryInUse() : undefined;
		usage = await measure(work);
		if (before !== undefined) usage.kept = (await memoryInUse()) - before;
	});
	// what a client keeps open, such as timers of n8n, is of no further use
	process.send?.(usage, () => process.exit());
}

async function measure(work: () => Promise<unknown>): Promise<Usage> {
	const before = resetPeak();
	const cpu = process.cpuUsage();
	const start = performance.now();
	const { longestBlockMs, longestBlockCpuMs } = await blocksOf(work);
	const wallMs = performance.now() - start;
	const { user, system } = process.cpuUsage(cpu);
	return {
		wallMs,
		cpuMs: (user + system) / 1000,
		rssGrowth: peakMemory() - before,
		longestBlockMs,
		longestBlockCpuMs,
	};
}

/** Calls `send` for each file, at most so many side by side, their starts evenly spaced. */
export async function inParallel(
	files: string[],
	{ concurrency = 1, rate = Infinity }: Pick<Job, 'concurrency' | 'rate'>,
	send: (file: string) => Promise<unknown>,
): Promise<void> {
	const queue = files.values();
	let next = performance.now();
	const worker = async () => {
		for (const file of queue) {
			const start = next;
			next = Math.max(start, performance.now()) + 1000 / rate;
			const wait = start - performance.now();
			if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
			await send(file);
		}
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
}
