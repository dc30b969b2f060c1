import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { properties } from '../../nodes/TencentCloudOcr/form/properties';
import { literal } from './literal';

/**
 * n8n's linter reads literals and is blind to what the catalog generates, so it is given the node
 * with its form printed out, in a package like this one.
 */

interface Message {
	ruleId: string;
	message: string;
	severity: number;
	line: number;
}

const root = join(__dirname, '../..');
const nodeFile = 'nodes/TencentCloudOcr/TencentCloudOcr.node.ts';
const parts = ['nodes', 'credentials', 'package.json', 'tsconfig.json', 'eslint.config.mjs'];
const folder = mkdtempSync(join(tmpdir(), 'printed-node-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** ESLint's own modules are ECMAScript modules, which jest does not load: hence a process. */
const lintScript = `
	import { ESLint } from 'eslint';
	const [{ messages }] = await new ESLint().lintFiles(['${nodeFile}']);
	console.log(JSON.stringify(messages));
`;

function printNode(): string {
	for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const source = readFileSync(join(root, nodeFile), 'utf8');
	const printed = source
		.replace(/import \{ properties \} from '[^']+';\n/, '')
		.replace('properties: properties(),', () => `properties: ${literal(properties(), '\t\t')},`);
	expect(printed.length).toBeGreaterThan(source.length * 10);
	writeFileSync(join(folder, nodeFile), printed);
	return printed;
}

async function lint(): Promise<Message[]> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--input-type=module', '--eval', lintScript],
		// as a test, n8n's rules take every file for a trigger and a credential too
		{ cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NODE_ENV: '' } },
	);
	return JSON.parse(stdout) as Message[];
}

/** The rule for actions wants sentence case and knows no names of places and people. */
const ACTION_CASE = 'n8n-nodes-base/node-param-operation-option-action-miscased';
const PROPER_NOUNS =
	`Brazilian China Chinese Hong Indonesian Kong Korean Macao Malaysian Mexican Philippine
	Singapore Thai`.split(/\s+/);

const isProper = (action: string) => {
	const [first, ...words] = action.split(' ');
	return (
		/^[A-Z][a-z]+$/.test(first) &&
		words.every((word) => /^([a-z]+|[A-Z]+)$/.test(word) || PROPER_NOUNS.includes(word))
	);
};

/**
 * Resources come in the order of what people look for, old operations after the others, options in
 * the order of use: n8n shows them as they are given, and so do some of its own nodes.
 */
const SORTED = /^n8n-nodes-base\/node-param-(options|collection)-type-unsorted-items$/;

test('the printed form has no errors, and no warnings but for order and proper nouns', async () => {
	const lines = printNode().split('\n');
	const found = (await lint()).map(({ line, ...rest }) => ({
		...rest,
		line: lines[line - 1].trim(),
	}));
	const unexpected = found.filter(
		({ ruleId, line }) =>
			!SORTED.test(ruleId) &&
			(ruleId !== ACTION_CASE || !isProper(/^action: '(.*)',$/.exec(line)?.[1] ?? '')),
	);
	expect(unexpected).toEqual([]);
});
