import assert from 'node:assert/strict';
import { eventually, finished } from '../flows/executions';
import type { Checks } from '../n8n/checks/check';
import type { StoredCredential } from '../../tools/n8n/headless';
import type { Rest, Server } from '../../tools/n8n/server';
import {
	chain,
	node,
	ocrNodeType,
	type StoredWorkflow,
	withCredential,
} from '../../tools/n8n/workflow';
import { contentOf, picture } from '../../tools/harness/pictures';
import type { Sandbox } from '../../tools/sandbox';
import { webhook } from './uploads';
import type { Worker } from './worker';

const PICTURES = 40;
const ERROR_WORKFLOW = 'onerror000000000';

/** A list of pictures comes in, one item each is read, all items go out. */
export function batchWorkflow(credential: StoredCredential): StoredWorkflow {
	const base64 = {
		resource: 'text',
		operation: 'GeneralAccurateOCR',
		source: 'base64',
		imageBase64: '={{ $json.picture }}',
		options: { concurrentRequests: 4 },
	};
	const [start, ...rest] = [
		webhook('batch', 'lastNode'),
		node('Pictures', 'n8n-nodes-base.splitOut', 1, {
			fieldToSplitOut: 'body.pictures',
			options: { destinationFieldName: 'picture' },
		}),
		withCredential(node('OCR', ocrNodeType, 1, base64), credential),
	];
	Object.assign(start.parameters, { responseData: 'allEntries' });
	const workflow = chain('batch00000000000', [start, ...rest]);
	Object.assign(workflow.settings, { errorWorkflow: ERROR_WORKFLOW });
	return workflow;
}

/** n8n starts it when an execution of another workflow has failed. */
export const errorWorkflow = (): StoredWorkflow =>
	chain(ERROR_WORKFLOW, [
		node('Failed', 'n8n-nodes-base.errorTrigger', 1),
		node('Told', 'n8n-nodes-base.noOp', 1),
	]);

async function send(server: Server, name: string, signal?: AbortSignal): Promise<string[]> {
	const texts = Array.from({ length: PICTURES }, (_, index) => `${name} ${index}`);
	const pictures = texts.map((text) => picture(text).toString('base64'));
	const answer = await fetch(`${server.url}/webhook/batch`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ pictures }),
		signal,
	});
	const body = await answer.text();
	if (answer.status !== 200) throw new Error(`HTTP ${answer.status}: ${body}`);
	return (JSON.parse(body) as Array<{ text: string }>).map(({ text }) => text);
}

/**
 * A worker is killed in the middle of a run: what n8n says of the run, and whether all goes on.
 * @param restart starts the killed worker again, in its own folder
 */
export async function killed(
	server: Server,
	rest: Rest,
	workers: Worker[],
	restart: (index: number) => Promise<Worker>,
	sandbox: Sandbox,
	checks: Checks,
): Promise<void> {
	sandbox.calls.length = 0;
	const before = workers.map((worker) => worker.begun().length);
	const caller = send(server, 'killed').then(
		() => 'was answered as if nothing had happened',
		(error: Error) => `got ${error.message}`,
	);
	const answered = () => sandbox.calls.filter(({ outcome }) => outcome === 'OK').length;
	await eventually('ten pictures are read', () => (answered() >= 10 ? true : undefined), 30);
	const hit = workers.findIndex((worker, index) => worker.begun().length > before[index]);
	const id = workers[hit].begun().at(-1);
	await workers[hit].kill();
	const killedAt = Date.now();
	checks.note(`killed after ${answered()} of ${PICTURES} pictures`);

	await checks.that('the next run works on the worker that is left', async () => {
		const wanted = Array.from({ length: PICTURES }, (_, index) => `after ${index}`);
		assert.deepEqual(await send(server, 'after'), wanted);
	});
	await checks.that('the killed worker starts again in its folder and works', async () => {
		const again = await restart(hit);
		for (const worker of workers) if (worker !== workers[hit]) await worker.close();
		const wanted = Array.from({ length: PICTURES }, (_, index) => `again ${index}`);
		assert.deepEqual(await send(server, 'again'), wanted);
		// beside the run itself, n8n may start the error workflow there
		assert.ok(again.begun().length >= 1, 'it has begun nothing');
	});
	await checks.that('n8n ends the execution whose worker was killed as failed', async () => {
		const ended = async () => {
			const { status } = await rest<{ status: string }>('GET', `/executions/${id}`);
			return ['new', 'running'].includes(status) ? undefined : status;
		};
		const status = await eventually('the execution has ended', ended, 90);
		const seconds = ((Date.now() - killedAt) / 1000).toFixed(0);
		checks.note(`"${status}" ${seconds} s after the kill; its caller ${await caller}`);
		assert.ok(['crashed', 'error'].includes(status), status);
	});
	await checks.that('the error workflow is told of it', async () => {
		const told = await finished(rest, ERROR_WORKFLOW, 1);
		checks.note(`${told.length} time(s)`);
		assert.equal(told[0], 'success');
	});
	await checks.that('n8n never makes its paid calls again by itself', () => {
		// a refused call costs nothing, and is made again
		const paid = sandbox.calls.filter(({ outcome }) => outcome === 'OK');
		const texts = paid.map(contentOf).filter((text) => text?.startsWith('killed'));
		assert.equal(new Set(texts).size, texts.length);
		assert.ok(texts.length < PICTURES, `${texts.length} calls`);
	});
}
