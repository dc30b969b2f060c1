import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import Table from 'cli-table3';

import { chart } from './chart';
import { barText, isReached, printed, spread, withUnit } from './figures';
import type { Measure, Row } from './types';

const verdict = (row: Row) => (isReached(row) ? 'reached' : 'MISSED');

const HEADINGS = ['Measure', 'Figure', 'Result', 'Rounds', 'Must reach', '', 'From'];

const cells = (row: Row) => [
	row.measure,
	row.what,
	withUnit(printed(row), row.unit),
	row.figures.length > 1 ? spread(row) : '',
	barText(row.bar, row.unit),
	verdict(row),
	row.detail,
];

export function printTable(rows: Row[]): void {
	const table = new Table({ head: HEADINGS, style: { head: [], border: [] } });
	table.push(...rows.map(cells));
	console.log(table.toString());
}

/** The page that stays: machine, table, chart. */
export function writeResults(
	rows: Row[],
	measures: Measure[],
	rounds: number,
	load: number[],
): void {
	const line = (columns: string[]) => `| ${columns.join(' | ')} |`;
	const page = `# Benchmark results

Written by \`npm run bench\`; do not edit. Every figure is the median of ${rounds} rounds or more; the
compared clients take turns within a round, and a ratio is taken within its round. Each client and
each service is a process of its own, all on loopback. 1 MB is 1,000,000 bytes.

![How much of each bar is used up](results.svg)

${[HEADINGS, HEADINGS.map(() => '---'), ...rows.map(cells)].map(line).join('\n')}

## Work

${measures.map(({ name, work }) => `- **${name}**: ${work}.`).join('\n')}

## Machine

${machine(load)
	.map((entry) => `- ${entry}`)
	.join('\n')}
`;
	writeFileSync(join(__dirname, 'RESULTS.md'), page);
	writeFileSync(join(__dirname, 'results.svg'), chart(rows));
}

function machine([before]: number[]): string[] {
	const processors = cpus();
	return [
		`${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
		`${(totalmem() / 1e9).toFixed(1)} GB of memory`,
		`${process.platform} ${release()}, ${process.arch}`,
		`Node ${process.versions.node}, OpenSSL ${process.versions.openssl}`,
		...['n8n-core', 'tencentcloud-sdk-nodejs-intl-en', 'undici'].map(
			(name) => `${name} ${versionOf(name)}`,
		),
		`load average ${before.toFixed(2)} before, ${loadavg()[0].toFixed(2)} after`,
		`measured on ${new Date().toISOString().slice(0, 10)}`,
	];
}

/** Not every package lets its package.json be required. */
function versionOf(name: string): string {
	const root = join(dirname(createRequire(__filename).resolve('n8n-workflow/package.json')), '..');
	return JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')).version;
}
