/** A permit rests a little longer than the second that counts: not all calls travel equally long. */
const WINDOW_MS = 1030;
/** Calls start in this part of a window at the least: a second is used well, and room is left. */
const SPREAD = 0.7;
/** Timers fire late; by so much, the time is made up for. */
const LATE_MS = 10;
/** The part of the permits that refusals may take in a window; probes of the next give it back. */
const MOST_LOST = 0.5;
/** A refusal puts the next probe off by this at most: room is found in time. */
const LONGEST_GAP_MS = 5000;
/** Late enough to hear whether a probe was refused; each one after it comes twice as soon. */
const FIRST_GAP_MS = 1000;
/** Refusals are averaged over this part of the limit, and over no fewer probes than the least. */
const REMEMBERED = 0.5;
const LEAST_REMEMBERED = 4;
/** Where half of the probes are refused, one call in so many of the limit is a probe. */
const CALLS_PER_PROBE = 450;

/** How fast calls may start. */
export interface Rate {
	/** What is expected of the service; Infinity where no limit is documented. */
	callsPerSecond: number;
	/** What the user has set: never more, whatever the service allows. */
	most?: number;
	/** What refusals say of the limit; shared by all that call the same action. */
	stated?: { limit?: number };
}

/** The right to one call in each second, for as long as the service does not refuse it. */
interface Permit {
	startedAt: number;
}

export interface Start {
	permit: Permit;
	/** The permit is new: nobody knows yet whether there is room for it. */
	isProbe: boolean;
}

/**
 * The share of an account's calls that one process takes, learned from refusals alone. What the
 * service took in a second it takes in the next: a call that was not refused may be made again a
 * window later, and so on. All processes with such permits fit side by side without refusals. More
 * calls are probes: one that gets through is a new permit, one that is refused costs nothing else.
 * The share of probes that are refused tells one refusal at random from a limit that is used up, and
 * so how long to wait until the next probe. Pure: times are milliseconds of any clock that never
 * goes back.
 */
export function createPermits({ callsPerSecond, most = Infinity, stated = {} }: Rate) {
	const atOnce = Math.max(1, Math.floor(callsPerSecond));
	const window = callsPerSecond === Infinity ? WINDOW_MS : (WINDOW_MS * atOnce) / callsPerSecond;
	/** The one that started longest ago comes first. */
	let permits: Permit[] = [];
	/** Share of the last probes that were refused, from 0 to 1. */
	let refusedShare = 0;
	let probedAt = -Infinity;
	let gap = 0;
	let callsFrom = -Infinity;
	let permitsFrom = -Infinity;
	let losses = { since: -Infinity, left: 0 };

	/** Infinity where nobody knows. */
	const limit = () => Math.max(1, Math.floor(Math.min(most, stated.limit ?? callsPerSecond)));
	const mostPermits = () =>
		Math.max(1, Math.floor(Math.min(most, Math.max(callsPerSecond, stated.limit ?? 0))));
	/** Where nobody knows the limit it is what the service takes, once it has refused something. */
	const expected = () =>
		limit() === Infinity && refusedShare ? Math.max(1, permits.length) : limit();

	const nextPermit = () => (permits.length ? permits[0].startedAt + window : Infinity);
	const isAtLimit = () => permits.length === limit();
	const nextProbe = () => {
		if (permits.length >= mostPermits()) return Infinity;
		// the limit is the service's own word; it may have been raised since
		return probedAt + (isAtLimit() ? LONGEST_GAP_MS : gap);
	};

	return {
		/** Milliseconds until the next call may start; 0 or less: it may start now. */
		wait(now: number): number {
			const withPermit = Math.max(nextPermit(), permitsFrom);
			// there is no need of a probe where a permit only has to keep its distance
			const next = nextPermit() <= now ? withPermit : Math.min(withPermit, nextProbe());
			return Math.max(next, callsFrom) - now;
		},

		start(now: number): Start {
			const isProbe = nextPermit() > now;
			if (isProbe) {
				refusedShare -= refusedShare / remembered(expected());
				gap = isAtLimit() ? FIRST_GAP_MS : Math.min(FIRST_GAP_MS, gap / 2);
				probedAt = now;
			} else {
				// far apart, so that there is room for those of others in between
				permitsFrom = spaced(permitsFrom, now, window / permits.length);
			}
			const permit = (!isProbe && permits.shift()) || { startedAt: now };
			permit.startedAt = now;
			permits.push(permit);
			callsFrom = spaced(callsFrom, now, window / Math.max(expected(), permits.length));
			return { permit, isProbe };
		},

		/** The service has refused a call for its rate, and has named its limit or not. */
		refused(now: number, { permit, isProbe }: Start, named?: number): void {
			if (named) stated.limit = named;
			if (now - losses.since >= window) {
				losses = { since: now, left: Math.ceil(permits.length * MOST_LOST) };
			}
			if (isProbe || losses.left-- > 0) permits = permits.filter((each) => each !== permit);
			// what was not used lately is somebody else's by now, and what is over the limit is nobody's
			permits = permits.filter(({ startedAt }) => startedAt > now - 2 * window);
			if (named) permits.splice(limit());
			// where the limit is not known yet, what was accepted so far is used instead
			const calls = limit() === Infinity ? Math.max(1, permits.length) : limit();
			if (isProbe) refusedShare = Math.min(1, refusedShare + 1 / remembered(calls));
			// the third power: few refusals at random cost next to nothing
			const odds = (refusedShare / (1 - refusedShare)) ** 3;
			gap = Math.min(LONGEST_GAP_MS, (1000 * CALLS_PER_PROBE * odds) / calls);
			probedAt = now;
		},
	};
}

const remembered = (limit: number) => Math.max(LEAST_REMEMBERED, REMEMBERED * limit);

/** When the next one may start, after one that starts now and was due at a time. */
const spaced = (due: number, now: number, evenly: number) =>
	(now - due <= LATE_MS ? due : now) + SPREAD * evenly;
