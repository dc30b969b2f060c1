import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import type { ExpectedForm } from '../expectedForm';
import type { Form } from '../form';

/**
 * The button of a collection offers what the node has, and each option is added once, where it first comes.
 * Tells whether there was one to add.
 */
export async function options(
	form: Form,
	{ button, options: expected }: ExpectedForm['collections'][number],
	seen: Set<string>,
): Promise<boolean> {
	const titles = expected.map(({ title }) => title);
	// n8n may keep from the operation before what this one has as well
	const kept = async () => (await form.labels()).filter((label) => titles.includes(label));
	const offered = await form.moreOptions(button, (await kept()).length < titles.length);
	// n8n takes a moment to show what it keeps
	const added = await eventually(async () => {
		const labels = await kept();
		assert.deepEqual(
			offered,
			titles.filter((title) => !labels.includes(title)),
		);
		return labels;
	});

	const fresh = expected.filter(({ key, title }) => !seen.has(key) && !added.includes(title));
	for (const { key, name, title, entries } of fresh) {
		seen.add(key);
		await form.addOption(title, button);
		await eventually(async () => assert.ok((await form.labels()).includes(title), title));
		if (entries) await form.assertMenu(name, entries);
	}
	return fresh.length > 0;
}
