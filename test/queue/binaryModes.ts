import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checks } from '../n8n/checks/check';
import type { Instance } from '../../tools/n8n/environment';
import { projectFolder, temporaryFolder } from '../../tools/n8n/folders';
import { importCredentials, importWorkflows } from '../../tools/n8n/headless';
import { installNode } from '../../tools/n8n/package';
import { ownerOf, publishWorkflow, signIn, startServer } from '../../tools/n8n/server';
import { sandboxCredential } from '../../tools/n8n/workflow';
import { startSandbox } from '../../tools/sandbox';
import { summarize } from '../../tools/sandbox/request';
import { firstUpload, uploadWorkflow } from './uploads';

/** Where n8n can keep files without a service of somebody else. */
const MODES = ['default', 'filesystem', 'database'];

/** A picture that is uploaded to n8n arrives at the service byte for byte, wherever n8n kept it. */
export async function binaryModes(checks: Checks, tarball: string): Promise<void> {
	const instance: Instance = { userFolder: temporaryFolder('modes'), fileFolders: [] };
	const sandbox = await startSandbox({ read: 'synthetic' });
	const credential = sandboxCredential(sandbox);
	const workflow = uploadWorkflow(credential);
	await installNode(tarball, instance.userFolder);
	await importCredentials(instance, [credential]);
	await importWorkflows(instance, [workflow]);

	const bytes = readFileSync(join(projectFolder, 'examples', 'documents', 'receipt.jpg'));
	const sent = bytes.toString('base64');
	for (const mode of MODES) {
		sandbox.calls.length = 0;
		const settings = { N8N_DEFAULT_BINARY_DATA_MODE: mode };
		const server = await startServer({ ...instance, settings });
		// stays published for the servers that follow
		if (mode === MODES[0]) {
			await publishWorkflow(await signIn(server, ownerOf(instance)), workflow.id);
		}
		await checks.that(`binary data in mode '${mode}' arrives byte for byte`, async () => {
			const { status, body } = await firstUpload(server, bytes);
			assert.equal(status, 200, body);
			assert.equal(sandbox.calls.length, 1);
			assert.deepEqual(sandbox.calls[0].params.ImageBase64, summarize(sent));
		});
		await server.close();
	}
	await sandbox.close();
}
