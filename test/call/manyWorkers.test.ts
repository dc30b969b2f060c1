import fc from 'fast-check';
import { perSecond, refusedShare, team, timesIdeal } from '../../tools/simulate/figures';
import { type Outcome, type Scene, simulate } from '../../tools/simulate/simulate';

/** What docs/scaling.md promises, over several seeds: delays differ by chance. */
const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);
const runs = (scene: Omit<Partial<Scene>, 'workers'> & Pick<Scene, 'workers'>) =>
	SEEDS.map((seed) => simulate({ ...scene, seed }));
const mean = (outcomes: Outcome[], figure: (outcome: Outcome) => number) =>
	outcomes.reduce((sum, outcome) => sum + figure(outcome), 0) / outcomes.length;

const at200 = { limit: () => 200, rate: { callsPerSecond: 200 }, concurrency: 100 };

describe.each(['sliding', 'second'] as const)('an account counted by the %s window', (window) => {
	it('alone, a worker is never refused, and uses the rate', () => {
		const outcomes = runs({ workers: team(1, 300), window });
		expect(outcomes.map(({ refused }) => refused.length)).toEqual(SEEDS.map(() => 0));
		expect(Math.max(...outcomes.map((outcome) => timesIdeal(outcome, 20)))).toBeLessThan(1.05);
	});

	it.each([true, false])('4 and 12 workers share it, numbers stated: %s', (states) => {
		const four = runs({ workers: team(4, 200), window, states });
		const twelve = runs({ workers: team(12, 80), window, states });
		expect(mean(four, (outcome) => timesIdeal(outcome, 20))).toBeLessThan(1.2);
		expect(mean(twelve, (outcome) => timesIdeal(outcome, 20))).toBeLessThan(1.2);
		// where the clock's seconds count, each second has room for probes at its beginning
		expect(mean(four, refusedShare)).toBeLessThan(window === 'sliding' ? 0.1 : 0.16);
		expect(mean(twelve, refusedShare)).toBeLessThan(window === 'sliding' ? 0.2 : 0.25);
	});

	it.each([true, false])('1 in 20 refused at random slows nothing, stated: %s', (states) => {
		const random = { window, states, refusedAtRandom: 0.05 };
		const slow = runs({ workers: team(1, 300), ...random });
		const fast = runs({ workers: team(1, 1000), ...random, ...at200 });
		expect(mean(slow, (outcome) => timesIdeal(outcome, 19))).toBeLessThan(1.15);
		expect(mean(fast, (outcome) => timesIdeal(outcome, 190))).toBeLessThan(1.15);
	});
});

/** The longest wait for a probe, and what a call is under way at most. */
const LONGEST_PAUSE = 5000 + 200;

it('however many refusals there are, the next try follows within five seconds', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 0.5, noNaN: true }),
			fc.integer({ min: 1, max: 1000 }),
			(refusedAtRandom, seed) => {
				const workers = team(1, 300);
				const outcome = simulate({ workers, refusedAtRandom, seed, maxRetries: Infinity });
				const tries = [...outcome.taken[0], ...outcome.refused].sort((one, other) => one - other);
				const pauses = tries.slice(1).map((at, index) => at - tries[index]);
				expect(outcome.taken[0]).toHaveLength(300);
				expect(Math.max(...pauses)).toBeLessThan(LONGEST_PAUSE);
			},
		),
		{ numRuns: 30 },
	);
});

/** Calls that the service took of all workers in ten seconds, on average over the seeds. */
const rateAfter = (outcomes: Outcome[], from: number) =>
	mean(outcomes, ({ taken }) => perSecond(taken.flat(), from, from + 10_000));

const CHANGE = 20_000;

it('an account that is raised or lowered is followed within ten seconds', () => {
	const workers = team(4, 500);
	const rate = { callsPerSecond: 100, most: 100 };
	const change = (to: number) => (now: number) => (now < CHANGE ? 20 : to);
	const raised = runs({ workers, rate, concurrency: 50, limit: change(40) });
	expect(rateAfter(raised, CHANGE + 10_000)).toBeGreaterThan(35);
	const lowered = runs({ workers, limit: change(10) });
	expect(rateAfter(lowered, CHANGE + 10_000)).toBeGreaterThan(8.5);
	const refused = mean(lowered, (outcome) =>
		perSecond(outcome.refused, CHANGE + 10_000, CHANGE + 20_000),
	);
	expect(refused).toBeLessThan(0.2 * 10);
});

it('one that joins has half a fair share within ten seconds, and the rest go on', () => {
	const workers = [...team(3, 400), { calls: 400, joinsAt: CHANGE }];
	const outcomes = runs({ workers });
	const joined = mean(outcomes, ({ taken }) => perSecond(taken[3], CHANGE + 5000, CHANGE + 15_000));
	expect(joined).toBeGreaterThan(2.5);
	expect(rateAfter(outcomes, CHANGE + 5000)).toBeGreaterThan(17);
});

it('those that leave are replaced within ten seconds', () => {
	const outcomes = runs({ workers: [...team(3, 50), { calls: 1000 }] });
	const rates = outcomes.map(({ taken }) => {
		const left = Math.max(...taken.slice(0, 3).map((times) => times[times.length - 1]));
		return perSecond(taken[3], left + 10_000, left + 20_000);
	});
	expect(Math.min(...rates)).toBeGreaterThan(17.5);
});

it('workers that hear late of refusals settle all the same', () => {
	const late = { refusalMs: 3000, concurrency: 100, maxRetries: 20 };
	expect(rateAfter(runs({ workers: team(4, 200), ...late }), 10_000)).toBeGreaterThan(16);
});

it('the limit that refusals state counts, however much the user allows', () => {
	const rate = { callsPerSecond: 100, most: 100 };
	const outcomes = runs({ workers: team(1, 600), rate });
	const later = (outcome: Outcome) => perSecond(outcome.refused, 5000, 25_000) / 20;
	expect(mean(outcomes, later)).toBeLessThan(0.02);
	expect(mean(outcomes, (outcome) => timesIdeal(outcome, 20))).toBeLessThan(1.1);
});

test('the same seed gives the same figures', () => {
	const scene = { workers: team(2, 100), seed: 7 };
	expect(simulate(scene)).toEqual(simulate(scene));
});
