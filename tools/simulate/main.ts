/**
 * How N workers settle on one account's rate, as the figures of docs/scaling.md:
 * `node --import tsx tools/simulate/main.ts`. No network, and no waiting.
 */
import { median, percent } from '../bench/figures';
import { type Outcome, type Scene, simulate } from './simulate';

const WORKERS = [1, 2, 5, 10, 20];
const SEEDS = [1, 2, 3, 4, 5, 6, 7];
const SCENES = [
	{ pictures: 200, rate: 20, latencyMs: 100, jitterMs: 10 },
	{ pictures: 200, rate: 20, latencyMs: 500, jitterMs: 30 },
	{ pictures: 1000, rate: 20, latencyMs: 500, jitterMs: 30 },
	{ pictures: 200, rate: 10, latencyMs: 500, jitterMs: 30 },
	{ pictures: 200, rate: 5, latencyMs: 1000, jitterMs: 30 },
];

/** The median of several runs, whose delays differ by chance. */
async function figures(scene: Omit<Scene, 'seed'>) {
	const outcomes: Outcome[] = [];
	for (const seed of SEEDS) outcomes.push(await simulate({ ...scene, seed }));
	const of = (figure: (outcome: Outcome) => number) => median(outcomes.map(figure));
	return {
		refused: of(({ refused, answered }) => refused / (refused + answered)),
		perSecond: of(({ answered, seconds }) => answered / seconds),
		failed: outcomes.reduce((sum, { failed }) => sum + failed, 0) / SEEDS.length,
	};
}

async function table(known: boolean, scene: (typeof SCENES)[number]): Promise<void> {
	const { pictures, rate, latencyMs, jitterMs } = scene;
	const told = known ? '' : ', rate not known to the node';
	console.log(
		`\n${pictures} pictures in each worker, ${rate} calls per second for all of them, ` +
			`answers after ${latencyMs} ms, up to ${jitterMs} ms late${told}:\n`,
	);
	console.log('| Workers | Refused calls | Pictures per second | Of the rate | Given up |');
	console.log('|---:|---:|---:|---:|---:|');
	for (const workers of WORKERS) {
		const { refused, perSecond, failed } = await figures({ ...scene, workers, known });
		const share = percent(perSecond / rate).replace(/\.\d/, '');
		const cells = [workers, percent(refused), perSecond.toFixed(1), share, failed.toFixed(1)];
		console.log(`| ${cells.join(' | ')} |`);
	}
}

async function main(): Promise<void> {
	for (const scene of SCENES) await table(true, scene);
	await table(false, SCENES[1]);
	await shares(SCENES[2]);
}

/** Each worker is told its share. */
async function shares(scene: (typeof SCENES)[number]): Promise<void> {
	console.log('\nThe third scene, each worker with its share as Requests per Second:\n');
	for (const workers of [2, 4, 5, 8, 10, 20, 40]) {
		const told = scene.rate / workers;
		const { refused, perSecond } = await figures({ ...scene, workers, told });
		const share = percent(perSecond / scene.rate).replace(/\.\d/, '');
		console.log(`${workers} × ${told}: ${percent(refused)} refused, ${share} of the rate`);
	}
}

void main();
