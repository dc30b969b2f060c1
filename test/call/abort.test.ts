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

function stoppable() {
	const controller = new AbortController();
	return { signal: controller.signal, stop: () => controller.abort() };
}
