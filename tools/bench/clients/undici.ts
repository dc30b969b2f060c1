import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Pool } from 'undici';

import type { Job } from '../types';
import type { Meter } from './client';
import { client, inParallel } from './client';
import { post } from './post';

async function send(job: Job, files: string[], meter: Meter) {
	const pool = new Pool(job.url, { connections: job.concurrency });
	const one = async (key: string) =>
		await post(pool, job.url, await readFile(join(job.storage, key)));
	await meter(() => inParallel(files, job, one));
	await pool.close();
}

void client(send);
