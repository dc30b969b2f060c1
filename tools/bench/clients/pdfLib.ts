import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { Pool } from 'undici';

import type { Job } from '../types';
import type { Meter } from './client';
import { client, inParallel } from './client';
import { post } from './post';

/** Cuts pages with pdf-lib, as its manual does it. */
async function send(job: Job, [key]: string[], meter: Meter) {
	const pool = new Pool(job.url, { connections: job.concurrency });
	await meter(async () => {
		const whole = await PDFDocument.load(await readFile(join(job.storage, key)));
		const one = async (index: string) => {
			const alone = await PDFDocument.create();
			const [page] = await alone.copyPages(whole, [Number(index)]);
			alone.addPage(page);
			await post(pool, job.url, Buffer.from(await alone.save()));
		};
		await inParallel(whole.getPageIndices().map(String), job, one);
	});
	await pool.close();
}

void client(send);
