import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { latin1, pages, withTable } from './build';
import { pageCount } from './counters';

const SIZE = 10 * 1024 * 1024;
/** A tenth of what reading in quadratic time would take; the benchmark holds the second. */
const LIMIT_MS = 10_000;

it('no file of 10 MB takes long, whatever is in it', () => {
	const program = ['--import', 'tsx', join(__dirname, 'slowFiles.ts')];
	const times = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' }));
	const slow = Object.entries<number>(times).filter(([, milliseconds]) => milliseconds > LIMIT_MS);
	expect(slow).toEqual([]);
	expect(Object.keys(times).length).toBeGreaterThan(40);
}, 600_000);

it('counts the pages of an honest file of 10 MB', async () => {
	const picture = `<</Length ${SIZE}>>\nstream\n${'obj '.repeat(SIZE / 4)}\nendstream`;
	const pdf = latin1(withTable({ ...pages(40), 90: picture }));
	expect(await pageCount(pdf)).toBe(40);
	expect(await pageCount(pdf.subarray(0, -20))).toBe(40);
});
