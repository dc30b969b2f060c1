import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INode, IRun } from 'n8n-workflow';
import { appFolder } from '../../tools/n8n/folders';
import type { Rest } from '../../tools/n8n/server';

interface Execution {
	id: string;
	status: string;
	/** In the format of `flatted`; only where a single execution is asked for. */
	data: string;
}

const isUnderWay = ({ status }: Execution) => ['new', 'running', 'waiting'].includes(status);

/**
 * Runs a stored workflow to its end, good or bad, as the button in the editor does; what each node gave
 * is in the result. `n8n execute` gives the same, but starts another n8n.
 */
export async function runByHand(rest: Rest, workflowId: string): Promise<Pick<IRun, 'data'>> {
	const { nodes } = await rest<{ nodes: INode[] }>('GET', `/workflows/${workflowId}`);
	const trigger = nodes.find(({ type }) => type === 'n8n-nodes-base.manualTrigger');
	const start = { triggerToStartFrom: { name: trigger?.name } };
	const { executionId } = await rest<{ executionId: string }>(
		'POST',
		`/workflows/${workflowId}/run`,
		start,
	);
	const fromN8n = createRequire(join(appFolder, 'package.json'));
	const { parse } = fromN8n('flatted') as { parse(text: string): IRun['data'] };
	return await eventually(`the end of execution ${executionId}`, async () => {
		const execution = await rest<Execution>('GET', `/executions/${executionId}`);
		return isUnderWay(execution) ? undefined : { data: parse(execution.data) };
	});
}

/** Waits until a workflow has run so often, and gives how each run ended, the oldest first. */
export async function finished(rest: Rest, workflowId: string, count: number): Promise<string[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	return await eventually(`${count} executions of ${workflowId}`, async () => {
		const { results } = await rest<{ results: Execution[] }>(
			'GET',
			`/executions?filter=${filter}&limit=50`,
		);
		const ended = results.filter((execution) => !isUnderWay(execution));
		if (ended.length < count || ended.length < results.length) return undefined;
		return ended.sort((a, b) => Number(a.id) - Number(b.id)).map(({ status }) => status);
	});
}

/** Asks until there is an answer. */
export async function eventually<T>(
	what: string,
	look: () => T | undefined | Promise<T | undefined>,
	seconds = 180,
): Promise<T> {
	const deadline = Date.now() + seconds * 1000;
	while (Date.now() < deadline) {
		const found = await look();
		if (found !== undefined) return found;
		await sleep(150);
	}
	throw new Error(`not within ${seconds} s: ${what}`);
}
