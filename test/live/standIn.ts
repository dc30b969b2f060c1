import type { Site } from '../../credentials/hosts';
import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import type { Respond, Sandbox } from '../sandbox';
import { startSandbox } from '../sandbox';
import type { Account } from './account';
import { isOffered } from './cases';

/** The project's own sandbox with the actions of one site, for a check without an account. */
export async function startStandIn(
	site: Site,
	respond?: Respond,
): Promise<{ account: Account; sandbox: Sandbox }> {
	const sandbox = await startSandbox({
		respond: async (call) =>
			(await respond?.(call)) ??
			(findOperation(call.action) && !isOffered(call.action, site)
				? { error: 'ActionOffline' }
				: undefined),
	});
	const { secretId, secretKey, url } = sandbox;
	return {
		sandbox,
		account: { secretId, secretKey, sessionToken: '', site, region: '', endpoint: url },
	};
}
