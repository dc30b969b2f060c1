import { createPermits, type Rate } from '../../nodes/TencentCloudOcr/call/permits';
import { createAccount, type AccountScene } from './account';
import { createEvents } from './events';
import { seeded } from './random';

export interface WorkerScene {
	calls: number;
	/** When it begins, in milliseconds. */
	joinsAt?: number;
}

export interface Scene extends AccountScene {
	workers: WorkerScene[];
	/** What each worker is told. */
	rate: Rate;
	/** From the start of a call to its answer; that of a refusal comes sooner. */
	latencyMs: number;
	/** From the refusal until its worker hears of it. */
	refusalMs: number;
	concurrency: number;
	maxRetries: number;
	/** Whether a refusal states its numbers. */
	states: boolean;
	seed: number;
}

export interface Outcome {
	/** When the service took a call of each worker, in milliseconds. */
	taken: number[][];
	/** When a worker heard of a refusal. */
	refused: number[];
	/** Calls of which each try was refused. */
	failed: number;
	/** When each worker had its last answer. */
	ends: number[];
}

/** Of the way to the service, so much differs by chance, as a share of the latency. */
const JITTER = 0.1;
const LATE_TIMER_MS = 1.5;

const COMMON: Omit<Scene, 'workers'> = {
	limit: () => 20,
	window: 'sliding',
	refusedAtRandom: 0,
	rate: { callsPerSecond: 20 },
	latencyMs: 300,
	refusalMs: 30,
	concurrency: 10,
	maxRetries: 5,
	states: true,
	seed: 1,
};

/** Processes with the node's own permits on one account, in virtual time. */
export function simulate(given: Partial<Scene> & Pick<Scene, 'workers'>): Outcome {
	const scene: Scene = { ...COMMON, ...given };
	const random = seeded(scene.seed);
	const events = createEvents();
	const account = createAccount(scene, random);
	const outcome: Outcome = { taken: [], refused: [], failed: 0, ends: [] };

	const work = ({ calls }: WorkerScene, worker: number) => {
		const permits = createPermits({ ...scene.rate, stated: {} });
		/** How often each call that is left was refused. */
		const left: number[] = new Array(calls).fill(0);
		let underWay = 0;
		let isWaiting = false;
		outcome.taken[worker] = [];

		const next = () => {
			if (isWaiting || !left.length || underWay >= scene.concurrency) return;
			isWaiting = true;
			const wait = Math.ceil(Math.max(0, permits.wait(events.now())));
			events.after(wait + (wait && random() * LATE_TIMER_MS), () => {
				isWaiting = false;
				if (permits.wait(events.now()) <= 0) call();
				next();
			});
		};

		const call = () => {
			const start = permits.start(events.now());
			const refusals = left.shift() ?? 0;
			underWay++;
			events.after(scene.latencyMs * (0.3 + random() * JITTER), () => {
				const refusal = account(events.now());
				if (!refusal) outcome.taken[worker].push(events.now());
				events.after(refusal ? scene.refusalMs : scene.latencyMs * 0.7, () => {
					underWay--;
					outcome.ends[worker] = events.now();
					if (refusal) {
						permits.refused(events.now(), start, scene.states ? refusal.limit : undefined);
						outcome.refused.push(events.now());
						if (refusals < scene.maxRetries) left.push(refusals + 1);
						else outcome.failed++;
					}
					next();
				});
			});
		};
		next();
	};

	scene.workers.forEach((worker, index) => {
		// no two processes begin in the same millisecond
		events.after((worker.joinsAt ?? 0) + random() * 300, () => work(worker, index));
	});
	events.run();
	return outcome;
}
