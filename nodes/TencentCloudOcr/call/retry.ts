import type { Retry } from '../errors/types';

/** First and longest wait between two tries of a call, in milliseconds. */
const BASE_MS = 500;
const LONGEST_MS = 20_000;
/** A server may ask for a longer wait than it makes sense to keep an execution open for. */
const LONGEST_ASKED_MS = 60_000;
/** If the cause is not certain, each further try may cost money. */
const FEW = 2;

/** How often a call was repeated, in total and for each kind of reason. */
export type Retries = Partial<Record<Retry | 'all', number>>;

/** Whether to try again; reasons that allow only one or two tries are counted separately. */
export function mayRetry(retry: Retry | undefined, made: Retries, maxRetries: number): boolean {
	if (!retry || (made.all ?? 0) >= maxRetries) return false;
	const own = made[retry] ?? 0;
	if (retry === 'clock') return own < 1;
	return retry !== 'few' || own < FEW;
}

export const counted = (made: Retries, retry: Retry): Retries => ({
	...made,
	all: (made.all ?? 0) + 1,
	[retry]: (made[retry] ?? 0) + 1,
});

/** Headers that say when to try again: Retry-After, and the Date by which the server reads it. */
export interface Asked {
	retryAfter?: string;
	date?: string;
}

/** Exponential backoff with full jitter, in milliseconds; never shorter than the server asks for. */
export function retryDelay(
	tries: number,
	asked: Asked = {},
	random = Math.random,
	now = Date.now(),
): number {
	const ceiling = Math.min(LONGEST_MS, BASE_MS * 2 ** (tries - 1));
	return Math.max(random() * ceiling, askedDelay(asked, now));
}

/** Milliseconds that the server asks for, as seconds or a date; 0 where it asks for nothing. */
export function askedDelay({ retryAfter, date }: Asked, now = Date.now()): number {
	if (!retryAfter) return 0;
	const milliseconds = /^\d+$/.test(retryAfter)
		? Number(retryAfter) * 1000
		: Date.parse(retryAfter) - (Date.parse(date ?? '') || now);
	return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), LONGEST_ASKED_MS) : 0;
}
