import { randomInt } from 'crypto';

/**
 * Time for signatures. The service refuses a timestamp that is more than five minutes off; the
 * machine's own clock may be. Once the service's `Date` header has shown by how much, every later
 * signature of this process uses the corrected time, until somebody sets the machine's clock.
 */
let offsetSeconds = 0;
/** When this process began, by the machine's clock at the time of the correction. */
let beganAt = 0;

/** A clock that is kept right moves by less at a time. */
const STEP_MS = 60_000;

const beginning = (now: number) => now - performance.now();

/** Seconds since 1970, UTC, as the service counts them. */
export function timestampNow(now = Date.now()): number {
	if (Math.abs(beginning(now) - beganAt) > STEP_MS) offsetSeconds = 0;
	return Math.floor(now / 1000) + offsetSeconds;
}

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
	beganAt = beginning(now);
	return true;
}
