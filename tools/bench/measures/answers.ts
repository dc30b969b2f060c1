import type { AnswerName } from '../answers';
import { ANSWERS } from '../answers';
import { interleaved, median } from '../figures';
import { makePictures } from '../pictures';
import { runClient } from '../processes';
import type { Measure, Row } from '../types';

const NAMES = Object.keys(ANSWERS) as AnswerName[];
const MB = 1_000_000;

/** The longest that n8n's other work waits while a large answer is read, and a long run's memory. */
export const answers: Measure = {
	name: 'answers',
	work: `one call each, answered with ${NAMES.map((name) => ANSWERS[name].what).join(', ')}, after one that does not count, in processor time; 10,000 pictures of 10 kB in one run`,
	async run({ quick, rounds, folder, say }) {
		const count = quick ? 500 : 10_000;
		const pictures = makePictures(folder, count, 10_000);
		const block = (answer: AnswerName) => async () => {
			const job = { ...pictures, files: pictures.files.slice(0, 1), warmUp: 1, answer };
			const { longestBlockCpuMs, longestBlockMs } = await runClient('node', job, {
				latencyMs: 0,
				answer,
			});
			say(
				`${ANSWERS[answer].what}: ${longestBlockCpuMs.toFixed(0)} ms, ${longestBlockMs.toFixed(0)} ms by the clock`,
			);
			return longestBlockCpuMs;
		};
		const peaks: number[] = [];
		const growth = async () => {
			const job = { ...pictures, warmUp: 100, kept: true };
			const { rssGrowth, kept = NaN } = await runClient('node', job, { latencyMs: 0 });
			const perItem = kept / count / 1000;
			peaks.push(rssGrowth / MB);
			say(
				`${count} items: ${perItem.toFixed(1)} kB kept of each, peak ${peaks.at(-1)?.toFixed(0)} MB`,
			);
			return perItem;
		};
		const found = await interleaved(rounds, {
			lines: block('lines'),
			cells: block('cells'),
			points: block('points'),
			many: growth,
		});
		const blocks = NAMES.map((name): Row => ({
			measure: 'event loop',
			what: `longest block, ${ANSWERS[name].what}`,
			figures: found[name],
			unit: 'ms',
			bar: { atMost: 100 },
			detail: ANSWERS[name].operation,
		}));
		return [
			...blocks,
			{
				measure: 'long run',
				what: `kept of each of ${count} items, results among it`,
				figures: found.many,
				unit: 'kB',
				bar: { atMost: 5 },
				detail: `${(count / 100).toFixed(0)} MB of files; before garbage was collected ${median(peaks).toFixed(0)} MB`,
			},
		];
	},
};
