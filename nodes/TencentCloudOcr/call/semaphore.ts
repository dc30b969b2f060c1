import { Stopped, throwIfAborted } from './abort';

export interface Semaphore {
	/**
	 * Waits for room, first come first served, and takes it.
	 * @returns a function that gives the room back; calling it twice does no harm
	 */
	acquire(amount?: number): Promise<() => void>;
}

interface Waiting {
	amount: number;
	start: () => void;
	fail: (reason: Error) => void;
}

/**
 * Room for a fixed amount at a time: concurrent calls, or bytes in memory. An amount larger than the
 * capacity waits until nothing else is there.
 */
export function semaphore(capacity: number, signal?: AbortSignal): Semaphore {
	let used = 0;
	const queue: Waiting[] = [];

	const admit = () => {
		while (queue.length && used + queue[0].amount <= capacity) {
			const next = queue.shift() as Waiting;
			used += next.amount;
			next.start();
		}
	};
	signal?.addEventListener('abort', () => {
		for (const { fail } of queue.splice(0)) fail(new Stopped());
	});

	return {
		async acquire(wanted = 1) {
			throwIfAborted(signal);
			const amount = wanted <= capacity ? wanted : capacity;
			await new Promise<void>((start, fail) => {
				queue.push({ amount, start, fail });
				admit();
			});
			let held = true;
			return () => {
				if (!held) return;
				held = false;
				used -= amount;
				admit();
			};
		},
	};
}
