import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { correctClock } from '../../../credentials/signing/clock';
import type { ResponseFile } from '../catalog/types';
import type { Answer, Sent } from '../answer/answer';
import { pause, throwIfAborted } from './abort';
import type { Account } from './account';
import type { Attempt } from './ocrApi';
import type { Failure } from '../errors';
import type { Pacer } from './pace';
import type { Retries } from './retry';
import { counted, mayRetry, retryDelay } from './retry';
import { statedLimit } from './statedLimit';
import { storeFiles } from '../answer/storeFiles';
import type { Semaphore } from './semaphore';
import type { Slabs } from '../request/bufferPool';

/** What one execution of the node shares among its calls. */
export interface Run {
	context: IExecuteFunctions;
	account?: Account;
	/** Aborted when n8n stops the execution, or the run ends at its first failure. */
	signal: AbortSignal;
	/** For good: what was not sent yet is not sent any more. Does nothing where the run goes on. */
	failed(): void;
	/** Calls side by side. */
	slots: Semaphore;
	/** Bytes of requests that wait or are under way. */
	budget: Semaphore;
	/** Buffers of request bodies. */
	slabs: Slabs;
	/** Requests sent in this run, by their content. */
	sent: Map<string, Sent & { result: Promise<Result> }>;
	/** Results of requests that had only started something. */
	finished: WeakMap<Sent, Promise<Result>>;
}

/** A failure has the page where the file is a PDF. */
export type Result = { answer: Answer } | { failure: Failure; page?: number };

/** One try of a request, whatever the service. */
export type Send = (context: IExecuteFunctions) => Promise<Attempt>;

export interface CallOptions {
	pacer: Pacer;
	maxRetries: number;
}

/** Makes a call, again where that helps. A call that succeeded is never made again. */
export async function call(
	run: Run,
	send: Send,
	options: CallOptions,
	files?: ResponseFile[],
): Promise<Result> {
	const release = await run.slots.acquire();
	let result: { response: IDataObject } | { failure: Failure };
	try {
		result = await tryAgain(run, send, options);
	} finally {
		release();
	}
	return 'failure' in result
		? result
		: { answer: await storeFiles(run.context, result.response, files) };
}

async function tryAgain(
	run: Run,
	send: Send,
	{ pacer, maxRetries }: CallOptions,
): Promise<{ response: IDataObject } | { failure: Failure }> {
	const { context, signal } = run;
	let retries: Retries = {};
	for (;;) {
		const turn = await pacer.turn(signal);
		throwIfAborted(signal);
		const result = await send(context);
		if ('response' in result) return result;

		const { failure, retryAfter, date } = result;
		const { retry } = failure.entry;
		if (signal.aborted) return { failure };
		if (retry === 'pace') turn.refused(statedLimit(failure.said));
		if (retry === 'clock' && !correctClock(date)) return { failure };
		if (!retry || !mayRetry(retry, retries, maxRetries)) return { failure };
		retries = counted(retries, retry);
		await pause(retryDelay(retries.all ?? 1, { retryAfter, date }), signal);
	}
}
