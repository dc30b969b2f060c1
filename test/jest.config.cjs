'use strict';

/** Tests are TypeScript, turned into CommonJS by swc; types are checked by `npm run typecheck`. */
module.exports = {
	rootDir: '..',
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.n8n-real/'],
	modulePathIgnorePatterns: ['<rootDir>/.n8n-real/', '<rootDir>/dist/'],
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
	// a time-out tells of what hangs, not of what is slow: machines have other work, too
	testTimeout: 180_000,
};
