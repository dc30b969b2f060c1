import assert from 'node:assert/strict';
import { itemsOf } from '../../../tools/n8n/headless';
import { runByHand } from '../executions';
import { flowId } from '../workflows';
import type { World } from '../world';

export async function anyApi({ rest, sandbox, checks }: World): Promise<void> {
	await checks.that('the credential signs a call of another product', async () => {
		const result = await runByHand(rest, flowId('any-tencent-cloud-api.json'));
		assert.equal(result.data.resultData.error, undefined);
		const [{ json }] = itemsOf(result, 'Servers');
		assert.deepEqual(json, { servers: 0, list: [] });
		const headers = sandbox.calls.at(-1)?.headers ?? {};
		assert.equal(headers['x-tc-action'], 'DescribeInstances');
		assert.match(headers.authorization, /\/cvm\/tc3_request/);
	});
}
