import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { casesFor } from '../../../tools/live/cases';

/** `npm run check:live` as a process, where nobody can be asked. */

const root = join(__dirname, '../../..');
const keys = { TENCENTCLOUD_SECRET_ID: 'nobody', TENCENTCLOUD_SECRET_KEY: 'nothing' };

interface Ended {
	code: number;
	stdout: string;
	stderr: string;
}

/** Standard input is a pipe that stays open: who waits for an answer waits for ever. */
async function check(args: string[], account: Record<string, string> = {}): Promise<Ended> {
	const command = ['--import', 'tsx', join(root, 'tools/live/main.ts'), ...args];
	const { PATH, HOME, RECOGNIZED } = process.env;
	const env = { PATH, HOME, RECOGNIZED, ...account };
	return await new Promise((resolve) => {
		const options = { cwd: root, env: env as NodeJS.ProcessEnv };
		execFile(process.execPath, command, options, (error, stdout, stderr) =>
			resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
		);
	});
}

test('without keys it asks the sandbox, which is as documented, and reports to standard output', async () => {
	const { code, stdout, stderr } = await check(['--yes']);
	expect(stderr).toMatch(/^No keys in the environment: this checks the sandbox of the project/);
	expect(stderr.match(/: as documented$/gm)).toHaveLength(casesFor('international').length);
	expect(stdout).toMatch(/^# Live check of n8n-nodes-tencent-ocr\n\n\*\*Not the live service:\*\*/);
	expect(stdout).toContain('## Differences from what is documented\n\nNone.\n');
	expect(stdout).not.toMatch(/sandbox-secret/);
	const verdicts = [...stdout.matchAll(/^\| (U\d+) \| ([a-z ]+) \|/gm)].map(
		([, id, verdict]) => `${id} ${verdict}`,
	);
	expect(verdicts.filter((verdict) => !verdict.endsWith('open'))).toEqual([
		'U1 holds',
		'U2 holds',
		'U3 holds',
		'U4 holds',
		'U10 holds',
		'U11 holds',
		'U16 holds',
		'U22 holds',
	]);
	expect(code).toBe(0);
});

test('with keys and without --yes it says what it would cost, calls nothing and ends', async () => {
	const { code, stdout, stderr } = await check([], keys);
	expect(stderr).toMatch(/^\d+ calls of the live service \(international site\)/);
	expect(stderr).toMatch(/\nThere is no terminal to ask on. Add --yes to make the calls\n$/);
	expect([code, stdout]).toEqual([1, '']);
});

test('half a key pair is refused in one line', async () => {
	expect(await check(['--yes'], { TENCENTCLOUD_SECRET_ID: 'nobody' })).toEqual({
		code: 1,
		stdout: '',
		stderr: 'Set both TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or neither\n',
	});
});

test('an unknown argument is refused with the ones that there are', async () => {
	const { code, stderr } = await check(['--no']);
	expect(stderr).toMatch(/^Unknown option '--no'\nnpm run check:live -- \[--yes\]\n/);
	expect(code).toBe(1);
});

test('--help calls nothing', async () => {
	const { code, stdout, stderr } = await check(['--help'], keys);
	expect(stdout).toMatch(/^npm run check:live -- \[--yes\]\n/);
	expect([code, stderr]).toEqual([0, '']);
});
