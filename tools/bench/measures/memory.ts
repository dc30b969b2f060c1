import { interleaved } from '../figures';
import { makePictures } from '../pictures';
import { runClient } from '../processes';
import type { Measure } from '../types';

const MB = 1_000_000;

/** Resident memory of the client's process beyond what it has when the node starts. */
export const memory: Measure = {
	name: 'memory',
	work: '500 and 1,000 pictures of 4 MB, file-system binary mode, the node at its defaults; the service answers after 100 ms',
	async run({ quick, rounds, folder, say }) {
		const counts = quick ? [50, 100] : [500, 1000];
		const pictures = makePictures(folder, counts[1], 4 * MB);
		const growth = (count: number) => async () => {
			const job = { ...pictures, files: pictures.files.slice(0, count), warmUp: 1 };
			const { rssGrowth } = await runClient('node', job, { latencyMs: 100 });
			say(`${count} pictures: ${(rssGrowth / MB).toFixed(0)} MB`);
			return rssGrowth / MB;
		};
		const results = await interleaved(rounds, {
			few: growth(counts[0]),
			many: growth(counts[1]),
		});
		return [results.few, results.many].map((figures, index) => ({
			measure: 'memory',
			what: `peak growth, ${counts[index]} pictures of 4 MB`,
			figures,
			unit: 'MB' as const,
			bar: { atMost: 150 },
			detail: `${((counts[index] * 4) / 1000).toFixed(1)} GB of files`,
		}));
	},
};
