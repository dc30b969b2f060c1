import { parseArgs } from 'node:util';

import type { ChaosReport } from './run';
import { chaos } from './run';

/** `npm run chaos`: the node against a service of which one call in five fails. */

/** Megabytes that the second measure may be above the first: compiled code. */
const MARGIN = 5;
/** Share of the items that must have a result where retries can help. */
const HEALED = 0.999;

const { values } = parseArgs({
	options: {
		items: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' },
		share: { type: 'string', default: '0.2' },
		json: { type: 'boolean', default: false },
	},
});

function verdicts(report: ChaosReport): Array<[text: string, good: boolean]> {
	const { items, calls, retries, wrong, memory, complaints, healable, healed } = report;
	const { before, after } = memory;
	return [
		[`${items} items in, each out once, in order and paired`, !wrong.length],
		[`${calls} calls = ${items} items + ${retries} retries`, calls === items + retries],
		[`${healed} of ${healable} items healed where retries help`, healed >= healable * HEALED],
		[
			`reachable objects ${before.objects} MB before, ${after.objects} MB after`,
			after.objects <= before.objects + MARGIN,
		],
		[
			`reachable buffers ${before.buffers} MB before, ${after.buffers} MB after`,
			after.buffers <= before.buffers + MARGIN,
		],
		['no warning of Node.js, no unhandled rejection', !complaints.length],
	];
}

async function main() {
	const [items, seed, share] = [values.items, values.seed, values.share].map(Number);
	const report = await chaos({ items, seed, share });
	const checks = verdicts(report);
	if (values.json) {
		console.log(JSON.stringify(report));
	} else {
		console.log(`seed ${seed}, ${report.seconds.toFixed(1)} s`);
		for (const [kind, count] of Object.entries(report.faults).sort()) {
			console.log(`${String(count).padStart(6)} ${kind}`);
		}
		console.log(`${report.results} results, ${report.errors} errors`);
		console.log(`of ${report.others} items with other faults ${report.otherResults} have a result`);
		for (const [text, good] of checks) console.log(`${good ? 'ok  ' : 'FAIL'} ${text}`);
		for (const line of [...report.wrong, ...report.complaints].slice(0, 20))
			console.log(`  ${line}`);
	}
	process.exitCode = checks.every(([, good]) => good) ? 0 : 1;
}

void main();
