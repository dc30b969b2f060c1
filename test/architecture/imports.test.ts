import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Imports follow the flow of `rooms.cjs`, without circles. */

interface Violation {
	rule: { name: string };
	from: string;
	to: string;
	cycle?: Array<{ name: string }>;
}

const root = join(__dirname, '../..');
const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const rules = 'test/architecture/rules.cjs';

/** Each violation as a line. */
function violations(folder: string): string[] {
	const args = [
		'--config',
		rules,
		'--output-type',
		'json',
		'nodes',
		'credentials',
		'tools',
		'test',
	];
	const output = execFileSync(process.execPath, [program, ...args], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	const { summary } = JSON.parse(output) as { summary: { violations: Violation[] } };
	return summary.violations.map(({ rule, from, to, cycle }) => {
		const way = cycle ? cycle.map(({ name }) => name) : [to];
		return `${rule.name}: ${[from, ...way].join(' -> ')}`;
	});
}

test('of this project', () => {
	expect(violations(root)).toEqual([]);
});

describe('in a small project', () => {
	const folder = mkdtempSync(join(tmpdir(), 'imports-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	test('circles, ways back up and files without a room are found', () => {
		const files = {
			'nodes/TencentCloudOcr/run/run.ts':
				"import type { A } from '../pdf/a';\nexport type Run = A;",
			'nodes/TencentCloudOcr/pdf/a.ts': "import type { B } from './b';\nexport type A = B;",
			'nodes/TencentCloudOcr/pdf/b.ts':
				"import type { A } from './a';\nimport type { Run } from '../run/run';\nexport type B = A | Run;",
			'nodes/TencentCloudOcr/attic/c.ts': "import type { A } from '../pdf/a';\nexport type C = A;",
			'tools/tool.ts': "import type { T } from '../test/t';\nexport type Tool = T;",
			'test/t.ts': 'export type T = string;',
			'test/settings/s.test.ts': "import { spawn } from 'node:child_process';\nspawn('s');",
			'credentials/d.ts': 'export type D = string;',
			'tsconfig.json': '{}',
		};
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		for (const part of ['test/architecture', 'test/pureRooms.cjs'])
			cpSync(join(root, part), join(folder, part), { recursive: true });
		const room = 'nodes/TencentCloudOcr';
		expect(violations(folder).sort()).toEqual([
			`every-file-in-a-room: ${room}/attic/c.ts -> ${room}/pdf/a.ts`,
			`no-circle: ${room}/pdf/a.ts -> ${room}/pdf/b.ts -> ${room}/pdf/a.ts`,
			`no-circle: ${room}/pdf/b.ts -> ${room}/run/run.ts -> ${room}/pdf/a.ts -> ${room}/pdf/b.ts`,
			'no-test-in-a-tool: tools/tool.ts -> test/t.ts',
			`no-way-back-up: ${room}/pdf/b.ts -> ${room}/run/run.ts`,
			'pure-tests-stay-fast: test/settings/s.test.ts -> child_process',
		]);
	});
});
