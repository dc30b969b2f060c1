import { randomInt } from 'crypto';

/**
 * Time for signatures. The service refuses a timestamp that is more than five minutes off; the
 * machine's own clock may be. Once the service's `Date` header has shown by how much, every later
 * signature of this process uses the corrected time.
 */
let offsetSeconds = 0;

/** Seconds since 1970, UTC, as the service counts them. */
export const timestampNow = (now = Date.now()) => Math.floor(now / 1000) + offsetSeconds;

/** What differs between two signatures of one request. Tests hand in their own. */
export interface Moment {
	timestamp: number;
	/** Random positive number against replay; only the older signatures have one. */
	nonce: number;
}

export const thisMoment = (): Moment => ({
	timestamp: timestampNow(),
	nonce: randomInt(1, 2 ** 31),
});

/**
 * Takes over the service's time from an HTTP `Date` header.
 * @returns false when the header is missing or unreadable: nothing was changed.
 */
export function correctClock(dateHeader: unknown, now = Date.now()): boolean {
	const serverTime = typeof dateHeader === 'string' ? Date.parse(dateHeader) : NaN;
	if (Number.isNaN(serverTime)) return false;
	offsetSeconds = Math.round((serverTime - now) / 1000);
	return true;
}
