import type { IDataObject } from 'n8n-workflow';

import type { Polling, ResponseFile } from '../catalog/types';
import { pause } from './abort';
import type { ApiRequest } from './attempt';
import { attempt } from './attempt';
import type { CallOptions, Result, Run, Send } from './call';
import { call } from './call';

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
	if (!started[polling.token]) return { failure: noToken(started, polling) };
	const body = Buffer.from(JSON.stringify({ [polling.token]: started[polling.token] }));
	const send: Send = async (context) =>
		await attempt(context, { ...request, action: polling.action, body });
	const deadline = Date.now() + waitSeconds * 1000;
	for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
		const result = await call(run, send, options, files);
		if ('failure' in result) return result;
		if (!polling.pending.includes(String(result.answer.response[polling.status]))) return result;
		const left = deadline - Date.now();
		if (left <= 0) return { failure: notYet(started, polling, waitSeconds) };
		await pause(Math.min(wait, left), run.signal);
	}
}

const notYet = (started: IDataObject, { token }: Polling, waitSeconds: number) => ({
	code: 'StillProcessing',
	requestId: String(started.RequestId ?? ''),
	entry: {
		message: `The result is not there after ${waitSeconds} seconds`,
		description: `It may still come: ask for it with the operation that gets the result, and the ${token} '${String(started[token])}'. Or raise 'Wait for Result' in 'Options'`,
	},
});

const noToken = (started: IDataObject, { token }: Polling) => ({
	code: 'NoToken',
	requestId: String(started.RequestId ?? ''),
	entry: {
		message: `The service has taken the document but gave no ${token}`,
		description: 'Without it the result cannot be asked for. Run the item again',
	},
});
