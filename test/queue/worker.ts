import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { start, stop } from '../../tools/lib/processes.mjs';
import { environment, type Instance } from '../../tools/n8n/environment';
import { node24 } from '../../tools/n8n/folders';
import { n8nBin } from '../../tools/n8n/install';

export interface Worker {
	log(): string;
	/** Executions that it has begun, as its log has them. */
	begun(): string[];
	/** Ends it as a lack of memory would: at once, with its children. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

const readyTimeoutMs = 300_000;

/** `n8n worker` with n8n's recommended number of executions at a time. */
export async function startWorker(instance: Instance, concurrency = 5): Promise<Worker> {
	const env = await environment(instance);
	const args = [n8nBin, 'worker', `--concurrency=${concurrency}`];
	const child = start(node24, args, { env, cwd: instance.userFolder });
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (log += text));
	}
	const deadline = Date.now() + readyTimeoutMs;
	const ready = async () =>
		(await fetch(`http://127.0.0.1:${instance.port}/healthz/readiness`).catch(() => undefined))?.ok;
	while (!(await ready())) {
		if (child.exitCode !== null || Date.now() > deadline) {
			await stop(child);
			throw new Error(`The worker did not become ready:\n${log.slice(-3000)}`);
		}
		await sleep(250);
	}
	return {
		log: () => log,
		begun: () => [...log.matchAll(/Worker started execution (\d+)/g)].map(([, id]) => id),
		kill: async () => {
			const ended = once(child, 'exit');
			process.kill(-(child.pid ?? 0), 'SIGKILL');
			await ended;
		},
		close: () => stop(child),
	};
}
