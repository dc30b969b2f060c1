import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { byName } from './byName';

/** Which part of an answer to output. */
export const outputField: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{
			name: 'Simplified',
			value: 'simplified',
			description: 'The fields that most people need',
		},
		{
			name: 'Estimate',
			value: 'estimate',
			description:
				'How many calls a run would make, and problems with files, without making a call',
		},
		{
			name: 'Raw',
			value: 'raw',
			description: "The service's answer with its own field names",
		},
		{
			name: 'Selected Fields',
			value: 'selectedFields',
			description: "Only the fields listed in 'Output Fields'",
		},
	],
	default: 'simplified',
	builderHint: {
		propertyHint:
			"Keep 'simplified', whose fields later nodes can rely on. 'estimate' makes no call and reads nothing.",
	},
};

export const outputFields: INodeProperties = {
	displayName: 'Output Fields',
	name: 'outputFields',
	type: 'string',
	default: '',
	displayOptions: { show: { output: ['selectedFields'] } },
	placeholder: 'e.g. text, confidence',
	description:
		'Names of the fields to keep, separated by commas. They can be fields of the simplified output or of the raw answer, including nested ones such as TextDetections.0.Polygon.',
};

const layoutBase: INodeProperties = {
	displayName: 'Layout',
	name: 'layout',
	type: 'options',
	default: '',
	displayOptions: { show: { output: ['simplified'] } },
	builderHint: {
		propertyHint:
			"Of the values that the operation has: 'row' or 'table' for a spreadsheet or database, 'markdown' for a language model, 'document' for one item per document.",
	},
};

/** How the simplified result is laid out, where the operation has a choice. */
export const layoutField = ({ layouts }: Operation): INodeProperties[] =>
	layouts ? [{ ...layoutBase, options: byName(layouts), default: layouts[0].value }] : [];

const values: INodeProperties = {
	displayName: 'Values',
	name: 'values',
	type: 'options',
	options: [
		{
			name: 'As Printed',
			value: 'printed',
			description: 'Texts as on the paper, such as 1.204,50 €',
		},
		{
			name: 'Normalized',
			value: 'normalized',
			description:
				'Numbers such as 1204.5 and dates such as 2026-03-14, if there is only one way to read them',
		},
	],
	default: 'printed',
	displayOptions: { show: { output: ['simplified'] } },
	description: 'How to return the values. The service returns no confidence for them.',
};

/** Whether values come out as printed, where the service gives them so. */
export const valuesField = ({ printedValues }: Operation): INodeProperties[] =>
	printedValues ? [values] : [];

/** How the documents write amounts and dates. */
export const locale: INodeProperties = {
	displayName: 'Locale of Values',
	name: 'locale',
	type: 'options',
	options: [
		{ name: 'Automatic', value: 'auto', description: 'As shown by other values of the document' },
		{
			name: 'Day First, Decimal Comma',
			value: 'dmyComma',
			description: '31.12.2026 and 1.204,50, as in Germany, France or Brazil',
		},
		{
			name: 'Day First, Decimal Point',
			value: 'dmyPoint',
			description: '31/12/2026 and 1,204.50, as in Britain, India or Singapore',
		},
		{
			name: 'Month First, Decimal Point',
			value: 'mdyPoint',
			description: '12/31/2026 and 1,204.50, as in the United States',
		},
		{
			name: 'Year First, Decimal Comma',
			value: 'ymdComma',
			description: '2026-12-31 and 1 204,50, as in Sweden or Hungary',
		},
		{
			name: 'Year First, Decimal Point',
			value: 'ymdPoint',
			description: '2026/12/31 and 1,204.50, as in China, Japan or Korea',
		},
	],
	default: 'auto',
	displayOptions: { show: { '/values': ['normalized'] } },
	description:
		'How amounts and dates are written in the documents. Values that do not match stay as printed.',
};
