import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { operations, resources } from '../catalog';
import { isOnForm } from '../catalog/parts/onForm';
import { readsPages } from '../catalog/parts/pages';
import { isOutdated } from '../catalog/parts/sites';
import type { Operation, Resource } from '../catalog/types';
import { byName } from './byName';
import { declaredOnce } from './declaredOnce';
import { backSideFields, bucketFields, fileFields } from './fileSource';
import { notice } from './notices';
import { layoutField, outputField, outputFields, valuesField } from './outputFields';
import { inOrderOfUse, sharedOptions } from './sharedOptions';
import { sourceFields } from './sourceWays';
import { tuningDeclarations, tuningOptions } from './tuning';

/** The catalog as n8n's form: every menu and field of the node comes from here. */
export const properties = (): INodeProperties[] => [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		// what most people come for first, as in n8n's list of actions
		options: resources.map(({ name, value }) => ({ name, value })),
		default: 'text',
	},
	...resources.map(operationMenu),
	...ROWS.flatMap((fieldsOf) => declaredOnce(fieldsOf)),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [...inOrderOfUse(declaredOnce(optionsOf, '/')), ...movedOut],
	},
	{
		displayName: 'Tuning',
		name: 'tuning',
		type: 'collection',
		placeholder: 'Add setting',
		default: {},
		options: declaredOnce(tuningOptions, '/'),
	},
];

/**
 * What stands elsewhere on the form, but scripts may have in Options: without a declaration n8n would
 * drop it.
 */
const movedOut: INodeProperties[] = [
	...new Map(
		[
			outputFields,
			...tuningDeclarations,
			...operations.flatMap(({ fields, onForm = [] }) =>
				fields.filter(({ name }) => onForm.includes(name)),
			),
		].map(({ displayName, name }) => [
			name,
			{ displayName, name, type: 'hidden' as const, default: '' },
		]),
	).values(),
];

const operationField: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	default: '',
};

function operationMenu({ value, first, operations }: Resource): INodeProperties {
	const entries = [
		...byName(operations.filter((operation) => !isOutdated(operation))),
		...byName(operations.filter(isOutdated)),
	].map(({ name, value: action, action: label, description }): INodePropertyOptions => ({
		name,
		value: action,
		action: label,
		description,
	}));
	return {
		...operationField,
		displayOptions: { show: { resource: [value] } },
		options: entries,
		default: first,
	};
}

const mainFields = (operation: Operation): INodeProperties[] =>
	operation.fields.filter((field) => isOnForm(operation, field));

const customFields = ({ custom }: Operation): INodeProperties[] => (custom ? [action, json] : []);

const action: INodeProperties = {
	displayName: 'Action',
	name: 'customAction',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. GeneralBasicOCR',
	description: 'Name of the action in the API reference',
};

const json: INodeProperties = {
	displayName: 'Parameters',
	name: 'customParameters',
	type: 'json',
	default: '{}',
	description: 'Parameters of the action as a JSON object, without the file',
};

const pagesField = (operation: Operation): INodeProperties[] =>
	readsPages(operation) ? [pages] : [];

const pages: INodeProperties = {
	displayName: 'Pages',
	name: 'pages',
	type: 'string',
	default: 'all',
	placeholder: 'e.g. 1-3',
	hint: 'For PDF files: all, a page (1), a range (2-5), from a page to the end (4-), a list (1,3), or last',
	description:
		"Each page is a separate paid call; see the option 'At Most ... Pages'. This has no effect on pictures.",
	builderHint: {
		propertyHint:
			"Keep 'all' unless the user names pages. Never loop over the pages of a PDF: the node does.",
	},
};

/** The fields of an operation from top to bottom, in rows that keep this order for all of them. */
const ROWS: Array<(operation: Operation) => INodeProperties[]> = [
	notice,
	mainFields,
	customFields,
	bucketFields,
	sourceFields,
	fileFields,
	backSideFields,
	pagesField,
	() => [outputField, outputFields],
	layoutField,
	valuesField,
];

const optionsOf = (operation: Operation): INodeProperties[] => [
	...operation.fields.filter((field) => !isOnForm(operation, field)),
	...sharedOptions(operation),
];
