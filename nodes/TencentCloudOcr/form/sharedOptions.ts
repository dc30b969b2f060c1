import type { INodeProperties } from 'n8n-workflow';

import { REGIONS } from '../../../credentials/hosts';
import { readsPages } from '../catalog/parts/pages';
import type { Operation } from '../catalog/types';
import { locale } from './outputFields';
import { readingOrder } from './readingOrder';
import {
	annotatedPicture,
	confidenceThreshold,
	maxPages,
	minimumFileSize,
	noFileLeft,
	outputBinaryField,
	searchablePdf,
	sendDuplicatesOnce,
	skipUnreadable,
	tableOptions,
	textOverText,
	urlIsPdf,
	waitForResult,
	whenNothingFound,
} from './fileOptions';

/** Entries of Options, with their defaults and ranges: the node reads these from here. */

export const concurrentRequests: INodeProperties = {
	displayName: 'Concurrent Requests',
	name: 'concurrentRequests',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
	default: 10,
	description:
		'Maximum number of calls at the same time. The value of the first item applies to all items.',
};

export const keepSource: INodeProperties = {
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
		'What to keep of the input item, next to the result. Without this option, nothing is kept.',
};

export const maxRetries: INodeProperties = {
	displayName: 'Max Retries',
	name: 'maxRetries',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 20, numberPrecision: 0 },
	default: 5,
	description:
		'How many times to repeat a call that failed for a temporary reason. A call whose answer was lost on the way is repeated too, although it may have been charged; 0 prevents that.',
};

export const outputFields: INodeProperties = {
	displayName: 'Output Fields',
	name: 'outputFields',
	type: 'string',
	default: '',
	displayOptions: { show: { '/output': ['selectedFields'] } },
	placeholder: 'e.g. text, confidence',
	description:
		'Names of the fields to keep, separated by commas. They can be fields of the simplified output or of the raw answer, including nested ones such as TextDetections.0.Polygon.',
};

export const requestMethod: INodeProperties = {
	displayName: 'Request Method',
	name: 'requestMethod',
	type: 'options',
	options: [
		{ name: 'GET', value: 'GET', description: 'For URLs only: a request can be up to 32 KB' },
		{ name: 'POST', value: 'POST' },
	],
	default: 'POST',
	description: 'How the request is sent',
};

export const requestsPerSecond: INodeProperties = {
	displayName: 'Requests per Second',
	name: 'requestsPerSecond',
	type: 'number',
	typeOptions: { minValue: 0.1, numberPrecision: 1 },
	default: 10,
	description:
		"Maximum number of calls started per second. Without this option, the operation's documented limit applies. When the service refuses calls, the node slows down automatically.",
};

export const timeout: INodeProperties = {
	displayName: 'Timeout',
	name: 'timeout',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 600 },
	default: 60,
	description: 'How many seconds to wait for the answer to a call',
};

const region: INodeProperties = {
	displayName: 'Region',
	name: 'region',
	type: 'options',
	options: [],
	default: '',
	description: 'Where the document is processed',
};

const regionOf = ({ regions }: Operation): INodeProperties => ({
	...region,
	options: [
		{ name: 'As in the Credential', value: '' },
		...REGIONS.filter(({ value }) => !regions || regions.includes(value)),
	],
});

/**
 * All entries of Options that are not an action's own parameters, whichever operation offers them.
 * `urlIsPdf` is missing: it has the name of the action's parameter, a different one for each action.
 */
export const optionDeclarations: INodeProperties[] = [
	annotatedPicture,
	concurrentRequests,
	confidenceThreshold,
	keepSource,
	locale,
	maxPages,
	maxRetries,
	minimumFileSize,
	noFileLeft,
	outputBinaryField,
	outputFields,
	readingOrder,
	region,
	requestMethod,
	requestsPerSecond,
	searchablePdf,
	sendDuplicatesOnce,
	skipUnreadable,
	...tableOptions,
	textOverText,
	timeout,
	waitForResult,
	whenNothingFound,
];

const fileOptions = [
	minimumFileSize,
	noFileLeft,
	sendDuplicatesOnce,
	skipUnreadable,
	whenNothingFound,
];

/** Lines of text with their places, of a file that the node has: not of one in a bucket. */
const givesLines = ({ shape, bucket }: Operation) => shape === 'text' && !bucket;

/** The entries of Options that are not the action's own parameters. */
export const sharedOptions = (operation: Operation): INodeProperties[] => [
	concurrentRequests,
	keepSource,
	maxRetries,
	outputFields,
	requestsPerSecond,
	timeout,
	// calls for a bucket go to the bucket's own host, and are always GET
	...(operation.bucket ? [] : [requestMethod, regionOf(operation)]),
	...(operation.image ? fileOptions : []),
	...(readsPages(operation) ? [maxPages] : []),
	...(operation.hasCoordinates ? [annotatedPicture] : []),
	...(operation.tables ? tableOptions : []),
	...(operation.files ? [outputBinaryField] : []),
	...(operation.pdf?.enable ? [urlIsPdf(operation.pdf.enable)] : []),
	...(operation.polling ? [waitForResult] : []),
	...(operation.printedValues ? [locale] : []),
	...(operation.scores ? [confidenceThreshold] : []),
	...(operation.shape === 'text' ? [readingOrder] : []),
	...(givesLines(operation) ? [searchablePdf, textOverText] : []),
];
