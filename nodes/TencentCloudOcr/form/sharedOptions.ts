import type { INodeProperties } from 'n8n-workflow';

import { REGIONS } from '../../../credentials/hosts';
import type { Operation } from '../catalog/types';
import { annotated, files, outputFile, urlIsPdf, waiting, whenNothingFound } from './fileOptions';
import { readingOrder } from './readingOrder';

/** Entries of Options that every operation has. */
const shared: INodeProperties[] = [
	{
		displayName: 'Concurrent Requests',
		name: 'concurrentRequests',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
		default: 10,
		description:
			'Maximum number of calls at the same time. The value of the first item counts for all.',
	},
	{
		displayName: 'Keep Source',
		name: 'keepSource',
		type: 'options',
		options: [
			{ name: 'Binary', value: 'binary', description: 'Include binary data of the input item' },
			{
				name: 'Both',
				value: 'both',
				description: 'Include both JSON and binary data of the input item',
			},
			{ name: 'JSON', value: 'json', description: 'Include JSON data of the input item' },
		],
		default: 'json',
		description:
			'What of the input item to keep beside the result. Without this option nothing is kept.',
	},
	{
		displayName: 'Max Retries',
		name: 'maxRetries',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 20, numberPrecision: 0 },
		default: 5,
		description:
			'How often to repeat a call that failed for a passing reason. A call whose answer was lost on the way is repeated too, although it may have been charged; 0 prevents that.',
	},
	{
		displayName: 'Output Fields',
		name: 'outputFields',
		type: 'string',
		default: '',
		displayOptions: { show: { '/output': ['selectedFields'] } },
		placeholder: 'e.g. text, confidence',
		description:
			'Names of the fields to keep, separated by commas. Fields of the simplified output and of the raw answer, also inside others: TextDetections.0.Polygon.',
	},
	{
		displayName: 'Request Method',
		name: 'requestMethod',
		type: 'options',
		options: [
			{ name: 'GET', value: 'GET', description: 'For URLs only: a request may have 32 KB' },
			{ name: 'POST', value: 'POST' },
		],
		default: 'POST',
		description: 'How the request is sent',
	},
	{
		displayName: 'Requests per Second',
		name: 'requestsPerSecond',
		type: 'number',
		typeOptions: { minValue: 0.1, numberPrecision: 1 },
		default: 10,
		description:
			"Maximum number of calls started per second. Without this option the operation's documented limit counts. When the service refuses calls, the node goes slower by itself.",
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

const region: INodeProperties = {
	displayName: 'Region',
	name: 'region',
	type: 'options',
	options: [],
	default: '',
	description: 'Where the document is processed',
};

const regionsOf = ({ regions }: Operation) => [
	{ name: 'As in the Credential', value: '' },
	...REGIONS.filter(({ value }) => !regions || regions.includes(value)),
];

/** All entries of Options that are not an action's own parameters, whichever operation offers them. */
export const optionDeclarations: INodeProperties[] = [
	...shared,
	region,
	...files,
	whenNothingFound,
	annotated,
	outputFile,
	waiting,
	readingOrder,
];

/** The entries of Options that are not the action's own parameters. */
export const sharedOptions = (operation: Operation): INodeProperties[] => [
	// a bucket is asked on its own host, and by GET only
	...shared.filter(({ name }) => !operation.bucket || name !== 'requestMethod'),
	...(operation.bucket ? [] : [{ ...region, options: regionsOf(operation) }]),
	...(operation.image ? [...files, whenNothingFound] : []),
	...(operation.places ? [annotated] : []),
	...(operation.files ? [outputFile] : []),
	...(operation.pdf?.enable ? [urlIsPdf(operation.pdf.enable)] : []),
	...(operation.polling ? [waiting] : []),
	...(operation.shape === 'text' ? [readingOrder] : []),
];
