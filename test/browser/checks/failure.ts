import assert from 'node:assert/strict';
import { sandboxCredential } from '../../../tools/n8n/workflow';
import { picture } from '../pictures';
import { OCR, scanWorkflow } from '../workflows';
import type { World } from '../world';

/** How n8n shows an error: what happened, what to do, and what the service says. */
export async function failure(world: World): Promise<void> {
	const { checks, editor, rest, sandbox, takeProblems } = world;
	const { type, data } = sandboxCredential(sandbox);
	const name = 'Old key';
	await rest('POST', '/credentials', { name, type, data: { ...data, secretKey: 'expired' } });
	const workflow = await scanWorkflow(world, {
		name: 'Wrong key',
		files: 'receipt.jpg',
		parameters: { resource: 'text', operation: 'GeneralAccurateOCR' },
		credential: name,
	});
	await editor.open(workflow);
	await checks.that('an error says what happened, what to do and the RequestId', async () => {
		await editor.openNode(OCR);
		await editor.execute('danger');
		const message = await editor.marked('node-error-message').innerText();
		assert.equal(message.trim(), "'SecretKey' does not belong to 'SecretId'");
		const description = await editor.marked('node-error-description').innerText();
		assert.match(description, /Copy both again from the console/);
		assert.match(description, /AuthFailure\.SignatureFailure/);
		assert.match(description, /RequestId [\w-]{36}/);
		await editor.show(editor.input, 'table');
		await picture('error', editor.page);
		assert.deepEqual(takeProblems(), []);
	});
}
