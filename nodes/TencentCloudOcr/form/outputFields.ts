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
			name: 'Raw',
			value: 'raw',
			description: "The service's answer with its own field names",
		},
		{
			name: 'Selected Fields',
			value: 'selectedFields',
			description: "Only the fields listed in the option 'Output Fields'",
		},
	],
	default: 'simplified',
};

const layoutBase: INodeProperties = {
	displayName: 'Return',
	name: 'layout',
	type: 'options',
	default: '',
	displayOptions: { show: { output: ['simplified'] } },
};

/** How the simplified result is laid out, where the operation has a choice. */
export const layoutField = ({ layouts }: Operation): INodeProperties[] =>
	layouts ? [{ ...layoutBase, options: byName(layouts), default: layouts[0].value }] : [];
