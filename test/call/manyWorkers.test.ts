import { simulate } from '../../tools/simulate/simulate';

/** The simulation behind docs/scaling.md, in short: N workers on one account's rate. */

const scene = { pictures: 100, rate: 10, latencyMs: 300, jitterMs: 20, seed: 1 };

test('one worker that knows the rate is never refused', async () => {
	const { answered, refused, failed, seconds } = await simulate({ ...scene, workers: 1 });
	expect({ answered, refused, failed }).toEqual({ answered: 100, refused: 0, failed: 0 });
	expect(seconds).toBeGreaterThan(9);
	expect(seconds).toBeLessThan(12);
});

test.each([true, false])('three workers settle, the rate known: %s', async (known) => {
	const { answered, refused, failed, ends } = await simulate({ ...scene, workers: 3, known });
	expect({ answered, failed, workers: ends.length }).toEqual({
		answered: 300,
		failed: 0,
		workers: 3,
	});
	expect(refused).toBeGreaterThan(0);
	expect(refused / (answered + refused)).toBeLessThan(0.15);
});

test('the same seed gives the same figures', async () => {
	const once = await simulate({ ...scene, workers: 2 });
	expect(await simulate({ ...scene, workers: 2 })).toEqual(once);
});
