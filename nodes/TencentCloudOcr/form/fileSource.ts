import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from '../catalog/types';

const ways = [
	{ name: 'Base64 Text', value: 'base64', description: 'Text that holds the file' },
	{ name: 'File', value: 'binary', description: 'A file of the input item' },
	{
		name: 'URL',
		value: 'url',
		description: 'An address that Tencent Cloud downloads from, within three seconds',
	},
];

const sourceField: INodeProperties = {
	displayName: 'Input',
	name: 'source',
	type: 'options',
	options: ways,
	default: 'binary',
};

/** Where the file comes from: the same three ways for every operation that reads one. */
export function source(operations: Operation[]): INodeProperties[] {
	const reading = operations.filter(({ image }) => image).map(({ value }) => value);
	const custom = operations.filter((operation) => operation.custom).map(({ value }) => value);
	const stored = operations.filter((operation) => operation.bucket).map(({ value }) => value);
	const special = [...custom, ...stored];
	const twoSided = operations.filter(({ back }) => back).map(({ value }) => value);
	const shown = (operation: string[], from: string) => ({ show: { operation, source: [from] } });
	return [
		{
			...sourceField,
			displayOptions: { show: { operation: reading.filter((value) => !special.includes(value)) } },
		},
		{
			...sourceField,
			options: [
				...ways,
				{ name: 'None', value: 'none', description: 'The call takes no file' },
			].sort((a, b) => a.name.localeCompare(b.name)),
			displayOptions: { show: { operation: custom } },
		},
		{
			...sourceField,
			options: [
				{
					name: 'Object in Bucket',
					value: 'object',
					description: 'A file that lies in the bucket',
				},
				{
					name: 'URL',
					value: 'url',
					description: 'A public address that is read through the bucket',
				},
			],
			default: 'object',
			displayOptions: { show: { operation: stored } },
		},
		{
			displayName: 'Object Key',
			name: 'objectKey',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. scans/2026/receipt.jpg',
			description: 'Name of the object in the bucket, with its folders',
			displayOptions: shown(stored, 'object'),
		},
		{
			displayName: 'Input Binary Field',
			name: 'binaryPropertyName',
			type: 'string',
			default: 'data',
			required: true,
			hint: 'The name of the input binary field containing the file to read',
			description:
				'For several files: names separated by commas, attachment_* for all that begin so, or * for all. Each file gives its own result.',
			displayOptions: shown(reading, 'binary'),
		},
		{
			displayName: 'URL',
			name: 'imageUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/receipt.jpg',
			description:
				'Tencent Cloud downloads the file itself, so the address must be public. If it cannot, read the file with an HTTP Request node and choose the input File.',
			displayOptions: shown(reading, 'url'),
		},
		{
			displayName: 'Base64 Text',
			name: 'imageBase64',
			type: 'string',
			default: '',
			required: true,
			description: "The file as base64, with or without a prefix like 'data:image/png;base64,'",
			displayOptions: shown(reading, 'base64'),
		},
		{
			displayName: 'Back Side Binary Field',
			name: 'backBinaryPropertyName',
			type: 'string',
			default: '',
			placeholder: 'e.g. back',
			hint: 'The name of the input binary field containing the back side, if there is one',
			displayOptions: shown(twoSided, 'binary'),
		},
		{
			displayName: 'Back Side URL',
			name: 'backImageUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://example.com/card-back.jpg',
			description: 'Address of the back side, if there is one',
			displayOptions: shown(twoSided, 'url'),
		},
		{
			displayName: 'Back Side Base64 Text',
			name: 'backImageBase64',
			type: 'string',
			default: '',
			description: 'The back side as base64, if there is one',
			displayOptions: shown(twoSided, 'base64'),
		},
	];
}

/** Cloud Infinite is always asked on the host of a bucket. */
export const bucket = (operations: Operation[]): INodeProperties[] => {
	const displayOptions = { show: { operation: operations.map(({ value }) => value) } };
	return [
		{
			displayName: 'Bucket',
			name: 'bucket',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. documents-1250000000',
			description: 'Name of the COS bucket with the number at its end',
			displayOptions,
		},
		{
			displayName: 'Bucket Region',
			name: 'bucketRegion',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. ap-singapore',
			description: 'Region of the bucket, as the COS console shows it',
			displayOptions,
		},
	];
};
