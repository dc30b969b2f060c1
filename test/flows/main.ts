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
import { mailAttachments, mailFile } from './checks/mailAttachments';
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
import type { Credentials, World } from './world';

/** Those that wait for something to happen; the others are run by hand. */
const PUBLISHED = [mailFile, 'id-documents-to-crm.json', agentFile];

/** In this order: each has files of its own, but for `readDocuments`. */
const CHECKS = [
	imports,
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
			[mailAttachments, ...CHECKS].map(({ name }) => name),
			missing,
		);
		return checks.end();
	}
	await installN8n();
	const tarball = await step('Building the node', packNode);
	const userFolder = temporaryFolder('flows');
	const folder = join(userFolder, 'files');
	const mailFolder = join(folder, 'mail');
	mkdirSync(mailFolder, { recursive: true });
	const instance: Instance = { userFolder, fileFolders: [folder] };

	const [sandbox, mailSandbox] = [await startSandbox(), await startSandbox()];
	const { mail, database, model } = await step('Starting mail server, database and model', others);
	const credentials: Credentials = [
		...SITES.map((site) => sandboxCredential(sandbox, site)),
		mail.credential,
		database.credential,
		uploadCredential,
		model.credential,
	];
	const mailAccount = { ...sandboxCredential(mailSandbox), id: 'mailboxaccount01' };
	await step('Installing the node in n8n, with the workflows', async () => {
		await installNode(tarball, userFolder);
		await importCredentials(instance, [mailAccount, ...credentials]);
		const flows = exampleFiles().map((file) =>
			file === mailFile
				? flow(file, mailFolder, [mailAccount, ...credentials])
				: flow(file, folder, credentials),
		);
		for (const workflow of flows) reachable(workflow, sandbox);
		await importWorkflows(instance, flows);
	});
	const server = await step('Starting n8n', async () =>
		startServer({ ...instance, port: await freePort() }),
	);
	const rest = await signIn(server, ownerOf(instance));
	for (const file of PUBLISHED) await publishWorkflow(rest, flowId(file));
	const world = { instance, server, rest, sandbox, mail, database, model, folder, checks };
	await Promise.all([
		// after each mail n8n does not listen for ten seconds, which the others need not wait for
		checks.meanwhile(async (beside) => {
			const mails = { ...world, sandbox: mailSandbox, folder: mailFolder, checks: beside };
			await toItsEnd(mailAttachments, mails);
		}),
		(async () => {
			for (const check of CHECKS) await toItsEnd(check, world);
		})(),
	]);
	if (checks.failed) console.log(`\nThe last of what n8n printed:\n${server.log()}\n`);
	for (const part of [server, sandbox, mailSandbox, mail, database, model]) await part.close();

	return checks.end();
}

/** A check that breaks off does not keep the next from starting. */
async function toItsEnd(check: (world: World) => Promise<void>, world: World): Promise<void> {
	await check(world).catch((error: Error) =>
		world.checks.that(`${check.name} runs to its end`, () => {
			throw error;
		}),
	);
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
