import { setTimeout as sleep } from 'node:timers/promises';
import type { Rest } from '../../tools/n8n/server';

interface Execution {
	id: string;
	status: string;
}

/** Waits until a workflow has run so often, and gives how each run ended, the oldest first. */
export async function finished(rest: Rest, workflowId: string, count: number): Promise<string[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	return await eventually(`${count} executions of ${workflowId}`, async () => {
		const { results } = await rest<{ results: Execution[] }>(
			'GET',
			`/executions?filter=${filter}&limit=50`,
		);
		const ended = results.filter(({ status }) => !['new', 'running', 'waiting'].includes(status));
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
