import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How `npm test` counts, and what becomes of a part whose Debian packages are missing. */

/** Evaluated in a process of its own: these are ES modules, which jest does not load. */
function evaluate(expression: string): unknown {
	const script = `
		import { summary, summaryIn } from './tools/lib/counts.mjs';
		import { installPackages } from './tools/lib/debian.ts';
		const packages = [
			{ name: 'here', program: () => '/usr/bin/here' },
			{ name: 'dovecot-imapd', program: () => undefined },
			{ name: 'postgresql', program: () => undefined },
		];
		console.log(JSON.stringify(await (${expression})) ?? null);`;
	const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
	const { stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: join(__dirname, '../..'),
		encoding: 'utf8',
	});
	if (stderr) throw new Error(stderr);
	return JSON.parse(stdout) as unknown;
}

test.each([
	[{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
	[{ passed: 3, failed: 1, skipped: 9 }, '3 passed, 1 failed, 9 skipped'],
])('%j is told and read as %s', (counts, line) => {
	expect(
		evaluate(
			`[summary(${JSON.stringify(counts)}), summaryIn('ok  3 passed, 0 failed\\n${line}\\n')]`,
		),
	).toEqual([line, counts]);
});

const WHY = 'This needs dovecot-imapd and postgresql, and there is no apt-get on this machine';

test('without apt-get, a part is told what is missing; in continuous integration it fails', () => {
	const on = (isCi: boolean) =>
		`installPackages(packages, { hasApt: false, isCi: ${isCi} }).catch((error) => [error.message])`;
	expect(
		evaluate(
			`Promise.all([${on(false)}, ${on(true)}, installPackages(packages.slice(0, 1)).then(String)])`,
		),
	).toEqual([WHY, [WHY], 'undefined']);
});
