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
