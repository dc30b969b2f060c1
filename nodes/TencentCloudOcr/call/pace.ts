import { pause, throwIfAborted, unlessAborted } from './abort';
import { createPermits, type Rate } from './permits';
import type { StatedLimit } from './statedLimit';

/** A call that may start now. */
export interface Turn {
	/** The service has refused the call for its rate. @param stated what it says of its limit */
	refused(stated?: StatedLimit): void;
}

export interface Pacer {
	/** Waits for the turn of a call; turns come first come first served. */
	turn(signal?: AbortSignal): Promise<Turn>;
}

/**
 * Starts of calls, as fast as the service allows. Any number of processes that share one account
 * settle on a share each: see `createPermits`.
 * @param now milliseconds of a clock that is never set back
 */
export function createPacer(rate: Rate, now = () => performance.now()): Pacer {
	const permits = createPermits(rate);
	let queue: Promise<unknown> = Promise.resolve();

	const start = async (signal?: AbortSignal): Promise<Turn> => {
		throwIfAborted(signal);
		for (let wait = permits.wait(now()); wait > 0; wait = permits.wait(now())) {
			await pause(Math.ceil(wait), signal);
		}
		const started = permits.start(now());
		return { refused: (stated) => permits.refused(now(), started, stated?.limit) };
	};

	return {
		async turn(signal) {
			const mine = queue.then(async () => await start(signal));
			// one that is stopped must not stop those after it
			queue = mine.catch(() => {});
			// those of other executions may be in front of one that is stopped
			return await unlessAborted(mine, signal);
		},
	};
}
