import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

import type { Site } from '../../credentials/hosts';
import type { Respond, Sandbox } from '../sandbox';
import { startSandbox } from '../sandbox';
import type { Account } from './account';

const documents = join(__dirname, '../../examples/documents');

/** The project's own sandbox with the actions of one site, for a check without an account. */
export async function startStandIn(
	site: Site,
	respond?: Respond,
): Promise<{ account: Account; sandbox: Sandbox; close(): Promise<void> }> {
	const sandbox = await startSandbox({ respond });
	const { secretIds, secretKey, url } = sandbox;
	const secretId = secretIds[site];
	const web = createServer(({ url: path = '' }, response) => {
		response.end(readFileSync(join(documents, basename(path))));
	});
	await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
	const { port } = web.address() as AddressInfo;
	return {
		sandbox,
		account: {
			...{ secretId, secretKey, sessionToken: '', site, region: '', endpoint: url },
			documents: `http://127.0.0.1:${port}`,
		},
		close: async () => {
			await sandbox.close();
			web.closeAllConnections();
			await new Promise((resolve) => web.close(resolve));
		},
	};
}
