import { readFileSync, writeFileSync } from 'node:fs';

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
