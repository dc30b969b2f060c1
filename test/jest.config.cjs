'use strict';

const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { rooms, slow } = require('./pureTests.cjs');

const tests = (folder) => `<rootDir>/test/${folder}**/*.test.ts`;
const LAYERS = {
	pure: {
		testMatch: rooms.map((room) => tests(`${room}/`)),
		testPathIgnorePatterns: [slow],
	},
	node: {
		testMatch: [tests('')],
		testPathIgnorePatterns: [`<rootDir>/test/(?!.*${slow})(${rooms.join('|')})/`],
	},
};

// of n8n's engine, which a worker loads once for all its files
const folder = mkdtempSync(join(tmpdir(), 'n8n-jest-'));
process.env.N8N_USER_FOLDER = folder;
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/**
 * Tests are TypeScript, turned into CommonJS by swc; types are checked by `npm run typecheck`.
 * LAYER in the environment chooses one of the layers; without it all tests run.
 */
module.exports = {
	rootDir: '..',
	roots: ['<rootDir>/credentials', '<rootDir>/nodes', '<rootDir>/test', '<rootDir>/tools'],
	testMatch: [tests('')],
	...LAYERS[process.env.LAYER],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{
				jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
				module: { type: 'commonjs' },
			},
		],
	},
	testEnvironment: '<rootDir>/test/jest/environment.cjs',
	runtime: '<rootDir>/test/jest/runtime.cjs',
	// jest would keep one processor for itself and hardly use it
	maxWorkers: '100%',
	// a time-out tells of what hangs, not of what is slow: machines have other work, too
	testTimeout: 180_000,
};
