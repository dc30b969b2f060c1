import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { isReached } from './figures';
import { adversarial } from './measures/adversarial';
import { answers } from './measures/answers';
import { cpu } from './measures/cpu';
import { growth } from './measures/growth';
import { loading } from './measures/loading';
import { memory } from './measures/memory';
import { pages } from './measures/pages';
import { wall } from './measures/wall';
import { printTable, writeResults } from './report';
import type { Measure, Row } from './types';

const MEASURES = [loading, adversarial, answers, cpu, growth, memory, pages, wall];

const USAGE = `npm run bench -- [--quick] [--only NAME] [--rounds N]
  --quick   small versions, one round, to see that they work; their figures are not judged
  --only    one of ${MEASURES.map(({ name }) => name).join(', ')}; may be given several times
  --rounds  how often each client is measured, 3 by default
The page of results is written by a run of everything.`;

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		only: { type: 'string', multiple: true },
		rounds: { type: 'string' },
		help: { type: 'boolean', default: false },
	},
});

async function bench(chosen: Measure[], rounds: number): Promise<Row[]> {
	const rows: Row[] = [];
	for (const measure of chosen) {
		const folder = mkdtempSync(join(tmpdir(), 'bench-'));
		const remove = () => rmSync(folder, { recursive: true, force: true });
		process.on('exit', remove);
		const say = (text: string) => console.log(`${measure.name.padEnd(13)}${text}`);
		rows.push(...(await measure.run({ quick: values.quick, rounds, folder, say })));
		remove();
		process.off('exit', remove);
	}
	return rows;
}

async function main() {
	const wanted = values.only ?? MEASURES.map(({ name }) => name);
	const chosen = MEASURES.filter(({ name }) => wanted.includes(name));
	const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
	if (values.help || chosen.length !== wanted.length || !(rounds >= 1)) {
		console.log(USAGE);
		process.exitCode = values.help ? 0 : 2;
		return;
	}
	const load = loadavg();
	const rows = await bench(chosen, rounds);
	printTable(rows);
	const isWhole = !values.quick && !values.only && rounds >= 3;
	if (isWhole) writeResults(rows, chosen, rounds, load);
	process.exitCode = values.quick || rows.every(isReached) ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
main().catch((error: unknown) => {
	console.error(error);
	process.exit(1);
});
