import {
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** Where a setting stands: the values around it, and all of the node. */
interface Place {
	path: string;
	values: INodeParameters;
	root: INodeParameters;
	node: INode;
	type: INodeTypeDescription;
}

/**
 * Settings of a node that its type does not know, however deep they lie: names that it has not or
 * would not show, and values that it does not offer. n8n drops them or runs with them unsaid.
 */
export function unknownSettings(node: INode, type: INodeTypeDescription): string[] {
	// as the editor does it: what is not said has its default
	const filled = NodeHelpers.getNodeParameters(
		type.properties,
		node.parameters,
		true,
		false,
		node,
		type,
	);
	const root = { ...filled, ...node.parameters };
	const place = { path: '', values: root, root, node, type };
	return inside(node.parameters, type.properties, place);
}

function inside(given: INodeParameters, properties: INodeProperties[], place: Place): string[] {
	return Object.entries(given).flatMap(([name, value]) => {
		const path = place.path ? `${place.path}.${name}` : name;
		const shown = properties.filter(
			(property) =>
				property.name === name &&
				// read for the sake of scripts, but no person sees it
				property.type !== 'hidden' &&
				NodeHelpers.displayParameter(place.values, property, place.node, place.type, place.root),
		);
		if (!shown.length) return [`${path} is no setting`];
		const faults = shown.map((property) => at(value, property, { ...place, path }));
		return faults.find(({ length }) => length === 0) ?? faults[0];
	});
}

function at(value: unknown, property: INodeProperties, place: Place): string[] {
	if (isExpression(value)) return [];
	const { type, options = [], typeOptions } = property;
	if (type === 'collection') return within(value, options as INodeProperties[], place);
	if (type === 'fixedCollection') return groups(value, options as INodePropertyCollection[], place);
	const isDynamic = Boolean(typeOptions?.loadOptionsMethod ?? typeOptions?.loadOptions);
	if (isDynamic || (type !== 'options' && type !== 'multiOptions')) return [];
	const offered = (options as INodePropertyOptions[]).map((option) => option.value);
	return [value]
		.flat()
		.filter((chosen) => !offered.includes(chosen as string))
		.map((chosen) => `${place.path} does not offer ${JSON.stringify(chosen)}`);
}

function groups(value: unknown, options: INodePropertyCollection[], place: Place): string[] {
	return Object.entries(value as INodeParameters).flatMap(([name, entries]) => {
		const path = `${place.path}.${name}`;
		const group = options.find((option) => option.name === name);
		if (!group) return [`${path} is no setting`];
		return [entries].flat().flatMap((entry) => within(entry, group.values, { ...place, path }));
	});
}

function within(value: unknown, properties: INodeProperties[], place: Place): string[] {
	const values = value as INodeParameters;
	// a rule may look at neighbours that are not said and have their defaults
	const defaults = Object.fromEntries(properties.map((one) => [one.name, one.default]));
	return inside(values, properties, { ...place, values: { ...defaults, ...values } });
}

const isExpression = (value: unknown) => typeof value === 'string' && value.startsWith('=');
