import { interleaved, median, ratios } from '../figures';
import { makePictures } from '../pictures';
import type { ClientName } from '../processes';
import { runClient } from '../processes';
import type { Bar, Context, Measure, Row } from '../types';

const SIZES = [
	{ megabytes: 1, calls: 500 },
	{ megabytes: 4, calls: 150 },
];

async function size(megabytes: number, calls: number, { rounds, folder, say }: Context) {
	const pictures = makePictures(folder, calls, megabytes * 750_000);
	const perCall = (name: ClientName) => async () => {
		// n8n runs for months: the compiler works on through the first hundreds of calls
		const job = { ...pictures, warmUp: calls, concurrency: 10 };
		const { cpuMs } = await runClient(name, job, { latencyMs: 0 });
		say(`${name} ${(cpuMs / calls).toFixed(2)} ms per call of ${megabytes} MB`);
		return cpuMs / calls;
	};
	const { node, undici, sdk } = await interleaved(rounds, {
		node: perCall('node'),
		undici: perCall('undici'),
		sdk: perCall('sdk'),
	});
	const row = (peer: number[], name: string, bar: Bar): Row => ({
		measure: 'CPU per call',
		what: `CPU, ${megabytes} MB of base64, node / ${name}`,
		figures: ratios(node, peer),
		unit: '×',
		bar,
		detail: `${median(node).toFixed(2)} ms / ${median(peer).toFixed(2)} ms`,
	});
	return {
		undici: row(undici, 'bare undici', { atMost: 1.3 }),
		sdk: row(sdk, 'SDK', { below: 1 }),
	};
}

/** Processor time of the client's process for one call. */
export const cpu: Measure = {
	name: 'cpu',
	work: '500 calls of 1 MB and 150 of 4 MB of base64, read from files; neither latency nor rate; 10 calls side by side; user and system time of the whole client process, after as many calls that do not count',
	async run(context) {
		const rows: Row[] = [];
		for (const { megabytes, calls } of SIZES) {
			const { undici, sdk } = await size(
				megabytes,
				context.quick ? Math.ceil(calls / 4) : calls,
				context,
			);
			// the bar against the SDK is for large pictures
			rows.push(undici, ...(megabytes === 4 ? [sdk] : []));
		}
		return rows;
	},
};
