import { blocksOf } from '../../tools/bench/eventLoop';

const turn = async () => await new Promise(setImmediate);

/** Keeps the thread busy for so much of its processor time. */
function work(ms: number) {
	const used = () => process.threadCpuUsage().user / 1000;
	for (const start = used(); used() - start < ms;);
}

/** Stops the thread, which takes no processor time. */
const wait = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

test('the longest block is measured, by the clock and by what it took of the processor', async () => {
	const { result, longestBlockMs, longestBlockCpuMs } = await blocksOf(async () => {
		work(20);
		await turn();
		work(80);
		await turn();
		wait(150);
		return 'done';
	});
	expect(result).toBe('done');
	expect(longestBlockMs).toBeGreaterThan(140);
	expect(longestBlockCpuMs).toBeGreaterThan(75);
});

test('a block at the end counts', async () => {
	const { longestBlockCpuMs } = await blocksOf(async () => {
		await turn();
		work(50);
	});
	expect(longestBlockCpuMs).toBeGreaterThan(45);
});
