import { pause, throwIfAborted, unlessAborted } from './abort';

/** Calls start this much further apart than the rate allows: not all travel equally long. */
const APART = 1.03;
/** While nothing is refused, the calls of a second start within this part of it. */
const PART = 0.7;
/** A refusal slows down by this factor. */
const DECREASE = 0.8;
/** The same where nearly the whole rate was ours: nobody shares it, a call came too early. */
const DECREASE_ALONE = 0.95;
const NEARLY_ALL = 0.9;
/** What a second without a refusal adds to the pace, as a share of it, for each second before. */
const GAIN = 0.005;
/** Calls per second below which it never falls. */
const SLOWEST = 0.2;
/** Taken for the share of a process of whose calls none was accepted in a second. */
const SMALLEST_SHARE = 0.5;
/** A timer that fires late by so many milliseconds is made up for. */
const LATE_MS = 10;
/** How long a call that was sent is remembered. */
const MEMORY_MS = 5000;

export interface Pacer {
	/** Waits for the turn of a call; turns come first come first served. */
	turn(signal?: AbortSignal): Promise<void>;
	/** The service has refused a call for its rate. @param startedAt when that call was sent */
	refused(startedAt: number): void;
}

/**
 * Starts of calls, as fast as the service allows: never more in a second than a whole rate, and within
 * it somewhat sooner than evenly, so that a run is done earlier. Any number of processes that share
 * one account settle by themselves: a refusal tells each its share, which is what the service took
 * of its calls in the second before, and the pace grows in proportion, ever faster, until the next.
 * Below the full rate, calls are evenly spaced: those of others come in between.
 * @param callsPerSecond full pace; Infinity where none is documented
 */
export function createPacer(callsPerSecond: number, now = Date.now): Pacer {
	const full = callsPerSecond;
	let pace = full;
	let changedAt = now();
	let next = 0;
	let slowedAt = 0;
	/** Starts of the calls that were not refused. */
	const sent: number[] = [];
	let queue: Promise<unknown> = Promise.resolve();

	const current = () => {
		const time = now();
		// never negative: a clock may be set back
		const calm = Math.max(0, changedAt - slowedAt) / 1000;
		const seconds = Math.max(0, time - changedAt) / 1000;
		pace = Math.min(full, pace * Math.exp(GAIN * seconds * (calm + seconds / 2)));
		changedAt = time;
		return pace;
	};

	const interval = () => (1000 / pace) * APART;
	const isFull = () => pace === full;

	/** When the call before which a second was full makes room for another. */
	const room = () => {
		const calls = Math.max(1, Math.floor(pace));
		const before = sent[sent.length - calls];
		// none, or one in the future: a clock was set back
		if (!isFull() || !(before <= now())) return 0;
		return before + calls * interval();
	};

	const remaining = () => {
		// after a clock was set back, too, the next turn is never further away than this
		next = Math.min(Math.max(next, room()), now() + 1000 + interval());
		return next - now();
	};

	const start = async (signal?: AbortSignal) => {
		throwIfAborted(signal);
		for (let wait = remaining(); wait > 0; wait = remaining()) await pause(Math.ceil(wait), signal);
		const time = now();
		const startedAt = time - next <= LATE_MS ? next : time;
		current();
		next = startedAt + interval() * (isFull() ? PART : 1);
		sent.push(startedAt);
		while (sent[0] < time - MEMORY_MS) sent.shift();
	};

	return {
		async turn(signal) {
			const mine = queue.then(async () => await start(signal));
			// one that is stopped must not stop those behind it
			queue = mine.catch(() => {});
			// those of other executions may be in front of one that is stopped
			await unlessAborted(mine, signal);
		},
		refused(startedAt) {
			const before = sent.filter((at) => at <= startedAt);
			if (before.length) sent.splice(before.length - 1, 1);
			const taken = before.slice(0, -1).filter((at) => at > startedAt - 1000);
			const isAlone = taken.length > full * NEARLY_ALL;
			const decrease = isAlone ? DECREASE_ALONE : DECREASE;
			const share = Math.max(SMALLEST_SHARE, taken.length) * decrease;
			if (startedAt < slowedAt) {
				// it was under way when the pace fell, and tells only that the share is smaller still
				pace = Math.min(pace, share);
				return;
			}
			const time = now();
			pace = Math.max(SLOWEST, Math.min(current() * decrease, share));
			slowedAt = time;
			changedAt = time;
			// limits count by the second: there is room when the oldest of the calls leaves it
			next = Math.max(next, (taken[0] ?? startedAt) + 1000);
		},
	};
}

const pacers = new Map<string, Pacer>();
const MOST_PACERS = 500;

/** The pace that all executions of this process share for one key, host, action and rate. */
export function sharedPacer(name: string, callsPerSecond: number): Pacer {
	let pacer = pacers.get(name);
	if (!pacer) {
		if (pacers.size >= MOST_PACERS) pacers.delete(pacers.keys().next().value as string);
		pacer = createPacer(callsPerSecond);
		pacers.set(name, pacer);
	}
	return pacer;
}
