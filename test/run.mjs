/**
 * `npm test`: all the tests, or only the steps named (`npm test -- pure n8n`). The last line is
 * `N passed, N failed`, and `, N skipped` after it where a part cannot run on this machine; a step
 * that has no tests to count counts as one. Steps that wait for n8n, which uses one processor, run in
 * two lanes; the others use all processors, or measure a pace, and run before them.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summary, summaryIn } from '../tools/lib/counts.mjs';
import { npm } from '../tools/lib/npm.mjs';
import { run } from '../tools/lib/processes.mjs';
import { Refusal, exitWith } from '../tools/lib/progress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
// several steps read the same documents
process.env.RECOGNIZED = join(folder, 'recognized');

/** All parts of `test:queue` but `sharedRate`, which measures a pace. */
const QUEUE = ['queueMode', 'network', 'binaryModes'];
const STEPS = {
	pure: { title: 'Pure code', ...jest('pure') },
	build: { title: 'Build', script: ['build'], count: oneOf },
	types: { title: 'Types', script: ['typecheck'], count: oneOf },
	lint: { title: 'Lint', script: ['lint'], count: oneOf },
	node: { title: 'The whole node, and tools', ...jest('node') },
	rate: { title: 'A shared rate', script: ['test:queue', '--', 'sharedRate'], count: summaryCount },
	queue: { title: 'Queue mode', script: ['test:queue', '--', ...QUEUE], count: summaryCount },
	n8n: { title: 'In real n8n', script: ['test:n8n'], count: summaryCount },
	browser: { title: 'In a browser', script: ['test:browser'], count: summaryCount },
	flows: { title: 'Example flows', script: ['test:flows'], count: summaryCount },
};
/** The longest first, so that both lanes end at about the same time. */
const IN_LANES = ['browser', 'queue', 'flows', 'n8n'];
/** A name for several steps. */
const GROUPS = { unit: ['pure', 'node'] };

await exitWith(async () => {
	const names = chosen(process.argv.slice(2));
	const waiting = IN_LANES.filter((name) => names.includes(name));
	const alone = names.filter((name) => !waiting.includes(name));
	// each step would build by itself, which two at a time must not
	if (waiting.length > 1 && !alone.includes('build')) alone.push('build');
	const results = [];
	for (const name of alone) {
		results.push(await runStep(STEPS[name]));
		if (name === 'build' && results.at(-1).passed) process.env.PACKED_NODE = await packed();
	}
	if (waiting.length > 1) results.push(...(await inLanes(waiting)));
	else for (const name of waiting) results.push(await runStep(STEPS[name]));
	const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);

	console.log('');
	const width = Math.max(...results.map(({ title }) => title.length));
	for (const { title, passed, failed, skipped, seconds } of results) {
		const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
		const left = skipped ? `   ${skipped} skipped` : '';
		console.log(`${title.padEnd(width)} ${counts} ${seconds.padStart(7)} s${left}`);
	}
	console.log(
		`\n${summary({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') })}`,
	);
	return sum('failed') ? 1 : 0;
});

function chosen(names) {
	const known = [...Object.keys(STEPS), ...Object.keys(GROUPS)];
	const unknown = names.find((name) => !known.includes(name));
	if (unknown) throw new Refusal(`There is no step '${unknown}'; there are ${known.join(', ')}`);
	return names.length ? names.flatMap((name) => GROUPS[name] ?? name) : Object.keys(STEPS);
}

/** The package as all later steps use it; alone, a step builds and packs its own. */
async function packed() {
	const packages = join(folder, 'package');
	mkdirSync(packages);
	await npm(['pack', '--ignore-scripts', '--pack-destination', packages], root);
	return join(packages, readdirSync(packages)[0]);
}

/** Two steps at a time; what a step prints comes when it has ended. */
async function inLanes(names) {
	const script = ['test:prepare', '--', ...names];
	const results = [await runStep({ title: 'What n8n needs', script, count: oneOf })];
	const next = names.values();
	const lane = async () => {
		for (const name of next) {
			const lines = [];
			results.push(await runStep(STEPS[name], (text) => lines.push(text)));
			process.stdout.write(lines.join(''));
		}
	};
	await Promise.all([lane(), lane()]);
	return results;
}

async function runStep({ title, script, count }, print = (text) => process.stdout.write(text)) {
	print(`\n--- ${title}\n`);
	const began = Date.now();
	const options = { cwd: root, onText: print };
	const { code, output } = await run('npm', ['run', '--silent', ...script], options);
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	const { failed, ...counts } = count(code, output);
	// a step that breaks off has failed, whatever it had counted until then
	return { title, seconds, ...counts, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function oneOf(code) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function jest(layer) {
	const file = join(folder, `${layer}.json`);
	return {
		script: [`test:${layer}`, '--', '--json', `--outputFile=${file}`],
		count: (code) => (existsSync(file) ? jestCount(file) : oneOf(code)),
	};
}

function jestCount(file) {
	const result = JSON.parse(readFileSync(file, 'utf8'));
	return {
		passed: result.numPassedTests,
		failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
	};
}

function summaryCount(code, output) {
	return summaryIn(output) ?? oneOf(code);
}
