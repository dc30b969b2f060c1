import type { IDataObject } from 'n8n-workflow';

import type { Polling } from '../catalog/types';
import type { Failure } from '../errors/failure';
import { sentence } from '../errors/sentence';
import { ocrRequest } from '../request/buildRequest';
import type { Settings } from '../settings/settings';
import { pause } from './abort';
import type { CallResult } from './callService';
import { callService } from './callService';
import type { Run } from './execution';

/** Time between two calls, in milliseconds; no interval is documented. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;

/** Asks for the result of something that was started, until there is one or time is up. */
export async function poll(
	run: Run,
	settings: Settings,
	polling: Polling,
	started: IDataObject,
): Promise<CallResult> {
	const { action, token, status, pending } = polling;
	if (!started[token]) return { failure: noToken(started, polling) };
	const body = Buffer.from(JSON.stringify({ [token]: started[token] }));
	const request = ocrRequest(settings, action, body);
	const { waitForResult } = settings.options;
	const deadline = Date.now() + waitForResult * 1000;
	for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
		const result = await callService(run, settings, request);
		if ('failure' in result) return { failure: notFetched(started, polling, result.failure) };
		if (!pending.includes(String(result.response[status]))) return result;
		const left = deadline - Date.now();
		if (left <= 0) return { failure: notYet(started, polling, waitForResult) };
		await pause(Math.min(wait, left), run.signal);
	}
}

/** How the user gets the result that was already paid for. */
const askLater = (started: IDataObject, { token }: Polling) =>
	`get the result with the operation 'Get Result' and the ${token} '${String(started[token])}'`;

const notFetched = (started: IDataObject, polling: Polling, failure: Failure): Failure => ({
	...failure,
	action: polling.action,
	entry: {
		...failure.entry,
		description: `${sentence(failure.entry.description)} The document had already been accepted; to avoid paying for it twice, ${askLater(started, polling)}`,
	},
});

const notYet = (started: IDataObject, polling: Polling, waitSeconds: number): Failure => ({
	code: 'StillProcessing',
	action: polling.action,
	requestId: String(started.RequestId ?? ''),
	entry: {
		message: `No result after ${waitSeconds} seconds`,
		description: `It may still arrive: ${askLater(started, polling)}. Or raise 'Wait for Result' in 'Options'`,
	},
});

const noToken = (started: IDataObject, { token }: Polling): Failure => ({
	code: 'NoToken',
	requestId: String(started.RequestId ?? ''),
	entry: {
		message: `The service accepted the document but returned no ${token}`,
		description: 'Without it, the result cannot be requested. Run the item again',
	},
});
