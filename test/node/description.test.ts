import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { operations, resources } from '../../nodes/TencentCloudOcr/catalog';
import { sharedOptions } from '../../nodes/TencentCloudOcr/form/sharedOptions';
import { TencentCloudOcr } from '../../nodes/TencentCloudOcr/TencentCloudOcr.node';

/** The form as n8n gets it, with all that the catalog generates. */

const { description } = new TencentCloudOcr();
const { properties } = description;

type Entry = INodePropertyOptions | INodeProperties | INodePropertyCollection;
const entriesOf = ({ options = [] }: INodeProperties): Entry[] => options;
const isField = (entry: Entry): entry is INodeProperties => 'type' in entry;

/** A field and all fields inside of it, each with the way to it. */
function* walk(fields: INodeProperties[], path = ''): Generator<[string, INodeProperties]> {
	for (const [index, field] of fields.entries()) {
		const here = `${path}${field.name}${path ? '' : `#${index}`}`;
		yield [here, field];
		yield* walk(entriesOf(field).filter(isField), `${here}.`);
	}
}
const fields = [...walk(properties)];
const menus = fields.filter(([, { type }]) => /^(options|multiOptions)$/.test(type));
const valuesOf = (field: INodeProperties) =>
	entriesOf(field).map((entry) => (entry as INodePropertyOptions).value);

test('an agent may use the node as a tool', () => {
	expect(description.usableAsTool).toBe(true);
});

test('every condition names a parameter and values that it can have', () => {
	const wrong = fields.flatMap(([path, { displayOptions }]) =>
		Object.entries({ ...displayOptions?.show, ...displayOptions?.hide }).flatMap(
			([name, values]) => {
				// a slash in front means the parameters of the node, from inside a collection
				const plain = name.replace(/^\//, '');
				const named = properties.filter((field) => field.name === plain);
				const possible = named.flatMap(valuesOf);
				return (values ?? [])
					.filter((value) => !possible.includes(value as string))
					.map((value) => `${path}: ${name} = ${String(value)}`);
			},
		),
	);
	expect(wrong).toEqual([]);
});

/** Every choice that a person can make in the menus that decide what is shown. */
function combinations() {
	const choices = (name: string) => [
		...new Set(properties.filter((f) => f.name === name).flatMap(valuesOf)),
	];
	return resources.flatMap((resource) =>
		resource.operations.flatMap(({ value: operation }) =>
			choices('source').flatMap((source) =>
				choices('output').map((output) => ({
					resource: resource.value,
					operation,
					source,
					output,
				})),
			),
		),
	);
}

const shown = (values: object, among = properties) =>
	among.filter((field) =>
		NodeHelpers.displayParameter(values as never, field, { typeVersion: 1 }, description),
	);

test('no two visible parameters have the same name', () => {
	const doubled = combinations().flatMap((values) => {
		const names = shown(values).map(({ name }) => name);
		const twice = names.filter((name, index) => names.indexOf(name) !== index);
		return twice.map((name) => ({ ...values, name }));
	});
	expect(doubled).toEqual([]);
});

test('every operation shows its menu, its output and its options, and no other resource does', () => {
	for (const { operation, ...rest } of combinations()) {
		const names = shown({ operation, ...rest }).map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['resource', 'operation', 'output', 'options']));
	}
});

/** In the order of use: `test/form/order.test.ts`. */
const IN_ORDER_OF_USE = /^(resource|operation|options|tuning)#/;

test('menus and collections of five or more are sorted by name', () => {
	const label = (entry: Entry) => ('displayName' in entry ? entry.displayName : entry.name);
	const unsorted = fields
		.filter(([, field]) => entriesOf(field).length >= 5)
		.filter(([, field]) => {
			const labels = entriesOf(field).map(label);
			const sorted = [...labels].sort((a, b) => a.localeCompare(b, 'en'));
			return JSON.stringify(labels) !== JSON.stringify(sorted);
		});
	const paths = unsorted.map(([path]) => path);
	expect(paths.filter((path) => !IN_ORDER_OF_USE.test(path))).toEqual([]);
});

test('every default is one of the values listed', () => {
	const wrong = menus.filter(([, field]) =>
		[field.default].flat().some((value) => !valuesOf(field).includes(value as string)),
	);
	expect(wrong.map(([path]) => path)).toEqual([]);
});

test('no menu lists a value or a name twice', () => {
	const twice = (list: unknown[]) => list.some((entry, index) => list.indexOf(entry) !== index);
	const wrong = menus.filter(
		([, field]) => twice(valuesOf(field)) || twice(entriesOf(field).map(({ name }) => name)),
	);
	expect(wrong.map(([path]) => path)).toEqual([]);
});

test('no operation is offered two options of a name or a label', () => {
	const options = fields.find(([, { name }]) => name === 'options')?.[1] as INodeProperties;
	for (const values of combinations()) {
		const offered = shown(values, entriesOf(options).filter(isField));
		const names = new Set(offered.map(({ name }) => name));
		const labels = new Set(offered.map(({ displayName }) => displayName));
		expect({ ...values, names: names.size, labels: labels.size }).toEqual({
			...values,
			names: offered.length,
			labels: offered.length,
		});
	}
});

test('every operation is offered its own parameters and the shared options, and nothing else', () => {
	const options = fields.find(([, { name }]) => name === 'options')?.[1] as INodeProperties;
	for (const operation of operations) {
		const values = {
			...{ operation: operation.value, output: 'selectedFields' },
			...{ layout: 'csv', values: 'normalized' },
		};
		const offered = shown(values, entriesOf(options).filter(isField))
			.filter(({ type }) => type !== 'hidden')
			.map(({ name }) => name);
		const isOwn = ({ name, displayOptions }: INodeProperties) =>
			!displayOptions && !operation.onForm?.includes(name);
		const own = operation.fields.filter((field) => !field.required && isOwn(field));
		const expected = [...own, ...sharedOptions(operation)].map(({ name }) => name);
		expect(offered.sort()).toEqual(expected.sort());
	}
});

test('what several operations share is declared once', () => {
	const definitions = fields.map(([path, { displayOptions: _, ...field }]) =>
		path.startsWith('operation#') ? path : JSON.stringify([path.replace(/#.*/, ''), field]),
	);
	expect(definitions.filter((one, index) => definitions.indexOf(one) !== index)).toEqual([]);
});

test('the description is small, for every editor that opens loads it', () => {
	expect(JSON.stringify(description).length).toBeLessThan(100_000);
});

test("an action's parameters have names of their own, none of the node's", () => {
	const own = ['resource', 'operation', 'source', 'pages', 'output', 'layout', 'values', 'options'];
	for (const { value, fields: list } of operations) {
		const names = list.map(({ name }) => name);
		expect({ value, names: [...new Set(names)] }).toEqual({ value, names });
		expect(names.filter((name) => own.includes(name))).toEqual([]);
	}
});

test('every action is in the menus once, under a name of its own', () => {
	expect(new Set(operations.map(({ value }) => value)).size).toBe(operations.length);
	expect(new Set(operations.map(({ action }) => action)).size).toBe(operations.length);
	for (const { name, operations: list } of resources) {
		const names = list.map((operation) => operation.name);
		expect({ name, names: [...new Set(names)] }).toEqual({ name, names });
	}
});
