import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import type { Counts, Job, ServiceOptions, Usage } from './types';

export type ClientName = 'node' | 'pdfLib' | 'sdk' | 'undici';

/** A proxy of the environment would stand between the clients and the service. */
const environment = (storage: string) => ({
	...Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^(https?|all|no)_proxy$/i.test(name)),
	),
	N8N_BINARY_DATA_STORAGE_PATH: storage,
	N8N_USER_FOLDER: storage,
});

/** The next message of a process, or an error when it ends without one. */
async function message<T>(child: ChildProcess): Promise<T> {
	const stop = new AbortController();
	const { signal } = stop;
	try {
		return await Promise.race([
			once(child, 'message', { signal }).then(([value]) => value as T),
			once(child, 'exit', { signal }).then(([code]) => {
				throw new Error(`${child.spawnargs.at(-1)} has ended with ${code} before it was done`);
			}),
		]);
	} finally {
		stop.abort();
	}
}

async function withService<T>(
	options: ServiceOptions,
	work: (url: string) => Promise<T>,
): Promise<{ result: T; counts: Counts }> {
	const service = fork(join(__dirname, 'service.ts'), [JSON.stringify(options)]);
	try {
		const port = await message<number>(service);
		const result = await work(`http://127.0.0.1:${port}`);
		service.send('counts');
		return { result, counts: await message<Counts>(service) };
	} finally {
		service.disconnect();
	}
}

/**
 * Runs a job in a process of its own, against a service of its own.
 * @throws when a picture was answered not at all, or twice
 */
export async function runClient(
	name: ClientName,
	job: Omit<Job, 'url'>,
	options: ServiceOptions,
): Promise<Usage & Counts> {
	const { result, counts } = await withService(options, async (url) => {
		const client = fork(join(__dirname, 'clients', `${name}.ts`), {
			env: environment(job.storage),
		});
		const ended = once(client, 'exit');
		// as a message: the names of 5,000 files are too long for a command line
		client.send({ ...job, url });
		const usage = await message<Usage>(client);
		await ended;
		return usage;
	});
	const wanted = (job.files.length + job.warmUp) * (job.pages ?? 1);
	if (counts.answered !== wanted) {
		throw new Error(`${name} has made ${counts.answered} calls for ${wanted} pictures`);
	}
	return { ...result, ...counts };
}
