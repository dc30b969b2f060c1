import { pause } from './abort';

/** A refusal slows down by this factor. */
const DECREASE = 0.7;
/** After a refusal all wait, for at least and at most so many milliseconds: limits count by the second. */
const PAUSE_MS = [400, 1000];
/** What the pace gains per second without a refusal, as a share of the full pace. */
const INCREASE_PER_SECOND = 0.02;
/** Calls per second below which it never falls. */
const SLOWEST = 0.2;

export interface Pacer {
	/** Waits for the turn of a call; turns come first come first served. */
	turn(signal?: AbortSignal): Promise<void>;
	/** The service has refused a call for its rate. @param startedAt when that call was sent */
	refused(startedAt: number): void;
	/** A user may lower or raise the full pace between runs. */
	limit(callsPerSecond: number): void;
}

/**
 * Starts of calls, evenly spaced, as fast as the service allows. Additive increase, multiplicative
 * decrease: any number of processes that share one account settle by themselves, as TCP does.
 * @param callsPerSecond full pace; Infinity where none is documented
 */
export function createPacer(callsPerSecond: number, now = Date.now, random = Math.random): Pacer {
	let full = callsPerSecond;
	let pace = full;
	let changedAt = now();
	let next = 0;
	let slowedAt = 0;
	const recent: number[] = [];
	let queue: Promise<unknown> = Promise.resolve();

	const current = () => {
		const time = now();
		if (pace < full) {
			// where no pace is documented, the one that was refused is the measure
			const step = (Number.isFinite(full) ? full : pace) * INCREASE_PER_SECOND;
			pace = Math.min(full, pace + (step * (time - changedAt)) / 1000);
		}
		changedAt = time;
		return pace;
	};

	const start = async (signal?: AbortSignal) => {
		for (let wait = next - now(); wait > 0; wait = next - now()) await pause(Math.ceil(wait), signal);
		const time = now();
		next = time + 1000 / current();
		recent.push(time);
		while (recent[0] <= time - 1000) recent.shift();
	};

	return {
		async turn(signal) {
			const mine = queue.then(async () => await start(signal));
			// one that is stopped must not stop those behind it
			queue = mine.catch(() => {});
			await mine;
		},
		refused(startedAt) {
			// calls that were under way when the pace fell say nothing of the new one
			if (startedAt < slowedAt) return;
			const time = now();
			const measured = Math.max(1, recent.filter((at) => at > time - 1000).length);
			pace = Math.max(SLOWEST, Math.min(current(), measured) * DECREASE);
			slowedAt = time;
			changedAt = time;
			const [least, most] = PAUSE_MS;
			next = Math.max(next, time + least + random() * (most - least));
		},
		limit(callsPerSecondNow) {
			if (callsPerSecondNow === full) return;
			full = callsPerSecondNow;
			pace = Math.min(pace, full);
			if (!Number.isFinite(pace) || pace < SLOWEST) pace = full;
		},
	};
}

const pacers = new Map<string, Pacer>();
const MOST_PACERS = 500;

/** The pace that all executions of this process share for one key, host and action. */
export function sharedPacer(name: string, callsPerSecond: number): Pacer {
	let pacer = pacers.get(name);
	if (!pacer) {
		if (pacers.size >= MOST_PACERS) pacers.delete(pacers.keys().next().value as string);
		pacer = createPacer(callsPerSecond);
		pacers.set(name, pacer);
	}
	pacer.limit(callsPerSecond);
	return pacer;
}
