import { getEventListeners } from 'node:events';

import { pause, unlessAborted } from '../../nodes/TencentCloudOcr/call/abort';

/** Waiting that ends with the execution. */

const never = new Promise<never>(() => {});
const outcome = async (work: Promise<unknown>) =>
	await work.then(String, (error: Error) => error.message);

test('a hundred that wait are all stopped, without the ten listeners of which Node warns', async () => {
	const { signal, ...execution } = stoppable();
	const waiting = Array.from({ length: 100 }, async (_, index) =>
		outcome(index % 2 ? pause(500, signal) : unlessAborted(never, signal)),
	);
	expect(getEventListeners(signal, 'abort').length).toBeLessThan(10);
	execution.stop();
	expect(new Set(await Promise.all(waiting))).toEqual(new Set(['The execution was stopped']));
});

test('what is done before the stop keeps its result', async () => {
	const { signal, stop } = stoppable();
	expect(await unlessAborted(Promise.resolve('done'), signal)).toBe('done');
	stop();
	expect(await outcome(unlessAborted(Promise.resolve('late'), signal))).toBe(
		'The execution was stopped',
	);
});

test('a long wait that is stopped leaves no timer that lasts', async () => {
	jest.useFakeTimers();
	const { signal, stop } = stoppable();
	const waiting = outcome(pause(30_000, signal));
	await jest.advanceTimersByTimeAsync(1100);
	stop();
	expect(await waiting).toBe('The execution was stopped');
	await jest.advanceTimersByTimeAsync(250);
	expect(jest.getTimerCount()).toBe(0);
	jest.useRealTimers();
});

test('a long wait is as long as it should be', async () => {
	jest.useFakeTimers();
	const began = performance.now();
	const waiting = pause(30_000.5);
	await jest.runAllTimersAsync();
	await waiting;
	expect(Math.round(performance.now() - began)).toBe(30_001);
	jest.useRealTimers();
});

function stoppable() {
	const controller = new AbortController();
	return { signal: controller.signal, stop: () => controller.abort() };
}
