import { createPacer, type Pacer, type Turn } from '../../nodes/TencentCloudOcr/call/pace';
import { sharedPacer } from '../../nodes/TencentCloudOcr/call/pacers';
import type { Rate } from '../../nodes/TencentCloudOcr/call/permits';
import { statedLimit } from '../../nodes/TencentCloudOcr/call/statedLimit';

/** How processes settle on one account is simulated in manyWorkers.test.ts. */

const pacerOf = (callsPerSecond: number, more: Partial<Rate> = {}) =>
	createPacer({ callsPerSecond, ...more });

/** Whole milliseconds at which so many calls start, and their turns. */
async function starts(pacer: Pacer, count: number) {
	const times: number[] = [];
	const turns: Turn[] = [];
	const all = Array.from({ length: count }, async () => {
		turns.push(await pacer.turn());
		times.push(Math.round(performance.now()));
	});
	await jest.runAllTimersAsync();
	await Promise.all(all);
	return { times, turns };
}

describe('pace', () => {
	beforeEach(() => jest.useFakeTimers({ now: 0 }));
	afterEach(() => jest.useRealTimers());

	it('starts as many calls in a second as the rate, soon, and not one more', async () => {
		const { times } = await starts(pacerOf(20), 61);
		expect(times.slice(0, 5)).toEqual([0, 37, 73, 109, 145]);
		const spans = times.slice(20).map((at, call) => at - times[call]);
		expect(Math.min(...spans)).toBe(1030);
		expect(Math.max(...spans)).toBeLessThan(1040);
		expect(times[59]).toBeLessThan(2060 + 730);
	});

	it.each([
		[1, [0, 1030, 2060]],
		[0.5, [0, 2060, 4120]],
		[2, [0, 361, 1030]],
	])('starts calls at %d per second', async (rate, expected) => {
		expect((await starts(pacerOf(rate), 3)).times).toEqual(expected);
	});

	it('does not wait where no rate is documented', async () => {
		expect((await starts(pacerOf(Infinity), 3)).times).toEqual([0, 0, 0]);
	});

	it('without a documented rate, refusals set it to what was taken', async () => {
		const pacer = pacerOf(Infinity);
		const { turns } = await starts(pacer, 30);
		for (const turn of turns.slice(20)) turn.refused();
		await jest.advanceTimersByTimeAsync(1500);
		const { times } = await starts(pacer, 100);
		expect(times[99] - times[0]).toBeGreaterThan(3000);
	});

	it('does not look at the time of day, which may be set back', async () => {
		const pacer = pacerOf(5);
		const before = (await starts(pacer, 12)).times;
		jest.spyOn(Date, 'now').mockReturnValue(-3_600_000);
		const { times } = await starts(pacer, 12);
		expect(times[11] - before[11]).toBeLessThan(2600);
		jest.restoreAllMocks();
	});

	it('keeps its pace where timers fire late', async () => {
		const pacer = pacerOf(200);
		const began = performance.now();
		for (let call = 0; call < 200; call++) {
			await starts(pacer, 1);
			await jest.advanceTimersByTimeAsync(1);
		}
		expect(performance.now() - began).toBeLessThan(1030);
	});

	it('a refusal takes one call in a second, and the next second may give it back', async () => {
		const pacer = pacerOf(10);
		const { times, turns } = await starts(pacer, 10);
		turns[9].refused();
		const next = await starts(pacer, 20);
		expect(next.times[19] - times[0]).toBeLessThan(3 * 1030 + 100);
	});

	it('a limit that is stated counts at once, and not more than the user allows', async () => {
		const stated = {};
		const pacer = pacerOf(100, { stated, most: 100 });
		const { turns } = await starts(pacer, 50);
		turns[49].refused({ counted: 51, limit: 20 });
		const { times } = await starts(pacer, 60);
		expect(times[59] - times[0]).toBeGreaterThan(1900);
		// another pace of the same action knows it
		const other = (await starts(pacerOf(50, { stated }), 21)).times;
		expect(other[20] - other[0]).toBe(1030);
		const slow = (await starts(pacerOf(2, { stated, most: 2 }), 3)).times;
		expect(slow[2] - slow[0]).toBe(1030);
	});

	it('a limit that is higher than the documented one is used', async () => {
		const pacer = pacerOf(5);
		const { turns } = await starts(pacer, 5);
		turns[4].refused({ counted: 51, limit: 50 });
		await jest.advanceTimersByTimeAsync(6000);
		await starts(pacer, 200);
		const { times } = await starts(pacer, 200);
		expect(times[199] - times[0]).toBeLessThan(5000);
	});

	it('a call that is stopped while it waits lets the next one go', async () => {
		const pacer = pacerOf(1);
		await starts(pacer, 1);
		const abort = new AbortController();
		const stopped = pacer.turn(abort.signal).catch((error: Error) => error.message);
		const next = pacer.turn();
		abort.abort();
		await jest.runAllTimersAsync();
		expect(await stopped).toBe('The execution was stopped');
		await next;
		expect(Math.round(performance.now())).toBe(1030);
	});

	it('is shared by name and the rate that the user has set; what refusals state by name', async () => {
		const documented = sharedPacer('key action host', 10);
		expect(sharedPacer('key action host', 10)).toBe(documented);
		expect(sharedPacer('key other host', 10)).not.toBe(documented);
		const own = sharedPacer('key action host', 10, 40);
		expect(own).not.toBe(documented);
		const [first] = (await starts(documented, 1)).turns;
		first.refused({ counted: 3, limit: 2 });
		const { times } = await starts(own, 3);
		expect(times[2] - times[0]).toBeGreaterThan(1000);
	});
});

describe('the limit that a refusal states', () => {
	const message = (counted: string, limit: string) =>
		`Your current request times equals to ${counted} in a second, which exceeds the frequency limit ${limit} for a second. Please reduce the frequency of calls.`;

	it.each([
		['`21`', '`20`', { counted: 21, limit: 20 }],
		['21', '20', { counted: 21, limit: 20 }],
		['`201`', '`200`', { counted: 201, limit: 200 }],
		['`20`', '`20`', undefined],
		['`1`', '`0`', undefined],
		['`many`', '`20`', undefined],
		['`99999999999`', '`20`', undefined],
	])('%s and %s', (counted, limit, expected) => {
		expect(statedLimit(message(counted, limit))).toEqual(expected);
	});

	it.each([undefined, '', 'The request limit of the account was reached.'])('none: %s', (said) => {
		expect(statedLimit(said)).toBeUndefined();
	});
});
