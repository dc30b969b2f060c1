/** The longest time that the event loop had no turn, while a piece of work was done. */
export interface Blocks {
	/** By the clock: what other processes took of the machine counts too. */
	longestBlockMs: number;
	/** Processor time of the thread in the longest block by that: what it took of its own. */
	longestBlockCpuMs: number;
}

const RESOLUTION_MS = 5;

/**
 * Asks for a turn every 5 ms while work is done, and measures how long each of them took to come.
 * @returns what the work returned, and its blocks; a last turn is waited for, so that none is missed
 */
export async function blocksOf<T>(work: () => Promise<T>): Promise<{ result: T } & Blocks> {
	const blocks: Blocks = { longestBlockMs: 0, longestBlockCpuMs: 0 };
	const now = () => {
		const { user, system } = process.threadCpuUsage();
		return { clock: performance.now(), cpu: (user + system) / 1000 };
	};
	let last = now();
	const turn = () => {
		const next = now();
		const waited = next.clock - last.clock - RESOLUTION_MS;
		blocks.longestBlockMs = Math.max(blocks.longestBlockMs, waited);
		blocks.longestBlockCpuMs = Math.max(blocks.longestBlockCpuMs, next.cpu - last.cpu);
		last = next;
	};
	const timer = setInterval(turn, RESOLUTION_MS);
	try {
		const result = await work();
		await new Promise((resolve) => setTimeout(resolve, RESOLUTION_MS));
		turn();
		return { result, ...blocks };
	} finally {
		clearInterval(timer);
	}
}
