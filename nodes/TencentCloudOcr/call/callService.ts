import type { IDataObject } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import { clockName, correctClock, judgeClock } from '../../../credentials/signing/clock';
import type { Failure } from '../errors/failure';
import type { Retry } from '../errors/types';
import type { ServiceRequest } from '../request/serviceRequest';
import { hostOf } from '../settings/account';
import type { Settings } from '../settings/settings';
import { regionOf } from '../settings/settings';
import { pause, throwIfAborted } from './abort';
import type { Run } from './execution';
import type { Pacer, Turn } from './pace';
import { sharedPacer } from './pacers';
import type { Refusals } from './refusals';
import type { Asked, Retries } from './retry';
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
		const outcome = await sendOnce(run.context, request, run.secrets);
		if (retryOf(outcome) === 'pace') run.tally.refused++;
		return outcome;
	};
	const { action, options } = settings;
	const host = hostOfCall(run.account, settings);
	const secretId = run.account?.secretId ?? '';
	return await withRetries(run, send, {
		pacer: pacerOf([secretId, action, host].join(' '), settings),
		refusals: run.refusals([action, host].join(' ')),
		clock: clockName(secretId, host),
		maxRetries: options.maxRetries,
	});
}

/** What calls of one account, action and host share. */
interface Shared {
	pacer: Pacer;
	refusals: Refusals;
	/** Name of the clock that the calls are signed with. */
	clock: string;
	maxRetries: number;
}

/** The loop of tries for one call. */
export async function withRetries(
	{ signal, slots }: Pick<Run, 'signal' | 'slots'>,
	send: () => Promise<Outcome>,
	{ pacer, refusals, clock, maxRetries }: Shared,
): Promise<CallResult> {
	let retries: Retries = {};
	for (;;) {
		// only a call under way has a slot: while it waits for a retry, others can use it
		const release = await slots.acquire();
		let turn: Turn;
		let outcome: Outcome;
		let retry: Retry | undefined;
		let isGivenUp = false;
		try {
			// a call that is known to be refused does not wait for a turn
			let refusal = refusals.known(false);
			if (refusal) return { failure: refusal };
			turn = await pacer.turn(signal);
			throwIfAborted(signal);
			refusal = refusals.known(true);
			if (refusal) return { failure: refusal };
			outcome = await send();
			retry = retryOf(outcome);
			if (retries.clock) judgeClock(clock, retry !== 'clock');
			isGivenUp = 'failure' in outcome && !mayRetry(retry, retries, maxRetries);
			// without another time, the next signature would be refused as well
			if (retry === 'clock' && !isGivenUp) isGivenUp = !correctClock(clock, dateOf(outcome));
		} finally {
			// a failure may end the run: that is known before another call takes the slot
			if (isGivenUp) void sleep(0).then(release);
			else release();
		}
		if ('response' in outcome) {
			refusals.learn();
			return outcome;
		}
		const { failure, ...asked } = outcome;
		refusals.learn(failure);
		if (signal.aborted) return { failure };
		if (retry === 'pace') turn.refused(statedLimit(failure.said));
		if (!retry || isGivenUp) return { failure };
		retries = counted(retries, retry);
		await pause(delayBefore(retry, retries, asked), signal);
	}
}

/**
 * The pacer knows when there may be room again, so a refusal for the rate needs no wait of its own.
 * Who is refused again and again waits longer each time: tries within one window would all be lost.
 */
function delayBefore(retry: Retry, retries: Retries, asked: Asked): number {
	const { pace = 0, all = 1 } = retries;
	if (retry !== 'pace') return retryDelay(all, asked);
	return pace > 1 ? retryDelay(pace - 1, asked) : askedDelay(asked);
}

const retryOf = (outcome: Outcome) =>
	'failure' in outcome ? outcome.failure.entry.retry : undefined;

const dateOf = (outcome: Outcome) => ('failure' in outcome ? outcome.date : undefined);

/** The host that a call is signed for. */
const hostOfCall = (account: Run['account'], settings: Settings): string =>
	settings.bucket?.host ?? (account ? hostOf(account, regionOf(settings)) : '');

const pacerOf = (name: string, { operation, options }: Settings) =>
	sharedPacer(name, operation.rate ?? Infinity, options.requestsPerSecond);
