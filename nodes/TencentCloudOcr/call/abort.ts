import { OperationalError, sleep } from 'n8n-workflow';

/** The execution was stopped: nothing more is sent. */
export class Stopped extends OperationalError {
	constructor() {
		super('The execution was stopped');
	}
}

export function throwIfAborted(signal?: AbortSignal): void {
	if (signal?.aborted) throw new Stopped();
}

/** Waits for work, or throws as soon as the execution is stopped. */
export async function unlessAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
	throwIfAborted(signal);
	if (!signal) return await work;
	let forget = () => {};
	const aborted = new Promise<never>((_, reject) => {
		forget = whenAborted(signal, () => reject(new Stopped()));
	});
	try {
		return await Promise.race([work, aborted]);
	} finally {
		forget();
	}
}

/** One listener for everything that waits: for more than ten on a signal, Node logs a warning. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns a function that removes the listener */
function whenAborted(signal: AbortSignal, stop: () => void): () => void {
	const stops = waiting.get(signal) ?? new Set();
	if (!waiting.has(signal)) {
		waiting.set(signal, stops);
		signal.addEventListener('abort', () => stops.forEach((each) => each()), { once: true });
	}
	stops.add(stop);
	return () => void stops.delete(stop);
}

/** A timer of n8n's `sleep` cannot be cleared, so none outlives a stop by more than this. */
const LONGEST_SLEEP_MS = 250;

/** Waits for a time, or throws as soon as the execution is stopped. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
	throwIfAborted(signal);
	const end = performance.now() + milliseconds;
	for (let left = milliseconds; left > 0; left = end - performance.now()) {
		await unlessAborted(sleep(Math.min(Math.ceil(left), LONGEST_SLEEP_MS)), signal);
	}
}

/** Being stopped as a result, so that what others have found is not lost to it. */
export const unlessStopped = async <T>(work: Promise<T>): Promise<T | { stopped: true }> =>
	await work.catch((error: unknown) => {
		if (error instanceof Stopped) return { stopped: true as const };
		throw error;
	});
