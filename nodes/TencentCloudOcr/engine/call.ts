import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { correctClock } from '../../../credentials/signing/clock';
import type { ResponseFile } from '../catalog/types';
import type { Answer, Sent } from '../shapes/types';
import { pause, throwIfAborted } from './abort';
import type { Attempt } from './attempt';
import type { Failure } from './errors';
import type { Pacer } from './pace';
import type { Retries } from './retry';
import { counted, mayRetry, retryDelay } from './retry';
import { storeFiles } from './responseFiles';
import type { Semaphore } from './semaphore';
import type { Slabs } from './slabs';

/** What one execution of the node shares among its calls. */
export interface Run {
	context: IExecuteFunctions;
	signal?: AbortSignal;
	/** Calls side by side. */
	slots: Semaphore;
	/** Bytes of requests that wait or are under way. */
	budget: Semaphore;
	/** The run ends at its first failure. */
	stopOnFailure: boolean;
	/** It has failed: what was not sent yet is not sent any more. */
	halted: boolean;
	/** Buffers of request bodies. */
	slabs: Slabs;
	/** Requests sent in this run, by their content. */
	sent: Map<string, Sent & { result: Promise<Result> }>;
}

export type Result = { answer: Answer } | { failure: Failure };

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

/** Of the calls behind the one that has failed. It is never shown: the run ends with that one's error. */
export const NOT_SENT: Failure = {
	code: 'NotSent',
	entry: {
		message: 'The call was not made, because another one of the run has failed',
		description: "Set 'On Error' of the node to continue if the others should be read all the same",
	},
};

async function tryAgain(
	run: Run,
	send: Send,
	{ pacer, maxRetries }: CallOptions,
): Promise<{ response: IDataObject } | { failure: Failure }> {
	const { context, signal } = run;
	let retries: Retries = {};
	for (;;) {
		if (!run.halted) await pacer.turn(signal);
		throwIfAborted(signal);
		if (run.halted) return { failure: NOT_SENT };
		const startedAt = Date.now();
		const result = await send(context);
		if ('response' in result) return result;
		throwIfAborted(signal);

		const { failure, retryAfter, date } = result;
		const { retry } = failure.entry;
		if (retry === 'pace') pacer.refused(startedAt);
		if (retry === 'clock' && !correctClock(date)) return { failure };
		if (!retry || !mayRetry(retry, retries, maxRetries)) return { failure };
		retries = counted(retries, retry);
		await pause(retryDelay(retries.all ?? 1, retryAfter), signal);
	}
}
