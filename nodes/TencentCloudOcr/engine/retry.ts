import type { Retry } from './errors/types';

/** First and longest wait between two tries of a call, in milliseconds. */
const BASE_MS = 500;
const LONGEST_MS = 20_000;
/** A server may ask for a longer wait than is sensible to keep an execution for. */
const LONGEST_ASKED_MS = 60_000;
/** Where the cause is not certain, a try too many costs money. */
const FEW = 2;

/**
 * Whether to try again.
 * @param tries how often the call was made so far
 */
export function mayRetry(retry: Retry | undefined, tries: number, maxRetries: number): boolean {
	const retries = tries - 1;
	if (!retry || retries >= maxRetries) return false;
	if (retry === 'clock') return retries < 1;
	return retry !== 'few' || retries < FEW;
}

/**
 * Exponential backoff with full jitter, never shorter than the server asks for.
 * @param retryAfter value of the Retry-After header: seconds, or a date
 */
export function retryDelay(
	tries: number,
	retryAfter?: string,
	random = Math.random,
	now = Date.now(),
): number {
	const ceiling = Math.min(LONGEST_MS, BASE_MS * 2 ** (tries - 1));
	return Math.max(random() * ceiling, askedFor(retryAfter, now));
}

function askedFor(retryAfter: string | undefined, now: number): number {
	if (!retryAfter) return 0;
	const milliseconds = /^\d+$/.test(retryAfter)
		? Number(retryAfter) * 1000
		: Date.parse(retryAfter) - now;
	return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), LONGEST_ASKED_MS) : 0;
}
