import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { interleaved } from '../figures';
import type { Measure, Row } from '../types';

const run = promisify(execFile);

/** The slowest file of a program that prints the processor time of each. */
const slowest = (program: string) => async (): Promise<{ name: string; ms: number }> => {
	const file = join(__dirname, '../../../test', program);
	const { stdout } = await run(process.execPath, ['--import', 'tsx', file]);
	const times = Object.entries<number>(JSON.parse(stdout)).sort(([, a], [, b]) => b - a);
	return { name: times[0][0], ms: times[0][1] };
};

const row = (what: string, found: Array<{ name: string; ms: number }>): Row => ({
	measure: 'adversarial files',
	what,
	figures: found.map(({ ms }) => ms),
	unit: 'ms',
	bar: { below: 1000 },
	detail: [...new Set(found.map(({ name }) => name))].join('; '),
});

/** The longest that a file of 10 MB can keep a reader busy. */
export const adversarial: Measure = {
	name: 'adversarial',
	work: 'files of 10 MB made to be slow to read: the processor time of the slowest, collecting garbage included',
	async run({ quick, rounds, say }) {
		const { pdfs, xmls } = await interleaved(quick ? 1 : rounds, {
			pdfs: slowest('pdf/slowFiles.ts'),
			xmls: slowest('answer/cloudInfinite/slowTexts.ts'),
		});
		const rows = [row('pages of a PDF', pdfs), row('an answer in XML', xmls)];
		for (const { what, figures } of rows) say(`${what}: ${figures.map(Math.round).join(', ')} ms`);
		return rows;
	},
};
