'use strict';

const { rooms, slow } = require('./pureTests.cjs');

const tests = (folder) => `<rootDir>/test/${folder}**/*.test.ts`;
const LAYERS = {
	pure: {
		testMatch: rooms.map((room) => tests(`${room}/`)),
		testPathIgnorePatterns: [slow],
		moduleNameMapper: { '^n8n-workflow$': '<rootDir>/test/n8nWorkflow.cjs' },
	},
	node: {
		testMatch: [tests('')],
		testPathIgnorePatterns: [`<rootDir>/test/(?!.*${slow})(${rooms.join('|')})/`],
	},
};

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
	testEnvironment: 'node',
	// jest would keep one processor for itself and hardly use it
	maxWorkers: '100%',
	// a time-out tells of what hangs, not of what is slow: machines have other work, too
	testTimeout: 180_000,
};
