'use strict';

const pureRooms = require('./pureRooms.cjs');

const tests = (folder) => `<rootDir>/test/${folder}**/*.test.ts`;
const LAYERS = {
	pure: {
		testMatch: pureRooms.map((room) => tests(`${room}/`)),
		testPathIgnorePatterns: ['/(time|tools)\\.test\\.ts$'],
	},
	node: {
		testMatch: [tests('')],
		testPathIgnorePatterns: [`<rootDir>/test/(${pureRooms.join('|')})/(?!(.*/)?time\\.test\\.ts$)`],
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
