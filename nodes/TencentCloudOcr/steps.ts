import { sleep } from 'n8n-workflow';

/** How long the thread may work on: all that waits for it is late by as much. */
const SLICE_MS = 10;

let lastTurn = -Infinity;
let nextTurn: Promise<void> | undefined;

const turn = async () => {
	await sleep(0);
	nextTurn = undefined;
	lastTurn = performance.now();
};

/**
 * Lets all else that n8n does have its turn, where it has waited for long. Work on megabytes asks
 * for this between slices; who works side by side shares the turns.
 */
export async function giveTurn(): Promise<void> {
	while (performance.now() - lastTurn > SLICE_MS) await (nextTurn ??= turn());
}

/**
 * Long work that stops at each `yield`, so that others may have a turn: while it computes, n8n does
 * nothing else in the process, for any user.
 */
export type Steps<T> = Generator<void, T, void>;

/** The result, without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
	}
}

/** The result; others have a turn between the steps. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
		await giveTurn();
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
