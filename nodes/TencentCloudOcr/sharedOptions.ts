import type { INodeProperties } from 'n8n-workflow';

import { REGIONS } from '../../credentials/hosts';
import type { Operation } from './catalog/types';

/** Entries of Options that every operation has. */
export const sharedOptions: INodeProperties[] = [
	{
		displayName: 'Output Fields',
		name: 'outputFields',
		type: 'string',
		default: '',
		placeholder: 'e.g. text, confidence',
		description:
			"Names of the fields to keep when 'Output' is Selected Fields, separated by commas. Fields of the simplified output and of the raw answer, also inside others: lines.0.text.",
	},
	{
		displayName: 'Region',
		name: 'region',
		type: 'options',
		options: [{ name: 'As in the Credential', value: '' }, ...REGIONS],
		default: '',
		description: 'Where this document is processed',
	},
	{
		displayName: 'Timeout',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 600 },
		default: 60,
		description: 'Seconds to wait for the answer to one call',
	},
];

/** For a URL the node cannot see what the file is, so the user may say it. */
export const pdfOptions = ({ pdf }: Operation): INodeProperties[] =>
	pdf?.enable
		? [
				{
					displayName: 'URL Is a PDF',
					name: pdf.enable,
					type: 'boolean',
					default: true,
					description:
						'Whether the address holds a PDF. Without this option an address that ends in .pdf counts as one. For files the node sees it by itself.',
				},
			]
		: [];
