'use strict';

/**
 * Rooms whose tests need neither n8n's engine nor a server nor another process, so that they run in
 * seconds. Never among them are a `time.test.ts`, which measures the slowest files, and a `tools.test.ts`,
 * which asks other programs.
 */
module.exports = [
	'credentials/signing',
	'catalog',
	'settings',
	'input',
	'answer',
	'files',
	'checks',
	'request',
	'call',
	'run',
	'shapes',
	'output',
	'errors',
	'pdf',
];
