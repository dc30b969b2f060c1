import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { interleaved, median } from '../figures';
import type { Measure } from '../types';

const run = promisify(execFile);
const root = join(__dirname, '../../..');
const FILES = [
	'dist/nodes/TencentCloudOcr/TencentCloudOcr.node.js',
	'dist/credentials/TencentCloudApi.credentials.js',
].map((file) => join(root, file));

async function load(): Promise<{ requireMs: number; createMs: number }> {
	const client = join(__dirname, '../clients/loading.cjs');
	const { stdout } = await run(process.execPath, [client, ...FILES]);
	return JSON.parse(stdout);
}

async function tarball(): Promise<{ size: number; unpackedSize: number; entryCount: number }> {
	const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: root,
	});
	return JSON.parse(stdout)[0];
}

/** What the package costs before it does anything. */
export const loading: Measure = {
	name: 'loading',
	work: 'require of node and credential in a fresh process that has n8n-workflow already; size of the packed package',
	async run({ rounds, say }) {
		// short and easily disturbed, so a few more of them
		const { loads } = await interleaved(rounds * 5, { loads: load });
		const { size, unpackedSize, entryCount } = await tarball();
		const times = loads.map(({ requireMs }) => requireMs);
		const createMs = median(loads.map((load) => load.createMs)).toFixed(1);
		say(`${median(times).toFixed(1)} ms, ${size} bytes`);
		return [
			{
				measure: 'loading',
				what: 'require of node and credential',
				figures: times,
				unit: 'ms',
				bar: { atMost: 12 },
				detail: `and ${createMs} ms to create them`,
			},
			{
				measure: 'loading',
				what: 'packed package',
				figures: [size / 1000],
				unit: 'kB',
				bar: { atMost: 110 },
				detail: `${entryCount} files, ${(unpackedSize / 1000).toFixed(0)} kB unpacked`,
			},
		];
	},
};
