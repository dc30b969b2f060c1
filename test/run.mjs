/**
 * `npm test`: all the tests, or only those named (`npm test -- unit n8n`). The last line is
 * `N passed, N failed`; a step that has no tests to count counts as one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../tools/lib/processes.mjs';
import { Refusal, exitWith } from '../tools/lib/progress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const jestResult = join(folder, 'jest.json');

const STEPS = {
	build: { title: 'Build', script: ['build'], count: oneOf },
	types: { title: 'Types', script: ['typecheck'], count: oneOf },
	lint: { title: 'Lint', script: ['lint'], count: oneOf },
	unit: {
		title: 'Unit and workflow tests',
		script: ['test:unit', '--', '--json', `--outputFile=${jestResult}`],
		count: jestCount,
	},
	n8n: { title: 'In real n8n', script: ['test:n8n'], count: summaryCount },
	flows: { title: 'Example flows', script: ['test:flows'], count: summaryCount },
	queue: { title: 'Queue mode', script: ['test:queue'], count: summaryCount },
	browser: { title: 'In a browser', script: ['test:browser'], count: summaryCount },
};

await exitWith(async () => {
	const results = [];
	for (const name of chosen(process.argv.slice(2))) results.push(await runStep(STEPS[name]));
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);

	console.log('');
	const width = Math.max(...results.map(({ title }) => title.length));
	for (const { title, passed, failed, seconds } of results) {
		const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
		console.log(`${title.padEnd(width)} ${counts} ${seconds.padStart(7)} s`);
	}
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
	return sum('failed') ? 1 : 0;
});

function chosen(names) {
	const unknown = names.find((name) => !Object.hasOwn(STEPS, name));
	if (unknown) {
		throw new Refusal(`There is no step '${unknown}'; there are ${Object.keys(STEPS).join(', ')}`);
	}
	return names.length ? names : Object.keys(STEPS);
}

async function runStep({ title, script, count }) {
	console.log(`\n--- ${title}`);
	const began = Date.now();
	const { code, output } = await run('npm', ['run', '--silent', ...script], {
		cwd: root,
		onText: (text) => process.stdout.write(text),
	});
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	const { passed, failed } = count(code, output);
	// a step that breaks off has failed, whatever it had counted until then
	return { title, seconds, passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function oneOf(code) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function jestCount(code) {
	if (!existsSync(jestResult)) return oneOf(code);
	const result = JSON.parse(readFileSync(jestResult, 'utf8'));
	return {
		passed: result.numPassedTests,
		failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
	};
}

function summaryCount(code, output) {
	const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
	return passed === undefined ? oneOf(code) : { passed: Number(passed), failed: Number(failed) };
}
