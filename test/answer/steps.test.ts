import type { Steps } from '../../nodes/TencentCloudOcr/steps';
import { atOnce, inTurns, mapped } from '../../nodes/TencentCloudOcr/steps';

/** Work in steps keeps the process for a while at most, and comes to the same result. */

/** Keeps the process for some milliseconds at each step, and says how often it went on. */
function* busy(steps: number, log: () => void): Steps<number> {
	for (let step = 0; step < steps; step++) {
		const end = performance.now() + 5;
		while (performance.now() < end);
		log();
		yield;
	}
	return steps;
}

test('others have a turn between steps, also where much is under way', async () => {
	let sinceTurn = 0;
	let most = 0;
	let isOver = false;
	const turn = () => {
		sinceTurn = 0;
		if (!isOver) setImmediate(turn);
	};
	setImmediate(turn);
	const log = () => (most = Math.max(most, ++sinceTurn));
	const works = Array.from({ length: 5 }, () => inTurns(busy(20, log)));
	expect(await Promise.all(works)).toEqual(Array(5).fill(20));
	isOver = true;
	// of 100 steps of 5 ms; the first one of each comes before anything waits
	expect(most).toBeLessThan(40);
});

test('what is short has no pause', async () => {
	let isTurn = false;
	setImmediate(() => (isTurn = true));
	expect(await inTurns(mapped([1, 2, 3], (value) => value * 2))).toEqual([2, 4, 6]);
	expect(isTurn).toBe(false);
});

test('a list is mapped in order, with steps in between', () => {
	const list = Array.from({ length: 10_000 }, (_, index) => index);
	const indices = (_: number, index: number) => index;
	expect(atOnce(mapped(list, indices))).toEqual(list);
	expect([...mapped(list, indices)].length).toBeGreaterThan(10);
});

test('an error ends the work', async () => {
	function* failing(): Steps<never> {
		yield;
		throw new Error('told');
	}
	await expect(inTurns(failing())).rejects.toThrow('told');
});
