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
	// one of its own for each that waits: of more than ten on one signal Node warns in n8n's log
	const own = AbortSignal.any([signal]);
	let onAbort: () => void = () => {};
	const aborted = new Promise<never>((_, reject) => {
		onAbort = () => reject(new Stopped());
		own.addEventListener('abort', onAbort, { once: true });
	});
	try {
		return await Promise.race([work, aborted]);
	} finally {
		own.removeEventListener('abort', onAbort);
	}
}

/** Waits for a time, or throws as soon as the execution is stopped. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
	throwIfAborted(signal);
	if (milliseconds > 0) await unlessAborted(sleep(milliseconds), signal);
}
