/**
 * `npm run test:browser`: the package in real n8n, as a person sees it in a browser. The pictures
 * that it takes lie in output/browser; `-- --update-images` also puts those of the README in place.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, exitWith, step } from '../../tools/lib/progress.mjs';
import { Checks } from '../n8n/checks/check';
import type { Instance } from '../../tools/n8n/environment';
import { projectFolder, temporaryFolder } from '../../tools/n8n/folders';
import { installN8n } from '../../tools/n8n/install';
import { installNode, packNode } from '../../tools/n8n/package';
import { freePort } from '../../tools/n8n/ports';
import { ownerOf, signIn, startServer } from '../../tools/n8n/server';
import { installPackages } from '../../tools/lib/debian';
import { PACKAGES } from '../packages';
import { startSandbox } from '../../tools/sandbox';
import { allChecks, PARTS } from './checks';
import { emptyPictureFolder, updateImages } from './pictures';

/** A form that does not come up is waited for; many of them would take an hour. */
const LIMIT_MINUTES = 20;

async function main(): Promise<number> {
	setTimeout(() => {
		console.error(`The browser test was not done after ${LIMIT_MINUTES} minutes`);
		process.exit(1);
	}, LIMIT_MINUTES * 60_000).unref();
	const { values } = parseArgs({ options: { 'update-images': { type: 'boolean' } } });
	const checks = new Checks();
	const missing = await installPackages(PACKAGES.browser);
	if (missing) {
		checks.skip(
			PARTS.map(({ name }) => name),
			missing,
		);
		return checks.end();
	}
	await installN8n();
	const tarball = await step('Building the node', packNode);
	const folder = join(projectFolder, 'examples', 'documents');
	const instance: Instance = { userFolder: temporaryFolder('browser'), fileFolders: [folder] };
	await installNode(tarball, instance.userFolder);
	const sandbox = await startSandbox({ secretId: 'AKIDexample' });
	const server = await step('Starting n8n', async () =>
		startServer({ ...instance, port: await freePort() }),
	);
	const owner = ownerOf(instance);
	const rest = await signIn(server, owner);

	emptyPictureFolder();
	await allChecks({ checks, owner, rest, sandbox, folder, url: server.url });
	await server.close();
	await sandbox.close();
	if (values['update-images']) {
		if (checks.failed) throw new Refusal('The pictures of the README stay as they are');
		updateImages();
	}
	return checks.end();
}

void exitWith(main);
