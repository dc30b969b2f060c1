import { sleep } from 'n8n-workflow';

/**
 * Long work that stops at each `yield`, so that others may have a turn: while it computes, n8n does
 * nothing else in the process, for any user.
 */
export type Steps<T> = Generator<void, T, void>;

/** How long a process may be kept, in milliseconds. A step takes a few. */
const LONGEST_TURN_MS = 20;

/** The result, without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
	}
}

/** What waits for a turn has them one after the other: two that are due would be one long one. */
let last: Promise<unknown> = Promise.resolve();

/** The result; between the steps others have a turn whenever it has taken long enough. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
	for (let began = performance.now(); ;) {
		const next = steps.next();
		if (next.done) return next.value;
		if (performance.now() - began < LONGEST_TURN_MS) continue;
		await (last = last.then(async () => await sleep(0)));
		began = performance.now();
	}
}

/** Entries between two looks at the clock. */
const ENTRIES = 500;

/** As `list.map`. */
export function* mapped<T, R>(list: readonly T[], map: (entry: T, index: number) => R): Steps<R[]> {
	const results: R[] = [];
	for (let index = 0; index < list.length; index++) {
		if (index % ENTRIES === ENTRIES - 1) yield;
		results.push(map(list[index], index));
	}
	return results;
}
