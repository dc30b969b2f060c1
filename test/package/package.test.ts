import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(__dirname, '../..');

/** What a user would install: built, packed and unpacked again. */
let folder: string;
let files: string[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'package-'));
	await run('tar', ['-xzf', process.env.PACKED_NODE ?? (await packed()), '-C', folder]);
	const entries = await readdir(join(folder, 'package'), { recursive: true, withFileTypes: true });
	files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(join(folder, 'package'), join(parentPath, name)));
});

/** Alone, this test builds and packs for itself; `npm test` has done so. */
async function packed(): Promise<string> {
	await run('npm', ['run', '--silent', 'build'], { cwd: root });
	const pack = ['pack', '--json', '--loglevel=error', '--pack-destination', folder];
	const [{ filename }] = JSON.parse((await run('npm', pack, { cwd: root })).stdout) as [
		{ filename: string },
	];
	return join(folder, filename);
}

afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** n8n's own scanner of published packages, which is an ES module; its analysis needs no network. */
async function scan(directory: string, patterns: string) {
	const script = `
		import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';
		console.log(JSON.stringify(await analyzePackage(${JSON.stringify(directory)}, ${patterns})));`;
	const { stdout } = await run('node', ['--input-type=module', '--eval', script], {
		cwd: root,
		// as in a test environment, the rules would take every file for a trigger
		env: { ...process.env, NODE_ENV: '' },
	});
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

describe('the published package', () => {
	it('holds what the source becomes, README, LICENSE and CHANGELOG and nothing else', async () => {
		const others = files.filter((path) => !path.startsWith('dist/'));
		// npm packs every README, whatever `files` says
		const readmes = ['README.md', 'README.zh-CN.md'];
		expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE.md', ...readmes, 'package.json']);
		const { stdout } = await run('git', ['ls-files', 'nodes', 'credentials'], { cwd: root });
		const sources = stdout.trim().split('\n');
		const built = sources.map((path) => `dist/${path.replace(/\.ts$/, '.js')}`);
		const unknown = files.filter((path) => path.startsWith('dist/') && !built.includes(path));
		expect(unknown).toEqual([]);
		for (const path of files) {
			expect(path).toMatch(
				/^([A-Z]+(\.zh-CN)?\.md|package\.json|dist\/credentials\/.+\.(js|svg)|dist\/nodes\/TencentCloudOcr\/([\w/]+\.js|\w+(\.dark|\.node)?\.(js|json|svg)|__schema__\/v1\.0\.0\/\w+\/\w+\.json))$/,
			);
		}
	});

	it('has no dependencies, no install scripts, and the one peer that n8n allows', async () => {
		const manifest = JSON.parse(await readFile(join(folder, 'package/package.json'), 'utf8'));
		expect(manifest.dependencies).toBeUndefined();
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		// what npm runs by itself, on a user's machine or where the package is published
		const byItself =
			/^(pre|post)?(install|uninstall|prepare|publish|publishOnly|pack|version|rebuild)$|^(pre|post)?prepublishOnly$|^dependencies$/;
		expect(Object.keys(manifest.scripts).filter((name) => byItself.test(name))).toEqual([]);
		expect(manifest.gypfile).toBeUndefined();
		expect(manifest.bin).toBeUndefined();
		expect(manifest.overrides).toBeUndefined();
	});

	it('has everything that n8n loads', () => {
		expect(files).toEqual(
			expect.arrayContaining([
				'dist/nodes/TencentCloudOcr/TencentCloudOcr.node.js',
				'dist/nodes/TencentCloudOcr/TencentCloudOcr.node.json',
				'dist/nodes/TencentCloudOcr/tencentCloudOcr.svg',
				'dist/nodes/TencentCloudOcr/tencentCloudOcr.dark.svg',
				'dist/nodes/TencentCloudOcr/__schema__/v1.0.0/text/GeneralAccurateOCR.json',
				'dist/credentials/TencentCloudApi.credentials.js',
				'dist/credentials/tencentCloudApi.svg',
				'dist/credentials/tencentCloudApi.dark.svg',
			]),
		);
	});

	it('exports the classes of node and credential from index.js', async () => {
		const script = 'console.log(Object.keys(require("./index.js")).sort().join())';
		const { stdout } = await run('node', ['--eval', script], { cwd: root });
		expect(stdout.trim()).toBe('TencentCloudApi,TencentCloudOcr');
	});

	it("passes n8n's scanner of community packages", async () => {
		expect(await scan(join(folder, 'package'), 'undefined')).toEqual({ passed: true });
	});

	it("passes the scanner's rules for the source", async () => {
		expect(await scan(root, 'SOURCE_FILE_PATTERNS')).toEqual({ passed: true });
	});
});
