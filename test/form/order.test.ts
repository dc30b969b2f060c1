import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { operations, resources } from '../../nodes/TencentCloudOcr/catalog';
import { properties } from '../../nodes/TencentCloudOcr/form/properties';

/** The form as a person meets it: what most people need first, what is old last. */

const form = properties();
const menuOf = (resource: string) =>
	form.find(
		({ name, displayOptions }) =>
			name === 'operation' && displayOptions?.show?.resource?.[0] === resource,
	)?.options as INodePropertyOptions[];

test('text comes first, and calls by name of the action come last', () => {
	const names = (form[0].options as INodePropertyOptions[]).map(({ name }) => name);
	expect(names.slice(0, 5)).toEqual(['General Text', 'Document', 'Table', 'Invoice', 'ID Card']);
	expect(names.at(-1)).toBe('Custom API Call');
});

test.each(resources)('$name: operations by name, then those with a successor', (resource) => {
	const isOld = (action: unknown) => {
		const { sites, successor } = operations.find(({ value }) => value === action)!;
		return Number(successor !== undefined || !sites.length);
	};
	const menu = menuOf(resource.value);
	const sorted = [...menu].sort(
		(a, b) => isOld(a.value) - isOld(b.value) || a.name.localeCompare(b.name, 'en'),
	);
	expect(menu).toEqual(sorted);
});

test('a withdrawn operation says so in its name, and what to use', () => {
	for (const { name, sites, description, instead } of operations) {
		const isWithdrawn = !sites.length;
		expect([name, name.endsWith('(Withdrawn)')]).toEqual([name, isWithdrawn]);
		if (!isWithdrawn) continue;
		expect(description).toMatch(/; use '.+'/);
		expect(instead).toMatch(/'.+'/);
	}
});

test('every operation that a text names exists', () => {
	const names = operations.map(({ name }) => name);
	for (const { successor, substitute = '', instead = '' } of operations) {
		if (successor) expect(names).toContain(successor);
		const [named] = /^'(.+?)'/.exec(substitute) ?? /^Use the operation '(.+?)'/.exec(instead) ?? [];
		const [, name = undefined] = named ? [named, named.slice(named.indexOf("'") + 1, -1)] : [];
		if (name) expect(names).toContain(name);
	}
});

test('no action, name or label is alike for two operations', () => {
	for (const key of ['action', 'description', 'name'] as const) {
		expect(new Set(operations.map((operation) => operation[key])).size).toBe(operations.length);
	}
});

/** Properties of the form for one operation, whatever else is chosen. */
const fieldsOf = (operation: string): INodeProperties[] =>
	form.filter(({ displayOptions: { show, hide } = {} }) => {
		const shown = show?.operation as string[] | undefined;
		return (!shown || shown.includes(operation)) && !hide?.operation?.includes(operation);
	});

test.each(operations)('$value: a notice where one site lacks it', ({ value, sites, custom }) => {
	const notices = fieldsOf(value).filter(({ type }) => type === 'notice');
	const count = sites.length;
	const [text = ''] = notices.map(({ displayName }) => displayName);
	expect(/^Works only with a credential for the/.test(text)).toBe(count === 1 && !custom);
	expect(/^Tencent Cloud has withdrawn/.test(text)).toBe(count === 0);
});

test('what matters most stands under the operation, and tuning after what shapes the result', () => {
	const names = fieldsOf('ExtractDocMulti').map(({ name }) => name);
	const order = ['ItemNames', 'ConfigId', 'source', 'output', 'outputFields', 'options', 'tuning'];
	expect(names.filter((name) => order.includes(name))).toEqual(order);
});
