import assert from 'node:assert/strict';
import type { INode } from 'n8n-workflow';
import { eventually } from '../flows/executions';
import type { Checks } from '../n8n/checks/check';
import type { StoredCredential } from '../../tools/n8n/headless';
import type { Server } from '../../tools/n8n/server';
import {
	chain,
	node,
	ocrNodeType,
	type StoredWorkflow,
	withCredential,
} from '../../tools/n8n/workflow';
import type { Sandbox } from '../../tools/sandbox';
import { picture } from '../../tools/harness/pictures';
import { percent } from '../../tools/bench/figures';
import { refusedOf } from './pictures';
import type { Worker } from './worker';

const UPLOADS = 50;
export const RATE = 10;
const readText = {
	resource: 'text',
	operation: 'GeneralAccurateOCR',
	options: { requestsPerSecond: RATE },
};

export const webhook = (path: string, responseMode: string): INode => ({
	...node('Webhook', 'n8n-nodes-base.webhook', 2, { httpMethod: 'POST', path, responseMode }),
	webhookId: path,
});

/** A picture comes in, its text goes out. */
export const uploadWorkflow = (credential: StoredCredential): StoredWorkflow =>
	chain('uploads000000000', [
		webhook('upload', 'responseNode'),
		withCredential(node('OCR', ocrNodeType, 1, readText), credential),
		node('Answer', 'n8n-nodes-base.respondToWebhook', 1.1, {
			respondWith: 'text',
			responseBody: '={{ $json.text }}',
		}),
	]);

export async function upload(server: Server, bytes: Buffer) {
	const form = new FormData();
	form.append('data', new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'picture.jpg');
	const answer = await fetch(`${server.url}/webhook/upload`, { method: 'POST', body: form });
	return { status: answer.status, body: await answer.text() };
}

/** n8n is ready a moment before its webhooks are; what is sent too early reaches no workflow. */
export async function firstUpload(server: Server, bytes: Buffer) {
	return await eventually('the webhook is there', async () => {
		const answer = await upload(server, bytes);
		return answer.status === 404 ? undefined : answer;
	});
}

/** Many uploads at once, answered by all workers, on an account with a limited rate. */
export async function uploads(
	server: Server,
	workers: Worker[],
	sandbox: Sandbox,
	checks: Checks,
): Promise<void> {
	await firstUpload(server, picture('warm-up'));
	const shares: number[] = [];
	for (const round of ['first', 'second', 'third']) {
		sandbox.calls.length = 0;
		const before = workers.map((worker) => worker.begun().length);
		const texts = Array.from({ length: UPLOADS }, (_, index) => `${round} upload ${index}`);
		const began = Date.now();
		const answers = await Promise.all(
			texts.map(async (text) => await upload(server, picture(text))),
		);
		const seconds = (Date.now() - began) / 1000;
		const done = workers.map((worker, index) => worker.begun().length - before[index]);
		await checks.that(`${round} ${UPLOADS} uploads at once: each is answered with its text`, () => {
			const wrong = answers.filter(({ status, body }, i) => status !== 200 || body !== texts[i]);
			assert.deepEqual(wrong.slice(0, 3), []);
		});
		await checks.that(`all workers took part: ${done.join(' and ')} executions`, () => {
			assert.ok(done.every((count) => count >= UPLOADS / 5));
			assert.equal(
				done.reduce((sum, count) => sum + count),
				UPLOADS,
			);
		});
		const refused = refusedOf(sandbox.calls);
		shares.push(refused / sandbox.calls.length);
		const speed = `${(UPLOADS / seconds).toFixed(1)} of ${RATE} per second`;
		checks.note(`${refused} of ${sandbox.calls.length} calls refused, ${speed}`);
	}
	const share = shares.reduce((sum, value) => sum + value) / shares.length;
	await checks.that(`the workers keep the account's rate: ${percent(share)} refused`, () => {
		assert.ok(share <= 0.15, 'at most 15 % of the calls should be refused');
	});
}
