import { createPacer } from '../../nodes/TencentCloudOcr/engine/pace';

/** A clock that jumps when somebody waits for it. */
function manualClock() {
	jest.useFakeTimers({ now: 0, doNotFake: ['performance'] });
	return { now: () => Date.now() };
}

async function starts(pacer: ReturnType<typeof createPacer>, count: number): Promise<number[]> {
	const times: number[] = [];
	const all = Array.from({ length: count }, async () => {
		await pacer.turn();
		times.push(Date.now());
	});
	await jest.runAllTimersAsync();
	await Promise.all(all);
	return times;
}

describe('pace', () => {
	beforeEach(() => manualClock());
	afterEach(() => jest.useRealTimers());

	it('starts calls evenly, no faster than the documented rate', async () => {
		expect(await starts(createPacer(20), 5)).toEqual([0, 50, 100, 150, 200]);
	});

	it('does not wait where no rate is documented', async () => {
		expect(await starts(createPacer(Infinity), 3)).toEqual([0, 0, 0]);
	});

	it('after a refusal everybody waits, then goes on more slowly', async () => {
		const pacer = createPacer(10, Date.now, () => 0);
		await starts(pacer, 10);
		const refusedAt = Date.now();
		pacer.refused(refusedAt);
		const [first, second] = await starts(pacer, 2);
		expect(first - refusedAt).toBe(400);
		expect(second - first).toBeGreaterThan(130);
		expect(second - first).toBeLessThan(143);
	});

	it('calls that were already under way do not slow it down twice', async () => {
		const pacer = createPacer(10, Date.now, () => 0);
		await starts(pacer, 10);
		pacer.refused(Date.now());
		pacer.refused(Date.now() - 100);
		pacer.refused(Date.now() - 50);
		const [first, second] = await starts(pacer, 2);
		expect(second - first).toBeLessThan(143);
	});

	it('recovers to the full rate by and by', async () => {
		const pacer = createPacer(10, Date.now, () => 0);
		await starts(pacer, 10);
		pacer.refused(Date.now());
		const times = await starts(pacer, 250);
		const gaps = times.slice(1).map((time, index) => time - times[index]);
		expect(gaps[0]).toBeGreaterThan(130);
		expect(gaps.at(-1)).toBe(100);
	});

	it('a refusal without a documented rate sets the pace by what was sent', async () => {
		const pacer = createPacer(Infinity, Date.now, () => 0);
		await starts(pacer, 30);
		pacer.refused(Date.now());
		const [first, second] = await starts(pacer, 2);
		expect(second - first).toBeGreaterThan(40);
		expect(second - first).toBeLessThan(50);
	});

	it('a call that is stopped while it waits lets the next one go', async () => {
		const pacer = createPacer(1);
		await starts(pacer, 1);
		const abort = new AbortController();
		const stopped = pacer.turn(abort.signal).catch((error: Error) => error.message);
		const next = pacer.turn();
		abort.abort();
		await jest.runAllTimersAsync();
		expect(await stopped).toBe('The execution was stopped');
		await next;
		expect(Date.now()).toBe(1000);
	});
});
