/**
 * How workers settle on one account's rate, as the figures of docs/scaling.md:
 * `node --import tsx tools/simulate/main.ts`. No network, and no waiting.
 */
import { percent } from '../bench/figures';
import { refusedShare, team, timesIdeal } from './figures';
import { type Outcome, type Scene, simulate } from './simulate';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

interface Row {
	what: string;
	scene: Omit<Partial<Scene>, 'workers'> & Pick<Scene, 'workers'>;
	/** Calls that the account allows in a second, without those refused at random. */
	possible?: number;
}

const atRate = (rate: number) => ({ limit: () => rate, rate: { callsPerSecond: rate } });
const at200 = { ...atRate(200), concurrency: 100 };
const random = { refusedAtRandom: 0.05 };

const ROWS: Row[] = [
	...[1, 2, 4, 12, 20].map((workers) => ({
		what: `${workers} × 200 pages`,
		scene: { workers: team(workers, 200) },
	})),
	{
		what: '4 × 200, the seconds of the clock count',
		scene: { workers: team(4, 200), window: 'second' },
	},
	{
		what: '12 × 200, the seconds of the clock count',
		scene: { workers: team(12, 200), window: 'second' },
	},
	{ what: '4 × 200, no numbers in refusals', scene: { workers: team(4, 200), states: false } },
	{ what: '1 × 200, 1 in 20 refused', scene: { workers: team(1, 200), ...random }, possible: 19 },
	{
		what: '1 × 1,000, 1 in 5 refused',
		scene: { workers: team(1, 1000), refusedAtRandom: 0.2 },
		possible: 16,
	},
	{
		what: '1 × 2,000 at 200 per second, 1 in 20 refused',
		scene: { workers: team(1, 2000), ...at200, ...random },
		possible: 190,
	},
	{
		what: '4 × 2,000 at 200 per second',
		scene: { workers: team(4, 2000), ...at200 },
		possible: 200,
	},
	{ what: '4 × 200 at 5 per second', scene: { workers: team(4, 200), ...atRate(5) }, possible: 5 },
	{
		what: '20 × 200 at 5 per second',
		scene: { workers: team(20, 200), ...atRate(5) },
		possible: 5,
	},
	{
		what: '4 × 200, each with its share',
		scene: { workers: team(4, 200), rate: { callsPerSecond: 5, most: 5 } },
	},
];

const main = () => {
	console.log('| workers | times the ideal | refused | first and last end | given up |');
	console.log('| --- | ---: | ---: | ---: | ---: |');
	for (const { what, scene, possible = 20 } of ROWS) {
		const outcomes = SEEDS.map((seed) => simulate({ ...scene, seed }));
		const mean = (figure: (outcome: Outcome) => number) =>
			outcomes.reduce((sum, outcome) => sum + figure(outcome), 0) / outcomes.length;
		const seconds = (time: number) => (time / 1000).toFixed(0);
		const cells = [
			what,
			mean((outcome) => timesIdeal(outcome, possible)).toFixed(2),
			percent(mean(refusedShare)),
			`${seconds(mean(({ ends }) => Math.min(...ends)))} – ${seconds(mean(({ ends }) => Math.max(...ends)))} s`,
			mean(({ failed }) => failed).toFixed(1),
		];
		console.log(`| ${cells.join(' | ')} |`);
	}
};

main();
