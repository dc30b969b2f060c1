import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeParameters, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { properties } from '../../nodes/TencentCloudOcr/form/properties';

const fields = properties();

/** What one can add; those with `entries` are menus. */
export type ExpectedOption = { key: string; name: string; title: string; entries?: string[] };

export interface ExpectedForm {
	notices: string[];
	titles: string[];
	/** Options and Tuning, by what their button says. */
	collections: Array<{ button: string; options: ExpectedOption[] }>;
	menus: Array<{ key: string; name: string; entries: string[] }>;
}

/** What the form adds at the end, each with a button of its own. */
const COLLECTIONS = ['options', 'tuning'];

/** What the node's description says that n8n shows for these parameters. */
export function expectedForm(parameters: INodeParameters): ExpectedForm {
	const { shown, inCollection } = shownFor(parameters);
	const titled = shown.filter(({ name, type }) => type !== 'notice' && !COLLECTIONS.includes(name));
	return {
		notices: shown.filter(({ type }) => type === 'notice').map(({ displayName }) => displayName),
		titles: titled.map(({ displayName }) => displayName),
		collections: COLLECTIONS.map((name) => ({
			button: fields.find((field) => field.name === name)?.placeholder ?? '',
			options: inCollection(name).map(expectedOption),
		})),
		menus: shown
			.filter(({ type, name }) => type === 'options' && !['resource', 'operation'].includes(name))
			.map(({ name, options: entries = [] }) => ({
				key: JSON.stringify([name, entries]),
				name,
				entries: entries.map((entry) => entry.name),
			})),
	};
}

const expectedOption = (option: INodeProperties): ExpectedOption => ({
	key: JSON.stringify([option.name, option.displayName, option.type]),
	name: option.name,
	title: option.displayName,
	...(option.type === 'options' && { entries: (option.options ?? []).map(({ name }) => name) }),
});

/** Entries of the menu Operation of a resource, from top to bottom. */
export const operationNames = (resource: string): string[] =>
	(
		fields.find(
			({ name, displayOptions }) =>
				name === 'operation' && displayOptions?.show?.resource?.[0] === resource,
		)?.options ?? []
	).map(({ name }) => name);

/** Entries of a menu that an operation has, if it has it. */
export function choices(name: string, operation: string): INodePropertyOptions[] {
	const resource = fields.find(
		({ name: menu, options = [] }) =>
			menu === 'operation' &&
			(options as INodePropertyOptions[]).some(({ value }) => value === operation),
	)?.displayOptions?.show?.resource?.[0] as string;
	const { shown } = shownFor({ resource, operation });
	const field = shown.find((property) => property.name === name);
	return (field?.options ?? []) as INodePropertyOptions[];
}

/** The fields, and the entries of Options and Tuning, that n8n shows for these parameters. */
function shownFor(parameters: INodeParameters) {
	const node: INode = {
		id: 'node',
		name: 'node',
		type: 'tencentCloudOcr',
		typeVersion: 1,
		position: [0, 0],
		parameters,
	};
	const values = NodeHelpers.getNodeParameters(fields, parameters, true, false, node, null) ?? {};
	const shown = (all: INodeProperties[]) =>
		all.filter((field) => NodeHelpers.displayParameter(values, field, node, null));
	const inCollection = (name: string) =>
		shown((fields.find((field) => field.name === name)?.options ?? []) as INodeProperties[]).filter(
			({ type }) => type !== 'hidden',
		);
	return { shown: shown(fields), inCollection };
}
