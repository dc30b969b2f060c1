/** A clock that stands still while code runs, and jumps to the next timer when all of it waits. */
export interface Clock {
	now(): number;
	sleep(milliseconds: number): Promise<void>;
	/** Lets time pass until the work is done; then the real clock is back. */
	run<T>(work: () => Promise<T>): Promise<T>;
}

interface Timer {
	at: number;
	fire: () => void;
}

/** @param lateness what a timer takes too long, as the real ones do */
export function fakeClock(lateness: () => number): Clock {
	let time = 0;
	const timers: Timer[] = [];
	const add = (fire: () => void, milliseconds: number) => {
		const timer = { at: time + milliseconds, fire };
		// the queue is short: one entry for each call under way
		const place = timers.findIndex(({ at }) => at > timer.at);
		timers.splice(place < 0 ? timers.length : place, 0, timer);
	};
	const clock: Clock = {
		now: () => time,
		sleep: async (milliseconds) => await new Promise((resolve) => add(resolve, milliseconds)),
		async run(work) {
			const real = { setTimeout: globalThis.setTimeout, now: Date.now };
			const late = (fire: () => void, milliseconds = 0) => add(fire, milliseconds + lateness());
			globalThis.setTimeout = late as typeof setTimeout;
			Date.now = () => Math.floor(time);
			try {
				let done = false;
				const result = work().finally(() => (done = true));
				// unhandled only for a moment: it is awaited below
				result.catch(() => {});
				for (;;) {
					await settled();
					const next = timers.shift();
					if (done || !next) return await result;
					time = next.at;
					next.fire();
				}
			} finally {
				globalThis.setTimeout = real.setTimeout;
				Date.now = real.now;
			}
		},
	};
	return clock;
}

/** Until every promise that can go on has gone on. */
const settled = async () => await new Promise<void>((resolve) => setImmediate(resolve));
