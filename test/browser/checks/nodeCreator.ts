import assert from 'node:assert/strict';
import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import { eventually } from '../eventually';
import { picture } from '../pictures';
import type { World } from '../world';

const TITLE = 'Tencent Cloud OCR';

/** What people type, and the place that our node must have at least among what n8n then shows. */
const SEARCHES = [
	// "Zoho CRM" holds these letters too, and n8n puts often used nodes first
	{ words: 'ocr', place: 2 },
	{ words: 'invoice', place: 2 },
	{ words: 'receipt', place: 1 },
	{ words: 'id card', place: 1 },
	{ words: 'passport', place: 1 },
];

/** Ends with the node open that an action of the list has added. */
export async function nodeCreator({ checks, editor }: World): Promise<void> {
	const { marked, page } = editor;
	const entries = marked('item-iterator-item');
	await editor.open('new');
	await marked('node-creator-plus-button').click();
	for (const { words, place } of SEARCHES) {
		await checks.that(`a search for '${words}' finds the node`, async () => {
			await marked('node-creator-search-bar').fill(words);
			await eventually(async () => {
				const titles = await marked('node-creator-item-name').allInnerTexts();
				const at = titles.findIndex((title) => title.startsWith(TITLE)) + 1;
				assert.ok(at >= 1 && at <= place, `it is number ${at} of ${titles.join(', ')}`);
			});
			await picture(`search-${words.replace(' ', '-')}`, page);
		});
	}
	await picture('node-creator', page, { x: 896, y: 66, width: 384, height: 244 });

	await checks.that('the node creator shows an action for every operation', async () => {
		await entries.filter({ hasText: TITLE }).click();
		await eventually(async () => {
			const names = (await entries.allInnerTexts()).map((text) => text.trim());
			const missing = operations.filter(({ action }) => !names.includes(action));
			assert.deepEqual(
				missing.map(({ action }) => action),
				[],
			);
		});
		await picture('node-details', page);
	});
	await checks.that('an action adds the node and opens it, behind a trigger', async () => {
		await entries.filter({ hasText: 'Recognize passport' }).click();
		await marked('ndv').waitFor();
		assert.match(await marked('ndv').innerText(), /Recognize passport/);
	});
}
