import { interleaved, median, ratios } from '../figures';
import { makePictures } from '../pictures';
import type { ClientName } from '../processes';
import { runClient } from '../processes';
import type { Measure } from '../types';

const LATENCY_MS = 500;
const RATE = 20;
const CONCURRENCY = 10;

/** Wall time of a batch, against what is possible at all and against the official SDK. */
export const wall: Measure = {
	name: 'wall',
	work: `200 pictures of 300 kB; the service answers after ${LATENCY_MS} ms and takes ${RATE} calls in any second; ${CONCURRENCY} calls side by side`,
	async run({ quick, rounds, folder, say }) {
		const pictures = makePictures(folder, quick ? 30 : 200, 300_000);
		const count = pictures.files.length;
		const idealMs =
			Math.max(count / (RATE / 1000), (count * LATENCY_MS) / CONCURRENCY) + LATENCY_MS;
		// one call for the warm-up: more would use up what the service takes in the first second
		const seconds =
			(name: ClientName, pace: { rate?: number; concurrency?: number }) => async () => {
				const job = { ...pictures, warmUp: 1, ...pace };
				const { wallMs, refused } = await runClient(name, job, {
					latencyMs: LATENCY_MS,
					rate: RATE,
				});
				say(
					`${name} ${(wallMs / 1000).toFixed(2)} s${refused ? `, ${refused} calls refused` : ''}`,
				);
				return wallMs / 1000;
			};
		const sideBySide = { rate: RATE, concurrency: CONCURRENCY };
		const { node, paced, oneByOne } = await interleaved(rounds, {
			node: seconds('node', sideBySide),
			paced: seconds('sdk', sideBySide),
			oneByOne: seconds('sdk', { concurrency: 1 }),
		});
		const ideal = node.map(() => idealMs / 1000);
		const text = (values: number[]) => `${median(values).toFixed(2)} s`;
		return [
			{
				measure: 'against the ideal',
				what: 'wall time, node / ideal',
				figures: ratios(node, ideal),
				unit: '×',
				bar: { atMost: 1.05 },
				detail: `${text(node)} / ${text(ideal)}`,
			},
			{
				measure: 'against peers',
				what: 'wall time, SDK one by one / node',
				figures: ratios(oneByOne, node),
				unit: '×',
				bar: { atLeast: 9 },
				detail: `${text(oneByOne)} / ${text(node)}`,
			},
			{
				measure: 'against peers',
				what: 'wall time, node / SDK side by side and paced',
				figures: ratios(node, paced),
				unit: '×',
				bar: { atMost: 1 },
				detail: `${text(node)} / ${text(paced)}`,
			},
		];
	},
};
