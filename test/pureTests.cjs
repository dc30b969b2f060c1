'use strict';

/** Rooms whose tests need neither n8n's engine nor a server nor another process: they take seconds. */
exports.rooms = [
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

/** Tests in these rooms that take longer: `time` has huge or slow input, `tools` asks other programs. */
exports.slow = '[./](time|tools)\\.test\\.ts$';
