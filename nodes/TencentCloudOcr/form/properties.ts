import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { resources } from '../catalog';
import type { Operation, Resource } from '../catalog/types';
import { layoutField, outputField, valuesField } from './outputFields';
import { sharedOptions } from './sharedOptions';
import { byName } from './byName';
import { bucket, source } from './fileSource';

/** The catalog as n8n's form: every menu and field of the node comes from here. */
export function properties(): INodeProperties[] {
	const operations = resources.flatMap((resource) => resource.operations);
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: byName(resources.map(({ name, value }) => ({ name, value }))),
			default: 'text',
		},
		...resources.map(operationMenu),
		...operations.flatMap(requiredFields),
		...custom(operations.filter((operation) => operation.custom)),
		...bucket(operations.filter((operation) => operation.bucket)),
		...source(operations),
		pages(operations.filter(({ pdf }) => pdf)),
		outputField,
		...operations.flatMap(simplifiedOnly),
		...operations.map(options),
	];
}

export const shownFor = (...operations: Operation[]) => ({
	show: { operation: operations.map(({ value }) => value) },
});

const operationField: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	default: '',
};

function operationMenu({ value, first, operations }: Resource): INodeProperties {
	const entries = byName(
		operations.map(({ name, value: action, action: label, description }): INodePropertyOptions => ({
			name,
			value: action,
			action: label,
			description,
		})),
	);
	return {
		...operationField,
		displayOptions: { show: { resource: [value] } },
		options: entries,
		default: first,
	};
}

const requiredFields = (operation: Operation): INodeProperties[] =>
	operation.fields
		.filter(({ required }) => required)
		.map((field) => ({ ...field, displayOptions: shownFor(operation) }));

const custom = (operations: Operation[]): INodeProperties[] => [
	{
		displayName: 'Action',
		name: 'customAction',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. GeneralBasicOCR',
		description: 'Name of the action in the API reference',
		displayOptions: shownFor(...operations),
	},
	{
		displayName: 'Parameters',
		name: 'customParameters',
		type: 'json',
		default: '{}',
		description: 'Parameters of the action as a JSON object, without the file',
		displayOptions: shownFor(...operations),
	},
];

const pages = (operations: Operation[]): INodeProperties => ({
	displayName: 'Pages',
	name: 'pages',
	type: 'string',
	default: '1',
	placeholder: 'e.g. 1-3',
	hint: 'Of a PDF: a page (1), a range (2-5), all from a page on (4-), a list (1,3), or all',
	description: 'Every page is a call of its own. Pictures have no pages.',
	displayOptions: shownFor(...operations),
});

const simplifiedOnly = (operation: Operation): INodeProperties[] =>
	[...layoutField(operation), ...valuesField(operation)].map((field) => ({
		...field,
		displayOptions: { show: { ...shownFor(operation).show, output: ['simplified'] } },
	}));

const options = (operation: Operation): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	displayOptions: shownFor(operation),
	options: byName([
		...operation.fields.filter(({ required }) => !required),
		...sharedOptions(operation),
	]),
});
