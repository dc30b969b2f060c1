import { OperationalError, sleep } from 'n8n-workflow';

/** The execution was stopped: nothing more is sent. */
export const stopped = () => new OperationalError('The execution was stopped');

export function throwIfAborted(signal?: AbortSignal): void {
	if (signal?.aborted) throw stopped();
}

/** Waits, or throws as soon as the execution is stopped. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
	throwIfAborted(signal);
	if (milliseconds <= 0) return;
	if (!signal) return await sleep(milliseconds);
	let onAbort: () => void = () => {};
	const aborted = new Promise<never>((_, reject) => {
		onAbort = () => reject(stopped());
		signal.addEventListener('abort', onAbort, { once: true });
	});
	try {
		await Promise.race([sleep(milliseconds), aborted]);
	} finally {
		signal.removeEventListener('abort', onAbort);
	}
}
