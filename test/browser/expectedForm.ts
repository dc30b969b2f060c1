import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeParameters, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { properties } from '../../nodes/TencentCloudOcr/form/properties';

const fields = properties();

export interface ExpectedForm {
	titles: string[];
	/** Entries of Options; those with `entries` are menus. */
	options: Array<{ key: string; name: string; title: string; entries?: string[] }>;
	menus: Array<{ key: string; name: string; entries: string[] }>;
}

/** What the node's description says that n8n shows for these parameters. */
export function expectedForm(parameters: INodeParameters): ExpectedForm {
	const { shown, options } = shownFor(parameters);
	return {
		titles: shown.filter(({ name }) => name !== 'options').map(({ displayName }) => displayName),
		options: options.map((option) => ({
			key: JSON.stringify([option.name, option.displayName, option.type]),
			name: option.name,
			title: option.displayName,
			...(option.type === 'options' && { entries: (option.options ?? []).map(({ name }) => name) }),
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

/** The fields, and the entries of Options, that n8n shows for these parameters. */
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
	const collection = fields.find(({ name }) => name === 'options');
	return { shown: shown(fields), options: shown((collection?.options ?? []) as INodeProperties[]) };
}
