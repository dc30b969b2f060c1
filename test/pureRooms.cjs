'use strict';

/**
 * Rooms whose tests need neither n8n's engine nor a server nor another process, so that they run in
 * seconds. A `time.test.ts` measures the slowest files and is never among them.
 */
module.exports = [
	'credentials/signing',
	'catalog',
	'settings',
	'input',
	'checks',
	'request',
	'call',
	'run',
	'shapes',
	'output',
	'errors',
	'pdf',
];
