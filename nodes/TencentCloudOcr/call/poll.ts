import type { IDataObject } from 'n8n-workflow';

import type { ResponseFile } from '../answer/answer';
import type { Polling } from '../catalog/types';
import { pause } from './abort';
import type { ApiRequest } from './ocrApi';
import { attempt } from './ocrApi';
import type { CallOptions, Result, Run, Send } from './call';
import { call } from './call';
import type { Failure } from '../errors';
import { sentence } from '../errors/sentence';

/** Waits between two questions, in milliseconds; no interval is documented. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;

/** Asks for the result of something that was started, until it is there or time is up. */
export async function poll(
	run: Run,
	polling: Polling,
	started: IDataObject,
	request: Omit<ApiRequest, 'action' | 'body'>,
	options: CallOptions,
	waitSeconds: number,
	files?: ResponseFile[],
): Promise<Result> {
	const { action, token, status, pending } = polling;
	if (!started[token]) return { failure: noToken(started, polling) };
	const body = Buffer.from(JSON.stringify({ [token]: started[token] }));
	const send: Send = async (context) => await attempt(context, { ...request, action, body });
	const deadline = Date.now() + waitSeconds * 1000;
	for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
		const result = await call(run, send, options, files);
		if ('failure' in result) return { failure: notFetched(started, polling, result.failure) };
		if (!pending.includes(String(result.answer.response[status]))) return result;
		const left = deadline - Date.now();
		if (left <= 0) return { failure: notYet(started, polling, waitSeconds) };
		await pause(Math.min(wait, left), run.signal);
	}
}

/** How to get at what was started and paid for. */
const askLater = (started: IDataObject, { token }: Polling) =>
	`ask for it with the operation 'Get Result' and the ${token} '${String(started[token])}'`;

const notFetched = (started: IDataObject, polling: Polling, failure: Failure): Failure => ({
	...failure,
	action: polling.action,
	entry: {
		...failure.entry,
		description: `${sentence(failure.entry.description)} The document was taken before that; to pay for it only once, ${askLater(started, polling)}`,
	},
});

const notYet = (started: IDataObject, polling: Polling, waitSeconds: number): Failure => ({
	code: 'StillProcessing',
	action: polling.action,
	requestId: String(started.RequestId ?? ''),
	entry: {
		message: `The result is not there after ${waitSeconds} seconds`,
		description: `It may still come: ${askLater(started, polling)}. Or raise 'Wait for Result' in 'Options'`,
	},
});

const noToken = (started: IDataObject, { token }: Polling): Failure => ({
	code: 'NoToken',
	requestId: String(started.RequestId ?? ''),
	entry: {
		message: `The service has taken the document but gave no ${token}`,
		description: 'Without it the result cannot be asked for. Run the item again',
	},
});
