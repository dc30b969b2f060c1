import type { IDataObject } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import { correctClock } from '../../../credentials/signing/clock';
import type { Failure } from '../errors/failure';
import type { ServiceRequest } from '../request/serviceRequest';
import { hostOf } from '../settings/account';
import type { Settings } from '../settings/settings';
import { regionOf } from '../settings/settings';
import { pause, throwIfAborted } from './abort';
import type { Run } from './execution';
import type { Pacer, Turn } from './pace';
import { sharedPacer } from './pacers';
import type { Retries } from './retry';
import { askedDelay, counted, mayRetry, retryDelay } from './retry';
import type { Outcome } from './sendOnce';
import { sendOnce } from './sendOnce';
import { statedLimit } from './statedLimit';

export type CallResult = { response: IDataObject } | { failure: Failure };

/**
 * Makes a call, and repeats it where that helps. A call that succeeded is never repeated.
 * @throws Stopped when the run ends before it could be sent
 */
export async function callService(
	run: Run,
	settings: Settings,
	request: ServiceRequest,
): Promise<CallResult> {
	const send = async () => {
		run.tally.calls++;
		return await sendOnce(run.context, request, run.secrets);
	};
	const pacer = pacerOf(run.account, settings);
	return await withRetries(run, send, { pacer, maxRetries: settings.options.maxRetries });
}

/** The loop of tries for one call. */
export async function withRetries(
	{ signal, slots }: Pick<Run, 'signal' | 'slots'>,
	send: () => Promise<Outcome>,
	{ pacer, maxRetries }: { pacer: Pacer; maxRetries: number },
): Promise<CallResult> {
	let retries: Retries = {};
	for (;;) {
		// only a call under way has a slot: while it waits for a retry, others can use it
		const release = await slots.acquire();
		let turn: Turn;
		let outcome: Outcome;
		let isGivenUp = false;
		try {
			turn = await pacer.turn(signal);
			throwIfAborted(signal);
			outcome = await send();
			isGivenUp =
				'failure' in outcome && !mayRetry(outcome.failure.entry.retry, retries, maxRetries);
		} finally {
			// a failure may end the run: that is known before another call takes the slot
			if (isGivenUp) void sleep(0).then(release);
			else release();
		}
		if ('response' in outcome) return outcome;

		const { failure, ...asked } = outcome;
		const { retry } = failure.entry;
		if (signal.aborted) return { failure };
		if (retry === 'pace') turn.refused(statedLimit(failure.said));
		if (retry === 'clock' && !correctClock(asked.date)) return { failure };
		if (!retry || !mayRetry(retry, retries, maxRetries)) return { failure };
		retries = counted(retries, retry);
		// the pacer knows when there may be room again
		const delay = retry === 'pace' ? askedDelay(asked) : retryDelay(retries.all ?? 1, asked);
		await pause(delay, signal);
	}
}

/** Calls of one key, action and host share a pace. */
function pacerOf(account: Run['account'], settings: Settings) {
	const { operation, action, bucket, options } = settings;
	const host = bucket?.host ?? (account && hostOf(account, regionOf(settings)));
	const name = [account?.secretId, action, host].join(' ');
	return sharedPacer(name, operation.rate ?? Infinity, options.requestsPerSecond);
}
