import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { byName } from './byName';

/** Where the file comes from: nearly every operation that reads one offers the same three ways. */

const base64: INodePropertyOptions = {
	name: 'Base64 Text',
	value: 'base64',
	description: 'The file as base64',
};
const file: INodePropertyOptions = {
	name: 'File',
	value: 'binary',
	description: 'A file from the input item',
};
const url: INodePropertyOptions = {
	name: 'URL',
	value: 'url',
	description: 'A public URL that Tencent Cloud downloads the file from, within three seconds',
};
const none: INodePropertyOptions = {
	name: 'None',
	value: 'none',
	description: 'The call needs no file',
};
const object: INodePropertyOptions = {
	name: 'Object in Bucket',
	value: 'object',
	description: 'A file in the bucket',
};
const urlThroughBucket: INodePropertyOptions = {
	...url,
	description: 'A public URL, read through the bucket',
};

const source: INodeProperties = {
	displayName: 'Input',
	name: 'source',
	type: 'options',
	default: '',
};

/** The first way is the default. */
const sourceField = (...ways: INodePropertyOptions[]): INodeProperties => ({
	...source,
	options: byName(ways),
	default: ways[0].value,
});

const shownFrom = (way: string) => ({ displayOptions: { show: { source: [way] } } });

const objectKey: INodeProperties = {
	displayName: 'Object Key',
	name: 'objectKey',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. scans/2026/receipt.jpg',
	description: 'Name of the object in the bucket, including its folders',
	...shownFrom('object'),
};

export function sourceFields({ image, custom, bucket }: Operation): INodeProperties[] {
	if (!image) return [];
	if (bucket) return [sourceField(object, urlThroughBucket), objectKey];
	return [custom ? sourceField(file, base64, url, none) : sourceField(file, base64, url)];
}

export const fileFields = ({ image }: Operation): INodeProperties[] => (image ? front : []);

const front: INodeProperties[] = [
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		hint: 'The name of the input binary field containing the file to read. For several: * for all files, attachment_* for all names that begin so, or names with commas.',
		description:
			'Each file gives its own result. Pictures are read best from 600 x 800 pixels on, with letters at least 15 pixels high; a card should fill 70% of the picture. An AI agent cannot hand over a file: connect the tool to a node that has it, or set Input to URL.',
		...shownFrom('binary'),
	},
	{
		displayName: 'URL',
		name: 'imageUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/receipt.jpg',
		description:
			"Tencent Cloud downloads the file itself, so the URL must be public. If it is not, get the file with an HTTP Request node and set 'Input' to File.",
		...shownFrom('url'),
	},
	{
		displayName: 'Base64 Text',
		name: 'imageBase64',
		type: 'string',
		default: '',
		required: true,
		description: "The file as base64, with or without a prefix like 'data:image/png;base64,'",
		...shownFrom('base64'),
	},
];

export const backSideFields = ({ back }: Operation): INodeProperties[] => (back ? backSide : []);

const backSide: INodeProperties[] = [
	{
		displayName: 'Back Side Binary Field',
		name: 'backBinaryPropertyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. back',
		hint: 'The name of the input binary field containing the back side, if there is one',
		...shownFrom('binary'),
	},
	{
		displayName: 'Back Side URL',
		name: 'backImageUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/card-back.jpg',
		description: 'URL of the back side, if there is one',
		...shownFrom('url'),
	},
	{
		displayName: 'Back Side Base64 Text',
		name: 'backImageBase64',
		type: 'string',
		default: '',
		description: 'The back side as base64, if there is one',
		...shownFrom('base64'),
	},
];

/** Calls to Cloud Infinite always go to the host of a bucket, even for a file at a public URL. */
export const bucketFields = ({ bucket }: Operation): INodeProperties[] => (bucket ? bucketOf : []);

const bucketOf: INodeProperties[] = [
	{
		displayName: 'Bucket',
		name: 'bucket',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. documents-1250000000',
		description: 'Name of the COS bucket, including the number at the end',
	},
	{
		displayName: 'Bucket Region',
		name: 'bucketRegion',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. ap-singapore',
		description: 'Region of the bucket, as shown in the COS console',
	},
];
