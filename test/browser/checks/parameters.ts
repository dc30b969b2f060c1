import assert from 'node:assert/strict';
import { resources } from '../../../nodes/TencentCloudOcr/catalog';
import type { Operation, Resource } from '../../../nodes/TencentCloudOcr/catalog/types';
import { eventually } from '../eventually';
import { choices, expectedForm, operationNames } from '../expectedForm';
import { picture } from '../pictures';
import type { World } from '../world';
import { options } from './options';

/** Every resource and operation in the open node. */
export async function parameters(world: World): Promise<void> {
	const { checks, editor, form } = world;
	// room for a form with many options
	await editor.page.setViewportSize({ width: 1280, height: 1400 });
	await checks.that('the menu Resource names all resources', async () => {
		await form.assertMenu(
			'resource',
			resources.map(({ name }) => name),
		);
	});
	const seen = new Set<string>();
	for (const resource of resources) {
		await operationMenu(world, resource);
		for (const operation of resource.operations) {
			await checks.that(`the form of ${resource.name}: ${operation.name}`, async () => {
				await form.choose('operation', operation.name);
				await oneForm(world, resource, operation, seen);
			});
		}
	}
	await editor.page.setViewportSize({ width: 1280, height: 800 });
}

async function operationMenu({ checks, form }: World, resource: Resource): Promise<void> {
	await checks.that(`the menu Operation of ${resource.name}`, async () => {
		await form.choose('resource', resource.name);
		await eventually(() => form.assertMenu('operation', operationNames(resource.value)));
	});
}

async function oneForm(
	{ form, takeProblems }: World,
	resource: Resource,
	operation: Operation,
	seen: Set<string>,
): Promise<void> {
	const expected = expectedForm({ resource: resource.value, operation: operation.value });
	await eventually(async () => assert.deepEqual(await form.titles(), expected.titles));
	assert.deepEqual(await form.notices(), expected.notices);
	const labels = await form.labels();
	assert.ok(!labels.some((label) => !label || /undefined|\[object/.test(label)), labels.join(', '));
	assert.ok(!(await form.chosen()).includes(''), 'a menu shows nothing');

	let added = false;
	for (const collection of expected.collections) {
		added = (await options(form, collection, seen)) || added;
	}
	assert.deepEqual(await form.cut(), [], 'no room for titles or choices');
	if (added || operation.value === resource.first) {
		await picture(`form-${resource.value}-${operation.value}`, form.panel);
	}
	for (const menu of expected.menus.filter(({ key }) => !seen.has(key))) {
		seen.add(menu.key);
		await form.assertMenu(menu.name, menu.entries);
	}
	await inputs({ form }, resource, operation, seen);
	assert.deepEqual(takeProblems(), []);
}

/** Other fields come with another input; once for each set of inputs. */
async function inputs(
	{ form }: Pick<World, 'form'>,
	resource: Resource,
	operation: Operation,
	seen: Set<string>,
): Promise<void> {
	const ways = choices('source', operation.value);
	const key = `${operation.back ? 'two sides' : 'one side'} ${ways.map(({ name }) => name)}`;
	if (!ways.length || seen.has(key)) return;
	seen.add(key);
	for (const { name, value } of ways) {
		await form.choose('source', name);
		const given = { resource: resource.value, operation: operation.value, source: String(value) };
		const { titles } = expectedForm(given);
		await eventually(async () => assert.deepEqual(await form.titles(), titles, `with ${name}`));
		await picture(`input-${operation.value}-${value}`, form.panel);
	}
	await form.choose(
		'source',
		ways.find(({ value }) => value === 'binary' || value === 'object')!.name,
	);
}
