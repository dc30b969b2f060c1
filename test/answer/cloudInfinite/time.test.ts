import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A tenth of what reading in quadratic time would take; the benchmark holds the second. */
const LIMIT_MS = 10_000;

it('no text of 10 MB takes long, whatever is in it', () => {
	const program = ['--import', 'tsx', join(__dirname, 'slowTexts.ts')];
	const times = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' }));
	expect(Object.entries<number>(times).filter(([, time]) => time > LIMIT_MS)).toEqual([]);
	expect(Object.keys(times).length).toBeGreaterThan(20);
}, 600_000);
