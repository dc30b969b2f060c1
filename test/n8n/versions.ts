/**
 * `node --import tsx test/n8n/versions.ts 2.0.3 1.123.81`: other versions of n8n, each installed
 * into a folder of its own (2 GB, minutes), read the sample documents with the package. Another
 * Node.js is named by N8N_NODE; then n8n keeps its data in PostgreSQL.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { npm } from '../../tools/lib/npm.mjs';
import { run } from '../../tools/lib/processes.mjs';
import { exitWith, Refusal, step } from '../../tools/lib/progress.mjs';
import { serviceAccount } from '../flows/account';
import { startDatabase } from '../flows/postgres';
import { databaseSettings } from '../queue/cluster';
import { startSandbox, type RecordedCall } from '../../tools/sandbox';
import { documentFiles, stageDocuments } from '../../tools/n8n/documents';
import { environment, type Instance } from '../../tools/n8n/environment';
import {
	instanceFolder,
	node24,
	projectFolder,
	realFolder,
	temporaryFolder,
} from '../../tools/n8n/folders';
import { itemsOf, runIn } from '../../tools/n8n/headless';
import { installNode, packNode } from '../../tools/n8n/package';
import type { DocumentRow } from '../../tools/n8n/report';
import { exampleWorkflow, sandboxCredential, setParameters } from '../../tools/n8n/workflow';

interface Manifest {
	dependencies: Record<string, string>;
	overrides: Record<string, string>;
}

const runtime = process.env.N8N_NODE ?? node24;

/** n8n's start file of that version. */
async function install(version: string): Promise<string> {
	const folder = join(realFolder, 'versions', version);
	mkdirSync(folder, { recursive: true });
	cpSync(join(instanceFolder, 'sqlite3'), join(folder, 'sqlite3'), { recursive: true });
	const manifest = JSON.parse(
		readFileSync(join(instanceFolder, 'package.json'), 'utf8'),
	) as Manifest;
	manifest.dependencies.n8n = version;
	// older versions fetch it from a server that is not the registry
	manifest.overrides.xlsx = 'npm:@e965/xlsx@0.20.3';
	writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
	await npm(['install', '--ignore-scripts', '--legacy-peer-deps'], folder);
	return join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
}

/** The sqlite3 of the tests has no binary for other versions of Node.js. */
async function otherDatabase(): Promise<Record<string, string>> {
	return process.env.N8N_NODE ? databaseSettings(await startDatabase(serviceAccount())) : {};
}

/** Six documents, one of them of two pages; fields are looked for on the first page alone. */
const CALLS = { 'GeneralAccurateOCR OK': 7, 'ExtractDocMulti OK': 6 };

/** What came of the calls, by how often. */
function counted(calls: RecordedCall[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { action, outcome } of calls) {
		const call = `${action} ${outcome}`;
		counts[call] = (counts[call] ?? 0) + 1;
	}
	return counts;
}

/** Reads the sample documents in n8n of that version: one row each, with its text. */
async function readSamples(bin: string, tarball: string): Promise<DocumentRow[]> {
	const userFolder = temporaryFolder('version');
	const documents = join(userFolder, 'documents');
	const files = documentFiles(['examples/documents'], projectFolder);
	stageDocuments(files, documents);
	// older versions do not know the module that is switched off elsewhere
	const settings = { N8N_DISABLED_MODULES: '', ...(await otherDatabase()) };
	const instance: Instance = { userFolder, fileFolders: [userFolder], settings };
	const sandbox = await startSandbox();
	const credential = sandboxCredential(sandbox);
	// 2.0 insists on a version of the workflow
	const workflow = {
		...exampleWorkflow('read-documents.json', credential),
		versionId: randomUUID(),
	};
	setParameters(workflow, 'Read documents', { fileSelector: `${documents}/*` });
	setParameters(workflow, 'Save spreadsheet', { fileName: join(userFolder, 'documents.xlsx') });
	await installNode(tarball, userFolder);

	const env = await environment(instance);
	const n8n = async (...args: string[]) =>
		await run(runtime, [bin, ...args], { env, cwd: userFolder });
	for (const [kind, content] of [
		['credentials', [credential]],
		['workflow', [workflow]],
	] as const) {
		const file = join(userFolder, `${kind}.json`);
		writeFileSync(file, JSON.stringify(content));
		const { output } = await n8n(`import:${kind}`, `--input=${file}`);
		if (!output.includes('Successfully imported')) throw new Refusal(output.slice(-2000));
		rmSync(file);
	}
	const { code, output, stdout } = await n8n('execute', `--id=${workflow.id}`, '--rawOutput');
	await sandbox.close();
	if (code !== 0) throw new Refusal(output.slice(-3000));
	assert.deepEqual(counted(sandbox.calls), CALLS);
	const result = runIn(stdout);
	assert.ok(result, `n8n printed no result:\n${output.slice(-3000)}`);
	const rows = itemsOf(result, 'One row for each document').map(
		({ json }) => json as unknown as DocumentRow,
	);
	assert.deepEqual(rows.map(({ File }) => File).sort(), files.map((file) => basename(file)).sort());
	const bad = rows.filter(({ Text, Error: told }) => !Text || told);
	assert.deepEqual(bad, [], 'documents without a text or with an error');
	return rows;
}

async function main(): Promise<number> {
	const versions = process.argv.slice(2);
	if (!versions.length) throw new Refusal('Which versions of n8n? For example: versions.ts 2.0.3');
	const tarball = await step('Building the node', packNode);
	let failed = 0;
	for (const version of versions) {
		try {
			const bin = await step(`Installing n8n ${version}`, async () => await install(version));
			const rows = await readSamples(bin, tarball);
			const calls = Object.entries(CALLS).map(([call, count]) => `${count} ${call}`);
			console.log(`ok      n8n ${version}: ${rows.length} rows, ${calls.join(', ')}`);
		} catch (error) {
			failed++;
			console.log(`FAILED  n8n ${version}: ${(error as Error).message}`);
		}
	}
	console.log(`${versions.length - failed} passed, ${failed} failed`);
	return failed ? 1 : 0;
}

void exitWith(main);
