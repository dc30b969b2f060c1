import type { Checks } from '../n8n/checks/check';
import { sandboxCredential } from '../../tools/n8n/workflow';
import { startSandbox } from '../../tools/sandbox';
import { readIt } from './pictures';
import { proxy } from './proxy';
import { prepareSingle } from './single';
import { ssrf } from './ssrf';

/** The network around one n8n, whose settings differ from run to run. */
export async function network(checks: Checks, tarball: string): Promise<void> {
	const sandbox = await startSandbox({ read: 'synthetic', respond: readIt });
	const here = sandboxCredential(sandbox);
	const service = { ...here, id: 'serviceaccount01', data: { ...here.data, endpoint: '' } };
	const { read } = await prepareSingle(tarball, [here, service]);
	for (const part of [ssrf, proxy]) await part(checks, { sandbox, here, service, read });
	await sandbox.close();
}
