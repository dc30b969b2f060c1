import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/n8n/folders';
import { itemsOf } from '../../../tools/n8n/headless';
import { runByHand } from '../executions';
import { flowId } from '../workflows';
import type { World } from '../world';

const samples = join(projectFolder, 'examples', 'documents');

export async function skipFiles({ folder, rest, sandbox, checks }: World): Promise<void> {
	const inbox = join(folder, 'inbox');
	mkdirSync(inbox);
	const put = (sample: string, name = sample) =>
		copyFileSync(join(samples, sample), join(inbox, name));
	/** Names of the files that a run reads, and how many calls it makes. */
	const run = async () => {
		const before = sandbox.calls.length;
		const result = await runByHand(rest, flowId('skip-files-read-before.json'));
		assert.equal(result.data.resultData.error, undefined);
		const files = itemsOf(result, 'Read the new files').map(({ json }) => json.fileName);
		return { files, calls: sandbox.calls.length - before };
	};

	put('receipt.jpg');
	put('letter.pdf');
	const first = await run();
	await checks.that('all files of the first run are read', () => {
		assert.deepEqual(first.files.sort(), ['letter.pdf', 'receipt.jpg']);
		assert.ok(first.calls >= 2);
	});
	put('table.png');
	put('receipt.jpg', 'the same receipt.jpg');
	await checks.that('the next run reads and pays for the new file only', async () => {
		assert.deepEqual(await run(), { files: ['table.png'], calls: 1 });
	});
	await checks.that('a run without a new file makes no call', async () => {
		assert.deepEqual(await run(), { files: [], calls: 0 });
	});
}
