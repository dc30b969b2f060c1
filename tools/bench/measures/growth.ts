import { interleaved, median, ratios } from '../figures';
import { makePictures } from '../pictures';
import { runClient } from '../processes';
import type { Measure } from '../types';

/** Whether the time for a picture depends on how many there are. */
export const growth: Measure = {
	name: 'growth',
	work: '500 and 5,000 pictures of 10 kB, no latency, the node at its defaults',
	async run({ quick, rounds, folder, say }) {
		const counts = quick ? [100, 1000] : [500, 5000];
		const pictures = makePictures(folder, counts[1], 10_000);
		const perPicture = (count: number) => async () => {
			// both equally warm: the compiler works on through the first hundreds of calls
			const job = { ...pictures, files: pictures.files.slice(0, count), warmUp: counts[0] };
			const { wallMs } = await runClient('node', job, { latencyMs: 0 });
			say(`${count} pictures: ${(wallMs / count).toFixed(2)} ms each`);
			return wallMs / count;
		};
		const { few, many } = await interleaved(rounds, {
			few: perPicture(counts[0]),
			many: perPicture(counts[1]),
		});
		return [
			{
				measure: 'growth',
				what: `time per picture, ${counts[1]} / ${counts[0]} pictures`,
				figures: ratios(many, few),
				unit: '×',
				bar: { atMost: 1.2 },
				detail: `${median(many).toFixed(2)} ms / ${median(few).toFixed(2)} ms`,
			},
		];
	},
};
