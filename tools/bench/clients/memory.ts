import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Highest resident memory, as the system keeps it: a timer would miss what a busy process does. */
const isLinux = process.platform === 'linux';

/** Starts anew. @returns resident memory now, in bytes */
export function resetPeak(): number {
	if (isLinux) writeFileSync('/proc/self/clear_refs', '5');
	return process.memoryUsage.rss();
}

/** Highest since the reset; elsewhere than on Linux since the start of the process. */
export function peakMemory(): number {
	if (!isLinux) return process.resourceUsage().maxRSS * 1024;
	const [, kibibytes] =
		/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
	return Number(kibibytes) * 1024;
}

/**
 * Bytes that are in use when all garbage has been collected. Resets V8's limits, so that a run
 * afterwards would collect more often: only before the warm-up and at the very end.
 */
export async function memoryInUse(): Promise<number> {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as (how: {
		type: 'major';
		execution: 'async';
	}) => Promise<void>;
	// what is let go of while others are collected, such as weak references, goes the next time
	for (let round = 0; round < 3; round++) await collect({ type: 'major', execution: 'async' });
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
