import assert from 'node:assert/strict';
import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import { CROWDED, SEARCHES } from '../../catalog/searches';
import { eventually } from '../eventually';
import { picture } from '../pictures';
import type { World } from '../world';

const TITLE = 'Tencent Cloud OCR';

/** What people type, and the place that our node must have at least among all nodes of n8n. */
const places = [
	...SEARCHES.map((words): [string, number] => [words, 2]),
	...Object.entries(CROWDED),
];

/** Ends with the node open that an action of the list has added. */
export async function nodeCreator({ checks, editor }: World): Promise<void> {
	const { marked, page } = editor;
	const entries = marked('item-iterator-item');
	const found = marked('node-creator-item-name');
	await editor.open('new');
	await marked('node-creator-plus-button').click();
	const search = async (words: string, place: number) => {
		// the list of the search before stays a moment; nothing is called so
		await marked('node-creator-search-bar').fill('qqqq');
		await found.first().waitFor({ state: 'hidden' });
		await marked('node-creator-search-bar').fill(words);
		await eventually(async () => {
			const titles = await found.allInnerTexts();
			const at = titles.findIndex((title) => title.startsWith(TITLE)) + 1;
			assert.ok(at >= 1 && at <= place, `'${words}': number ${at} of ${titles.join(', ')}`);
		}, 5000);
	};
	await checks.that(`${places.length} searches among all nodes of n8n find the node`, async () => {
		for (const [words, place] of places) await search(words, place);
		await picture('search-crowded', page);
	});
	await search('passport', 1);
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
