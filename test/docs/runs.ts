/** Where a command of the pages is run: a step of `npm test`, or a test. Or why it is not. */
export type Run = { step: string } | { test: string } | { notRun: string };

/** By the name of the script in package.json. */
export const SCRIPTS: Record<string, Run> = {
	setup: { test: '.ci/run' },
	build: { step: 'build' },
	start: {
		notRun: 'stays open and writes to the folder of its user; the step n8n runs its workflow',
	},
	sandbox: { test: 'test/tools/sandbox/control.test.ts' },
	generate: {
		notRun:
			'writes into the project; test/tools/generate compares what it would write with what is there',
	},
	compare: { test: 'test/catalog/sdk.test.ts' },
	results: {
		notRun:
			'writes into the pages; test/docs/results compares what it would write with what is there',
	},
	lint: { step: 'lint' },
	format: { notRun: 'writes into the project' },
	typecheck: { step: 'types' },
	bench: { notRun: 'its figures are those of the machine, and take it for minutes' },
	chaos: { test: 'test/faults/chaos.test.ts' },
	'check:live': { test: 'test/tools/live/command.test.ts' },
	'test:pure': { step: 'pure' },
	'test:node': { step: 'node' },
	'test:unit': { step: 'unit' },
	'test:prepare': { test: '.ci/run' },
	'test:n8n': { step: 'n8n' },
	'test:flows': { step: 'flows' },
	'test:queue': { step: 'queue' },
	'test:browser': { step: 'browser' },
	test: { test: '.ci/run' },
};

/** By the file that Node.js starts. */
export const FILES: Record<string, Run> = {
	'tools/simulate/main.ts': {
		notRun: 'test/call/manyWorkers.test.ts runs what it makes its table of',
	},
	'test/n8n/versions.ts': { notRun: 'installs 2 GB for each version of n8n that it is given' },
};
