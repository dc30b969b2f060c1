import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/n8n/folders';
import { itemsOf } from '../../../tools/n8n/headless';
import { chain, node, ocrNodeType, withCredential } from '../../../tools/n8n/workflow';
import { runByHand } from '../../flows/executions';
import type { WorkflowCheck, World } from './check';

const readText = { resource: 'text', operation: 'GeneralAccurateOCR' };

/** A broken file among good ones, with each way that n8n offers to go on. */
export function errorOutput(world: World): WorkflowCheck {
	const folder = join(world.folder, 'one-broken');
	mkdirSync(folder);
	for (const name of ['1-good.png', '3-good.png']) {
		copyFileSync(join(projectFolder, 'examples', 'documents', 'invoice.png'), join(folder, name));
	}
	writeFileSync(join(folder, '2-broken.png'), '<html>Please log in</html>');

	const modes = ['continueErrorOutput', 'continueRegularOutput', 'stopWorkflow'] as const;
	const workflows = modes.map((onError) =>
		chain(`errors${onError}`.slice(0, 16), [
			node('Run', 'n8n-nodes-base.manualTrigger', 1),
			node('Read', 'n8n-nodes-base.readWriteFile', 1.1, { fileSelector: `${folder}/*` }),
			{ ...withCredential(node('OCR', ocrNodeType, 1, readText), world.credential), onError },
		]),
	);
	return {
		workflows,
		run: async (checks, rest) => {
			const routed = await runByHand(rest, workflows[0].id);
			await checks.that('the error output gets the broken file with its input and pairing', () => {
				const failed = itemsOf(routed, 'OCR', 1);
				assert.equal(failed.length, 1);
				assert.equal(failed[0].json.fileName, '2-broken.png');
				assert.match(String(failed[0].json.error), /\w/);
				assert.deepEqual(failed[0].pairedItem, { item: 1 });
			});
			await checks.that('the good files go on beside it', () => {
				const pairs = itemsOf(routed, 'OCR', 0).map(({ pairedItem }) => pairedItem);
				assert.deepEqual(pairs, [{ item: 0 }, { item: 2 }]);
			});

			const inPlace = await runByHand(rest, workflows[1].id);
			await checks.that('with "Continue" the error stands at its place among the results', () => {
				const items = itemsOf(inPlace, 'OCR');
				assert.deepEqual(
					items.map(({ json }) => Boolean(json.error)),
					[false, true, false],
				);
			});

			const stopped = await runByHand(rest, workflows[2].id);
			await checks.that('without either the workflow stops and names the item', () => {
				const { error } = stopped.data.resultData;
				assert.match(String(error?.message), /2-broken\.png/);
				assert.equal(error?.context?.itemIndex, 1);
			});
		},
	};
}
