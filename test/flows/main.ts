/** `npm run test:flows`: the example workflows in real n8n, with real servers around them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from '../../credentials/hosts';
import { exitWith, step } from '../../tools/lib/progress.mjs';
import { Checks } from '../n8n/checks/check';
import type { Instance } from '../../tools/n8n/environment';
import { temporaryFolder } from '../../tools/n8n/folders';
import { importCredentials, importWorkflows } from '../../tools/n8n/headless';
import { installN8n } from '../../tools/n8n/install';
import { installNode, packNode } from '../../tools/n8n/package';
import { freePort } from '../../tools/n8n/ports';
import { ownerOf, publishWorkflow, signIn, startServer } from '../../tools/n8n/server';
import { sandboxCredential, type StoredWorkflow } from '../../tools/n8n/workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { serviceAccount } from './account';
import { agentFile, aiAgent } from './checks/aiAgent';
import { anyApi } from './checks/anyApi';
import { idDocuments, uploadCredential } from './checks/idDocuments';
import { imports } from './checks/imports';
import { mailAttachments } from './checks/mailAttachments';
import { readDocuments } from './checks/readDocuments';
import { scannedTables } from './checks/scannedTables';
import { searchablePdfs } from './checks/searchablePdfs';
import { skipFiles } from './checks/skipFiles';
import { sortDocuments } from './checks/sortDocuments';
import { textLayer } from './checks/textLayer';
import { installPackages } from '../../tools/lib/debian';
import { PACKAGES } from '../packages';
import { startMailServer } from './dovecot';
import { startModel } from './model';
import { startDatabase } from './postgres';
import { exampleFiles, flow, flowId } from './workflows';
import type { Credentials } from './world';

/** Those that wait for something to happen; the others are run by hand. */
const PUBLISHED = ['mail-attachments-to-spreadsheet.json', 'id-documents-to-crm.json', agentFile];

/** In this order: each has files and a mailbox of its own, but for `readDocuments`. */
const CHECKS = [
	imports,
	mailAttachments,
	idDocuments,
	scannedTables,
	searchablePdfs,
	textLayer,
	readDocuments,
	sortDocuments,
	skipFiles,
	aiAgent,
	anyApi,
];

async function main(): Promise<number> {
	const checks = new Checks();
	const missing = await installPackages(PACKAGES.flows);
	if (missing) {
		checks.skip(
			CHECKS.map(({ name }) => name),
			missing,
		);
		return checks.end();
	}
	await installN8n();
	const tarball = await step('Building the node', packNode);
	const userFolder = temporaryFolder('flows');
	const folder = join(userFolder, 'files');
	mkdirSync(folder);
	const instance: Instance = { userFolder, fileFolders: [folder] };

	const sandbox = await startSandbox();
	const { mail, database, model } = await step('Starting mail server, database and model', others);
	const credentials: Credentials = [
		...SITES.map((site) => sandboxCredential(sandbox, site)),
		mail.credential,
		database.credential,
		uploadCredential,
		model.credential,
	];
	await step('Installing the node in n8n, with the workflows', async () => {
		await installNode(tarball, userFolder);
		await importCredentials(instance, credentials);
		const flows = exampleFiles().map((file) => flow(file, folder, credentials));
		for (const workflow of flows) reachable(workflow, sandbox);
		await importWorkflows(instance, flows);
	});
	const server = await step('Starting n8n', async () =>
		startServer({ ...instance, port: await freePort() }),
	);
	const rest = await signIn(server, ownerOf(instance));
	for (const file of PUBLISHED) await publishWorkflow(rest, flowId(file));
	const world = { instance, server, rest, sandbox, mail, database, model, folder, checks };
	for (const check of CHECKS) {
		await check(world).catch((error: Error) =>
			checks.that(`${check.name} runs to its end`, () => {
				throw error;
			}),
		);
	}
	if (checks.failed) console.log(`\nThe last of what n8n printed:\n${server.log()}\n`);
	for (const part of [server, sandbox, mail, database, model]) await part.close();

	return checks.end();
}

async function others() {
	const account = serviceAccount();
	const mail = await startMailServer(account);
	const database = await startDatabase(account);
	return { mail, database, model: await startModel() };
}

/** What an example cannot have of this machine: the host of another product, an open chat. */
function reachable({ nodes }: StoredWorkflow, { port }: Sandbox): void {
	for (const { type, parameters } of nodes) {
		if (type === 'n8n-nodes-base.httpRequest') parameters.url = `http://cvm.localhost:${port}/`;
		if (type.endsWith('.chatTrigger')) parameters.public = true;
	}
}

void exitWith(main);
