import { withRetries } from '../../nodes/TencentCloudOcr/call/callService';
import type { Outcome as Sent } from '../../nodes/TencentCloudOcr/call/sendOnce';
import { apiFailure } from '../../nodes/TencentCloudOcr/errors/failure';
import { createPacer } from '../../nodes/TencentCloudOcr/call/pace';
import { semaphore } from '../../nodes/TencentCloudOcr/call/semaphore';
import { fakeClock } from './clock';
import { seeded } from './random';

export interface Scene {
	workers: number;
	/** Pictures of each worker. */
	pictures: number;
	/** Calls that the account may make in any second, all workers together. */
	rate: number;
	latencyMs: number;
	/** What the way to the service takes, at most, beyond its usual time. */
	jitterMs: number;
	seed: number;
	/** Whether the node is told the rate; else it starts as fast as it can. */
	known?: boolean;
	/** What each node is told in place of it: _Requests per Second_. */
	told?: number;
}

export interface Outcome {
	answered: number;
	refused: number;
	/** Pictures given up: every retry was refused. */
	failed: number;
	seconds: number;
	/** When each worker had its last answer. */
	ends: number[];
}

/** N processes with the node's own pacer, retries and call loop; only the service is invented. */
export async function simulate(scene: Scene): Promise<Outcome> {
	const random = seeded(scene.seed);
	const clock = fakeClock(() => random() * 1.5);
	const realRandom = Math.random;
	const outcome: Outcome = { answered: 0, refused: 0, failed: 0, seconds: 0, ends: [] };
	const admitted: number[] = [];

	/** A strict limit: no second, wherever it begins, with more calls than the rate. */
	const send = async (): Promise<Sent> => {
		const way = scene.latencyMs / 4 + random() * scene.jitterMs;
		await clock.sleep(way);
		while (admitted[0] <= clock.now() - 1000) admitted.shift();
		const refused = admitted.length >= scene.rate;
		if (!refused) admitted.push(clock.now());
		await clock.sleep(refused ? way : Math.max(way, scene.latencyMs - way));
		outcome[refused ? 'refused' : 'answered']++;
		if (!refused) return { response: {} };
		return { failure: apiFailure({ Code: 'RequestLimitExceeded' }, 200) };
	};

	const worker = async () => {
		const pacer = createPacer(scene.known === false ? Infinity : (scene.told ?? scene.rate));
		const options = { pacer, maxRetries: 5 };
		// all that a call needs of its run
		const run = { slots: semaphore(10), signal: new AbortController().signal };
		const one = async () => {
			const result = await withRetries(run, send, options);
			if ('failure' in result) outcome.failed++;
		};
		await Promise.all(Array.from({ length: scene.pictures }, one));
		outcome.ends.push(clock.now() / 1000);
	};

	Math.random = random;
	try {
		await clock.run(async () => {
			await Promise.all(Array.from({ length: scene.workers }, worker));
		});
	} finally {
		Math.random = realRandom;
	}
	outcome.seconds = Math.max(...outcome.ends);
	return outcome;
}
