'use strict';

const { createRequire, isBuiltin } = require('node:module');
const { default: Runtime } = require('jest-runtime');

/** jest gives each file of tests its own `expect` and globals. */
const OF_JEST = /^(@jest\/|expect$|jest-)/;

/**
 * Packages are loaded by Node's own `require`, once for all files of tests that a worker runs; jest would
 * load the 2,000 modules of n8n's engine for each file. The project's own code is new for each file, as ever.
 */
module.exports = class extends Runtime {
	requireModuleOrMock(from, name) {
		const shared = !/^[./]/.test(name) && !isBuiltin(name) && !OF_JEST.test(name);
		return shared ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
	}
};
