import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { startSandbox } from '../sandbox';
import { createFaults } from '../sandbox/faults';
import { pictureItem, runNode } from '../harness/runNode';
import type { Report } from './report';
import { judge } from './report';

export interface ChaosOptions {
	items: number;
	seed: number;
	/** Part of the calls that are faulty. */
	share: number;
}

/**
 * What is still reachable. What the process occupies beyond that says little: an allocator keeps room
 * for the largest answers, more or less of it by how many of them came at the same time.
 */
interface Memory {
	objects: number;
	/** Outside of V8's heap. */
	buffers: number;
}

export interface ChaosReport extends Report {
	seconds: number;
	/** Megabytes after the garbage is collected: after a first run, and after the one that counts. */
	memory: { before: Memory; after: Memory };
	/** Warnings of Node.js and rejections that nobody handled. */
	complaints: string[];
}

/** Seconds: far more than an answer takes here, so that only the faults run into it. */
const TIMEOUT = 5;
/** Every refusal for the rate makes the whole run slower, as it should; a few of them are enough. */
const WEIGHTS = { http429: 0.1, rateLimit: 0.1, bomb: 0.2 };
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Runs the node over many items while the service fails in every way it can. */
export async function chaos({ items, seed, share }: ChaosOptions): Promise<ChaosReport> {
	const complaints: string[] = [];
	process.on('unhandledRejection', (reason) => complaints.push(`unhandled: ${String(reason)}`));
	process.on('warning', (warning) => complaints.push(`${warning.name}: ${warning.message}`));

	await oneRun({ items: Math.ceil(items / 4), seed: seed + 1, share });
	const before = await memory();
	const began = Date.now();
	const report = await oneRun({ items, seed, share });
	const seconds = (Date.now() - began) / 1000;
	return { ...report, seconds, memory: { before, after: await memory() }, complaints };
}

async function oneRun({ items, seed, share }: ChaosOptions): Promise<Report> {
	const { respond, injected } = createFaults({
		seed,
		share,
		weights: WEIGHTS,
		lateMs: TIMEOUT * 1500,
	});
	const sandbox = await startSandbox({ read: 'synthetic', respond });
	const names = Array.from({ length: items }, (_, index) => `item ${seed} ${index}`);
	try {
		const { items: output, error } = await runNode({
			endpoint: sandbox.url,
			items: names.map(pictureItem),
			onError: 'continueRegularOutput',
			options: { timeout: TIMEOUT, concurrentRequests: 50, requestsPerSecond: 10_000 },
		});
		const report = judge(names, output, sandbox.calls, injected);
		if (error) report.wrong.push(`the run ended with ${error.message}`);
		return report;
	} finally {
		await sandbox.close();
	}
}

/** Megabytes, once what is left to collect is collected. */
async function memory(): Promise<Memory> {
	for (let times = 0; times < 5; times++) {
		collectGarbage();
		// finalizers run between two turns of the event loop
		await sleep(20);
	}
	const { heapUsed, external } = process.memoryUsage();
	return { objects: Math.round(heapUsed / 2 ** 20), buffers: Math.round(external / 2 ** 20) };
}
