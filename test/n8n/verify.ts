/** `npm run test:n8n`: the package in real n8n, as its users have it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exitWith, step } from '../../tools/lib/progress.mjs';
import { startSandbox } from '../../tools/sandbox';
import { Checks, type World } from './checks/check';
import { credentialTest } from './checks/credentialTest';
import { editor } from './checks/editor';
import { errorOutput } from './checks/errorOutput';
import { httpRequest } from './checks/httpRequest';
import { readDocuments } from './checks/readDocuments';
import { sheetColumns } from './checks/sheetColumns';
import type { Instance } from '../../tools/n8n/environment';
import { temporaryFolder } from '../../tools/n8n/folders';
import { importCredentials, importWorkflows } from '../../tools/n8n/headless';
import { installN8n } from '../../tools/n8n/install';
import { installNode, packNode } from '../../tools/n8n/package';
import { freePort } from '../../tools/n8n/ports';
import { ownerOf, signIn, startServer } from '../../tools/n8n/server';
import { sandboxCredential } from '../../tools/n8n/workflow';

async function main(): Promise<number> {
	await installN8n();
	const tarball = await step('Building the node', packNode);
	const userFolder = temporaryFolder('test');
	const folder = join(userFolder, 'files');
	mkdirSync(folder);
	const instance: Instance = { userFolder, fileFolders: [folder] };
	const sandbox = await startSandbox({ read: 'synthetic' });
	const credential = sandboxCredential(sandbox);
	const world: World = { instance, sandbox, credential, folder };
	const parts = [await readDocuments(world), errorOutput(world), httpRequest(world)];
	await step('Installing the node in n8n, with the workflows', async () => {
		await installNode(tarball, userFolder);
		const credentials = parts.flatMap((part) => part.credentials ?? []);
		await importCredentials(instance, [credential, ...credentials]);
		await importWorkflows(
			instance,
			parts.flatMap(({ workflows }) => workflows),
		);
	});

	const checks = new Checks();
	const server = await step('Starting n8n', async () =>
		startServer({ ...instance, port: await freePort() }),
	);
	const rest = await signIn(server, ownerOf(instance));
	for (const part of parts) await part.run(checks, rest);
	await sheetColumns(checks);
	await editor(server, rest, checks);
	await credentialTest(rest, checks);
	await server.close();
	await sandbox.close();

	return checks.end();
}

void exitWith(main);
