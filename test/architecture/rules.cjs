'use strict';

const pureRooms = require('../pureRooms.cjs');
const rooms = require('./rooms.cjs');

const literal = (path) => `^${path.replaceAll('.', '\\.')}`;

/** Configuration of dependency-cruiser: `npx depcruise --config test/architecture/rules.cjs nodes credentials`. */
module.exports = {
	forbidden: [
		{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
		...rooms.slice(1).map((room, index) => ({
			name: 'no-way-back-up',
			severity: 'error',
			from: { path: literal(room) },
			to: { path: rooms.slice(0, index + 1).map(literal) },
		})),
		{
			name: 'every-file-in-a-room',
			severity: 'error',
			from: { path: '^(nodes|credentials)/', pathNot: rooms.map(literal) },
			to: {},
		},
		{
			name: 'no-test-or-tool-in-the-package',
			severity: 'error',
			from: { path: '^(nodes|credentials)/' },
			to: { path: '^(test|tools)/' },
		},
		{
			name: 'no-test-in-a-tool',
			severity: 'error',
			from: { path: '^tools/' },
			to: { path: '^test/', pathNot: '^test/fixtures/' },
		},
		{
			name: 'pure-tests-stay-fast',
			severity: 'error',
			from: {
				path: `^test/(${pureRooms.join('|')})/.*\\.test\\.ts$`,
				pathNot: '/(time|tools)\\.test\\.ts$',
			},
			to: { path: '^(tools/(harness|sandbox/index)|(node:)?child_process)', reachable: true },
		},
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
	},
};
