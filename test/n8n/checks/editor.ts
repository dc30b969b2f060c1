import assert from 'node:assert/strict';
import type { INodeTypeDescription } from 'n8n-workflow';
import type { Rest, Server } from '../../../tools/n8n/server';
import { ocrNodeType } from '../../../tools/n8n/workflow';
import type { Checks } from './check';

/** What the editor loads of the package. */
export async function editor(server: Server, rest: Rest, checks: Checks): Promise<void> {
	const [description] = await rest<INodeTypeDescription[]>('POST', '/node-types', {
		nodeInfos: [{ name: ocrNodeType, version: 1 }],
	});
	await checks.that('the editor knows the node', () => {
		assert.equal(description?.displayName, 'Tencent Cloud OCR');
		assert.ok((description?.properties.length ?? 0) > 5);
	});
	await checks.that('the icons of the node are served', async () => {
		const { iconUrl } = description;
		const paths = typeof iconUrl === 'string' ? [iconUrl] : Object.values(iconUrl ?? {});
		assert.ok(paths.length > 0, 'the node has no icon');
		for (const path of paths) {
			const answer = await fetch(`${server.url}/${path}`);
			assert.equal(answer.status, 200, path);
			assert.match(await answer.text(), /<svg/);
		}
	});
}
