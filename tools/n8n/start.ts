/** `npm start`: reads documents in real n8n with the node as a user has it, without an account. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { SITES } from '../../credentials/hosts';
import { exitCodeOnInterrupt } from '../lib/processes.mjs';
import { Refusal, exitWith, step } from '../lib/progress.mjs';
import { startSandbox } from '../sandbox';
import { documentFiles, stageDocuments } from './documents';
import type { Instance } from './environment';
import { outputFolder, projectFolder, temporaryFolder, userFolder } from './folders';
import { execute, importCredentials, importWorkflows, itemsOf } from './headless';
import { installN8n, n8nVersion } from './install';
import { installNode, packNode } from './package';
import { table, type DocumentRow } from './report';
import { ownerOf, preferredPort, signIn, startServer } from './server';
import { exampleWorkflow, sandboxCredential, setParameters } from './workflow';

const help = `npm start [-- FILE...] [-- --once]

Reads documents in n8n ${n8nVersion} with this node and writes a spreadsheet to output/.
FILE     pictures, PDFs or folders of them; by default the samples in examples/documents
--once   end after the run; otherwise n8n stays open when started in a terminal
--help   show this text

Nothing leaves this machine: a stand-in for Tencent Cloud OCR reads the documents here.`;

async function main(): Promise<number> {
	const { once, files } = readArguments();
	if (!files) {
		console.log(help);
		return 0;
	}
	const documents = documentFiles(files, process.env.INIT_CWD ?? process.cwd());

	await installN8n();
	const tarball = await step('Building the node', packNode);
	const folder = temporaryFolder('run');
	const documentFolder = join(folder, 'documents');
	stageDocuments(documents, documentFolder);
	mkdirSync(outputFolder, { recursive: true });
	const instance: Instance = {
		userFolder: userFolder(),
		fileFolders: [documentFolder, outputFolder],
	};

	const sandbox = await startSandbox();
	const credentials = SITES.map((site) => sandboxCredential(sandbox, site));
	const spreadsheet = join(outputFolder, 'documents.xlsx');
	const workflow = exampleWorkflow('read-documents.json', credentials[0]);
	setParameters(workflow, 'Read documents', { fileSelector: `${documentFolder}/*` });
	setParameters(workflow, 'Save spreadsheet', { fileName: spreadsheet });
	await step('Installing the node in n8n, with its credentials and workflow', async () => {
		await installNode(tarball, instance.userFolder);
		await importCredentials(instance, credentials);
		await importWorkflows(instance, [workflow]);
	});

	const count = documents.length === 1 ? 'one document' : `${documents.length} documents`;
	const result = await step(`Reading ${count} in n8n`, () => execute(instance, workflow.id));
	const { error } = result.data.resultData;
	if (error) throw new Refusal(`n8n stopped the workflow: ${error.message}`);
	const rows = itemsOf(result, 'One row for each document').map(
		({ json }) => json as unknown as DocumentRow,
	);
	console.log(`\n${table(rows)}\n`);
	console.log(`Spreadsheet: ${relative(projectFolder, spreadsheet)}`);
	const failed = rows.filter(({ Error }) => Error).length;
	if (failed) console.log(`${failed} of ${rows.length} documents were not read, or only in part`);

	if (!once) await stayOpen(instance, workflow.id);
	await sandbox.close();
	return failed || rows.length !== documents.length ? 1 : 0;
}

function readArguments(): { once: boolean; files?: string[] } {
	const terminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
	try {
		const { values, positionals } = parseArgs({
			options: { once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
			allowPositionals: true,
		});
		if (values.help) return { once: true };
		const samples = join(projectFolder, 'examples', 'documents');
		return { once: values.once ?? !terminal, files: positionals.length ? positionals : [samples] };
	} catch (error) {
		throw new Refusal(`${(error as Error).message.split('. ')[0]}. See npm start -- --help`);
	}
}

async function stayOpen(instance: Instance, workflowId: string): Promise<void> {
	const server = await step('Starting n8n', () => startServer(instance));
	const owner = ownerOf(instance);
	await signIn(server, owner);
	exitCodeOnInterrupt(0);
	if (server.port !== preferredPort) {
		console.log(`Port ${preferredPort} is in use, so n8n listens on ${server.port}`);
	}
	console.log(`
n8n       ${server.url}
email     ${owner.email}
password  ${owner.password}
workflow  ${server.url}/workflow/${workflowId}

For operations that only the mainland China site offers, such as those for tables and invoices,
choose 'Sandbox account of the mainland China site' in the node.

Press Ctrl+C to stop n8n.`);
	await server.ended;
	throw new Refusal('n8n stopped unexpectedly');
}

void exitWith(main);
