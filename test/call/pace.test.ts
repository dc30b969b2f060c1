import { createPacer, type Pacer } from '../../nodes/TencentCloudOcr/call/pace';

/** A clock that jumps when somebody waits for it. */
function manualClock() {
	jest.useFakeTimers({ now: 0, doNotFake: ['performance'] });
	return { now: () => Date.now() };
}

async function starts(pacer: Pacer, count: number): Promise<number[]> {
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

	it('starts as many calls in a second as the rate, soon, and not one more', async () => {
		const times = await starts(createPacer(20), 61);
		expect(times.slice(0, 5)).toEqual([0, 37, 73, 109, 145]);
		expect([20, 40, 60].map((call) => times[call])).toEqual([1030, 2060, 3090]);
		const spans = times.slice(20).map((at, call) => at - times[call]);
		expect(Math.min(...spans)).toBe(1030);
		expect(times[59]).toBeLessThan(2060 + 700);
	});

	it.each([
		[1, [0, 1030, 2060]],
		[0.5, [0, 2060, 4120]],
		[2, [0, 361, 1030]],
	])('starts calls at %d per second', async (rate, times) => {
		expect(await starts(createPacer(rate), 3)).toEqual(times);
	});

	it('goes on at the full rate when the clock is set back', async () => {
		jest.setSystemTime(7_200_000);
		const pacer = createPacer(5);
		await starts(pacer, 12);
		jest.setSystemTime(3_600_000);
		const times = await starts(pacer, 12);
		expect(times[11] - 3_600_000).toBeLessThan(5000);
	});

	it('does not wait where no rate is documented', async () => {
		expect(await starts(createPacer(Infinity), 3)).toEqual([0, 0, 0]);
	});

	/** The time from the refusal to the next call, and the gaps between those that follow. */
	async function after(pacer: Pacer, refusedAt: number, count = 2) {
		const times = await starts(pacer, count);
		return { wait: times[0] - refusedAt, gaps: times.slice(1).map((at, i) => at - times[i]) };
	}

	it('a refusal of one of few calls: all wait for the second to pass, then go at its share', async () => {
		const pacer = createPacer(10);
		const [first, , , , fifth] = await starts(pacer, 5);
		pacer.refused(fifth);
		const { wait, gaps } = await after(pacer, fifth);
		expect(fifth + wait - first).toBe(1000);
		// four were taken
		expect(gaps[0]).toBeCloseTo((1000 / (4 * 0.8)) * 1.03, -1);
	});

	it('a refusal where nearly the whole rate was taken slows down only a little', async () => {
		const pacer = createPacer(20);
		const sent = await starts(pacer, 21);
		pacer.refused(sent[20]);
		const { wait, gaps } = await after(pacer, sent[20]);
		expect(wait).toBeLessThan(60);
		expect(gaps[0]).toBeGreaterThan(52);
		expect(gaps[0]).toBeLessThan(60);
	});

	it('calls that were under way slow it down only as far as less was taken than thought', async () => {
		const pacer = createPacer(10);
		const sent = await starts(pacer, 6);
		await jest.advanceTimersByTimeAsync(50);
		for (const at of sent.slice(3)) pacer.refused(at);
		const { gaps } = await after(pacer, Date.now());
		// three were taken; three refusals one after the other would be 10 * 0.8 ** 3, or less
		expect(gaps[0]).toBeCloseTo((1000 / (3 * 0.8)) * 1.03, -1);
	});

	it('recovers to the full rate by and by, ever faster', async () => {
		const pacer = createPacer(10);
		const sent = await starts(pacer, 6);
		pacer.refused(sent[5]);
		const times = await starts(pacer, 250);
		expect(times[1] - times[0]).toBeGreaterThan(240);
		const tens = times.slice(10).map((at, call) => at - times[call]);
		const recovered = tens.findIndex((ten) => ten <= 1031);
		expect(times[recovered] - times[0]).toBeGreaterThan(10_000);
		expect(times[recovered] - times[0]).toBeLessThan(25_000);
		expect(Math.max(...tens.slice(recovered))).toBeLessThanOrEqual(1031);
		expect(Math.min(...tens)).toBeGreaterThanOrEqual(1030);
	});

	it('a refusal without a documented rate sets the pace by what was sent', async () => {
		const pacer = createPacer(Infinity);
		await starts(pacer, 30);
		pacer.refused(Date.now());
		const { gaps } = await after(pacer, Date.now());
		expect(gaps[0]).toBeGreaterThan(40);
		expect(gaps[0]).toBeLessThan(50);
	});

	it('never falls below one call in five seconds', async () => {
		const pacer = createPacer(5);
		for (let refusals = 0; refusals < 20; refusals++) {
			const [at] = await starts(pacer, 1);
			await jest.advanceTimersByTimeAsync(1);
			pacer.refused(at);
		}
		const { gaps } = await after(pacer, Date.now());
		expect(gaps[0]).toBeGreaterThan(4000);
		expect(gaps[0]).toBeLessThan(5200);
	});

	it('keeps its pace where timers fire late', async () => {
		const pacer = createPacer(10);
		const began = Date.now();
		for (let call = 0; call < 20; call++) {
			await starts(pacer, 1);
			jest.setSystemTime(Date.now() + 3);
		}
		expect(Date.now() - began).toBeLessThan(19 * 103 + 10);
	});

	it('goes on at its pace when the clock is set back', async () => {
		jest.setSystemTime(7_200_000);
		const pacer = createPacer(10);
		const sent = await starts(pacer, 5);
		pacer.refused(sent[4]);
		await starts(pacer, 1);
		jest.setSystemTime(3_600_000);
		const { wait, gaps } = await after(pacer, 3_600_000, 20);
		expect(wait).toBeLessThan(2000);
		expect(Math.max(...gaps)).toBeLessThan(400);
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
		expect(Date.now()).toBe(1030);
	});
});
