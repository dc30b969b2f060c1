import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from './catalog/types';

/** Where the file comes from: the same three ways for every operation that reads one. */
export function source(operations: Operation[]): INodeProperties[] {
	const operation = operations.map(({ value }) => value);
	return [
		{
			displayName: 'Input',
			name: 'source',
			type: 'options',
			options: [
				{ name: 'Base64 Text', value: 'base64', description: 'Text that holds the file' },
				{ name: 'File', value: 'binary', description: 'A file of the input item' },
				{
					name: 'URL',
					value: 'url',
					description: 'An address that Tencent Cloud downloads from, within three seconds',
				},
			],
			default: 'binary',
			displayOptions: { show: { operation } },
		},
		{
			displayName: 'Input Binary Field',
			name: 'binaryPropertyName',
			type: 'string',
			default: 'data',
			required: true,
			hint: 'The name of the input binary field containing the file to read',
			displayOptions: { show: { operation, source: ['binary'] } },
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
			displayOptions: { show: { operation, source: ['url'] } },
		},
		{
			displayName: 'Base64 Text',
			name: 'imageBase64',
			type: 'string',
			default: '',
			required: true,
			description: "The file as base64, with or without a prefix like 'data:image/png;base64,'",
			displayOptions: { show: { operation, source: ['base64'] } },
		},
	];
}
