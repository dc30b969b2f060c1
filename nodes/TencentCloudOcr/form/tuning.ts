import type { INodeProperties } from 'n8n-workflow';

import { REGIONS } from '../../../credentials/hosts';
import type { Operation } from '../catalog/types';

/** How calls are made; what comes out of the node stays the same. In the order of use. */

const requestsPerSecond: INodeProperties = {
	displayName: 'Requests per Second',
	name: 'requestsPerSecond',
	type: 'number',
	typeOptions: { minValue: 0.1, numberPrecision: 1 },
	default: 10,
	description:
		"Maximum number of calls started per second. Without this option, the operation's documented limit applies. When the service refuses calls, the node slows down automatically.",
};

const concurrentRequests: INodeProperties = {
	displayName: 'Concurrent Requests',
	name: 'concurrentRequests',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
	default: 10,
	description:
		'Maximum number of calls at the same time. The value of the first item applies to all items.',
};

const maxRetries: INodeProperties = {
	displayName: 'Max Retries',
	name: 'maxRetries',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 20, numberPrecision: 0 },
	default: 5,
	description:
		'How many times to repeat a call that failed for a temporary reason. A call whose answer was lost on the way is repeated too, although it may have been charged; 0 prevents that.',
};

const timeout: INodeProperties = {
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

const regionField = ({ regions }: Operation): INodeProperties => ({
	...region,
	options: [
		{ name: 'As in the Credential', value: '' },
		...REGIONS.filter(({ value }) => !regions || regions.includes(value)),
	],
});

const requestMethod: INodeProperties = {
	displayName: 'Request Method',
	name: 'requestMethod',
	type: 'options',
	options: [
		{ name: 'GET', value: 'GET', description: 'For URLs only: a request can be up to 32 KB' },
		{ name: 'POST', value: 'POST', description: 'For files and URLs' },
	],
	default: 'POST',
	description: 'How the request is sent',
};

export const tuningDeclarations: INodeProperties[] = [
	requestsPerSecond,
	concurrentRequests,
	maxRetries,
	timeout,
	region,
	requestMethod,
];

/** Entries of Tuning. Calls for a bucket go to the bucket's own host, and are always GET. */
export const tuningOptions = (operation: Operation): INodeProperties[] =>
	tuningDeclarations
		.filter(({ name }) => !operation.bucket || !['region', 'requestMethod'].includes(name))
		.map((option) => (option === region ? regionField(operation) : option));
