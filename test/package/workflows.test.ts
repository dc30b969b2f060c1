import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an attack on the supply chain would use is not in the workflows. */

const root = join(__dirname, '../..');
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => [
	name,
	readFileSync(join(folder, name), 'utf8'),
]);

/** The jobs of a workflow as text, by name; what is before them is the workflow's own. */
function jobsOf(text: string): { own: string; jobs: Record<string, string> } {
	const [own, rest] = text.split(/^jobs:\n/m);
	const parts = rest.split(/^ {2}([\w-]+):\n/m).slice(1);
	const jobs = Object.fromEntries(
		parts.flatMap((part, at) => (at % 2 ? [] : [[part, parts[at + 1]]])),
	) as Record<string, string>;
	return { own, jobs };
}

const code = (text: string) => text.replace(/^\s*#.*$/gm, '');

describe.each(workflows)('%s', (_name, text) => {
	const { own, jobs } = jobsOf(text);

	it('pins every action by its full commit, and says which version that is', () => {
		const used = [...code(text).matchAll(/\buses:\s*(.+)$/gm)].map(([, action]) => action);
		expect(used.length).toBeGreaterThan(0);
		for (const action of used) {
			expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
		}
	});

	it('gives no right to write, except the identity token to one job', () => {
		expect(own).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
		expect(code(text)).not.toMatch(/write-all|pull_request_target|workflow_run|secrets\./);
		const rights = [...code(text).matchAll(/^\s+([\w-]+): write\b/gm)].map(([, right]) => right);
		expect(rights.filter((right) => right !== 'id-token')).toEqual([]);
		expect(rights.length).toBeLessThan(2);
	});

	it('leaves no token in a checkout', () => {
		const checkouts = text.split('actions/checkout@').slice(1);
		for (const after of checkouts) {
			expect(after).toMatch(/^.+\n\s+with:\n\s+persist-credentials: false\n/);
		}
	});

	it('runs nothing but npm publish where there is an identity token', () => {
		for (const job of Object.values(jobs)) {
			if (!/id-token: write/.test(job)) continue;
			const actions = [...job.matchAll(/uses: ([^@]+)@/g)].map(([, action]) => action);
			expect(actions).toEqual(['actions/setup-node', 'actions/download-artifact']);
			const commands = [...job.matchAll(/^\s+(?:- )?run: (.+)$/gm)].map(([, command]) => command);
			expect(commands.slice(1)).toEqual([
				'npm publish ./*.tgz --provenance --access public --ignore-scripts',
			]);
			expect(job).not.toMatch(/npm (ci|install|i|run|exec|pack|start|test)\b|npx|cache:/);
		}
	});
});

test('what is published has been tested, checked and packed by jobs without rights', () => {
	const { jobs } = jobsOf(readFileSync(join(folder, 'publish.yml'), 'utf8'));
	expect(Object.keys(jobs)).toEqual(['test', 'pack', 'publish']);
	expect(jobs.pack).toMatch(/needs: test\n/);
	expect(jobs.publish).toMatch(/needs: pack\n/);
	expect(jobs.pack.indexOf('checkRelease.mjs')).toBeLessThan(jobs.pack.indexOf('npm run setup'));
	expect(jobs.pack.indexOf('checkRelease.mjs')).toBeGreaterThan(0);
});

test('a release with placeholders, of another repository or tag is refused', () => {
	const check = (tag: string, repository: string) =>
		spawnSync(process.execPath, ['.github/checkRelease.mjs'], {
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: repository },
		});
	const { status, stderr } = check('v999.0.0', 'somebody/else');
	expect(status).toBe(1);
	expect(stderr).toContain('this is somebody/else\n');
	expect(stderr).toContain('The tag is v999.0.0, ');
	const { repository, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const own = /github\.com\/(.+)\.git$/.exec(repository.url)?.[1] ?? '';
	const isPlaceholder = own.startsWith('n8n-nodes-tencent-ocr/');
	const real = check(`v${version}`, own);
	expect(real.status).toBe(isPlaceholder ? 1 : 0);
	if (isPlaceholder) expect(real.stderr).toContain('package.json has a placeholder');
});

test('npm runs no script of a dependency', () => {
	expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
