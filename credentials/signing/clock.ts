import { randomInt } from 'crypto';

/**
 * Time for signatures. The service refuses a timestamp that is more than five minutes off; the
 * machine's own clock may be. Once the service's `Date` header has shown by how much, the signatures
 * of that account for that host use the corrected time, until somebody sets the machine's clock.
 * An answer may lie, so a correction is on trial until the service has taken a signature of it.
 */
interface Correction {
	/** Seconds to add that the service has taken. */
	kept: number;
	/** Seconds to add that nothing speaks for yet but one answer. */
	onTrial?: number;
	/** When this process began, by the machine's clock at the time of the correction. */
	beganAt: number;
}

const corrections = new Map<string, Correction>();

/** Whose clock it is: lies of one service must not reach the signatures for another. */
export const clockName = (secretId: string, host: string) => `${secretId} ${host}`;

/** A clock that is kept right moves by less at a time. */
const STEP_MS = 60_000;

/** No service that knows the time answers with one outside: the first is before this program. */
const EARLIEST = Date.UTC(2025, 0);
const LATEST = Date.UTC(2060, 0);

const beginning = (now: number) => now - performance.now();

function correctionOf(name: string, now: number): Correction | undefined {
	const correction = corrections.get(name);
	if (!correction || Math.abs(beginning(now) - correction.beganAt) <= STEP_MS) return correction;
	corrections.delete(name);
	return undefined;
}

/** Seconds since 1970, UTC, as the service counts them. */
export function timestampNow(name: string, now = Date.now()): number {
	const { onTrial, kept } = correctionOf(name, now) ?? { kept: 0 };
	return Math.floor(now / 1000) + (onTrial ?? kept);
}

/** What differs between two signatures of one request. Tests hand in their own. */
export interface Moment {
	timestamp: number;
	/** Random positive number against replay; only the older signatures have one. */
	nonce: number;
}

export const thisMoment = (name: string): Moment => ({
	timestamp: timestampNow(name),
	nonce: randomInt(1, 2 ** 31),
});

/**
 * Takes over the service's time from an HTTP `Date` header, on trial.
 * @returns false when the header is missing, unreadable or no time of today: nothing was changed.
 */
export function correctClock(name: string, dateHeader: unknown, now = Date.now()): boolean {
	const serverTime = typeof dateHeader === 'string' ? Date.parse(dateHeader) : NaN;
	if (!(serverTime > EARLIEST && serverTime < LATEST)) return false;
	const { kept } = correctionOf(name, now) ?? { kept: 0 };
	const onTrial = Math.round((serverTime - now) / 1000);
	corrections.set(name, { kept, onTrial, beganAt: beginning(now) });
	return true;
}

/** @param isRight whether the service has taken the signature of a clock that is on trial */
export function judgeClock(name: string, isRight: boolean): void {
	const correction = corrections.get(name);
	if (correction?.onTrial === undefined) return;
	const { kept, onTrial, beganAt } = correction;
	corrections.set(name, { kept: isRight ? onTrial : kept, beganAt });
}
