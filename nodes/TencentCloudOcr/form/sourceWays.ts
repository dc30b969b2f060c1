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

export const shownFrom = (way: string) => ({ displayOptions: { show: { source: [way] } } });

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
