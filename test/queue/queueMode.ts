import type { Checks } from '../n8n/checks/check';
import { importCredentials, importWorkflows } from '../../tools/n8n/headless';
import { ownerOf, publishWorkflow, signIn, startServer } from '../../tools/n8n/server';
import { sandboxCredential } from '../../tools/n8n/workflow';
import { startSandbox } from '../../tools/sandbox';
import { prepareCluster } from './cluster';
import { batchWorkflow, errorWorkflow, killed } from './killed';
import { readIt } from './pictures';
import { RATE, uploads, uploadWorkflow } from './uploads';
import { startWorker } from './worker';

/** Main, two workers, Redis and PostgreSQL. */
export async function queueMode(checks: Checks, tarball: string): Promise<void> {
	const cluster = await prepareCluster(tarball, 2);
	const sandbox = await startSandbox({
		read: 'synthetic',
		rate: RATE,
		latencyMs: 100,
		respond: readIt,
	});
	const credential = sandboxCredential(sandbox);
	const workflows = [uploadWorkflow(credential), batchWorkflow(credential), errorWorkflow()];
	await importCredentials(cluster.main, [credential]);
	await importWorkflows(cluster.main, workflows);
	const [server, ...workers] = await Promise.all([
		startServer(cluster.main),
		...cluster.workers.map(async (worker) => await startWorker(worker)),
	] as const);
	const rest = await signIn(server, ownerOf(cluster.main));
	for (const { id } of workflows) await publishWorkflow(rest, id);

	await uploads(server, workers, sandbox, checks);
	const restart = async (index: number) => {
		const worker = await startWorker(cluster.workers[index]);
		workers.push(worker);
		return worker;
	};
	await killed(server, rest, [...workers], restart, sandbox, checks);

	await Promise.all([server.close(), ...workers.map(async (worker) => await worker.close())]);
	await sandbox.close();
	await cluster.close();
}
