'use strict';

const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const { compileFunction } = vm;

/** Compiles for the worker's own global object: jest has no other way to tell that there is only this one. */
vm.compileFunction = (source, parameters, options) =>
	compileFunction(source, parameters, { ...options, parsingContext: undefined });

/**
 * Tests run in the worker's own global object, not in a new one for each file, so that packages loaded once
 * for all files (`runtime.cjs`) have the same `Array` and `Error` as the tests. What a file changes of the
 * environment's variables and of the global object is undone after it.
 */
module.exports = class {
	constructor({ projectConfig: config }) {
		this.global = globalThis;
		this.moduleMocker = new ModuleMocker(globalThis);
		this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
		this.globals = Object.getOwnPropertyDescriptors(globalThis);
		this.variables = { ...process.env };
		Error.stackTraceLimit = 100;
	}

	async setup() {}

	async teardown() {
		this.fakeTimersModern.dispose();
		this.moduleMocker.restoreAllMocks();
		restore(globalThis, this.globals);
		restore(process.env, Object.getOwnPropertyDescriptors(this.variables));
	}

	exportConditions() {
		return ['node', 'node-addons'];
	}

	getVmContext() {
		return {};
	}
};

function restore(object, properties) {
	for (const name of Object.getOwnPropertyNames(object))
		if (!(name in properties)) delete object[name];
	Object.defineProperties(object, properties);
}
