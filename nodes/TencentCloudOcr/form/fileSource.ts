import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { shownFrom } from './sourceWays';

/** The file itself, by each of the ways of `sourceWays`. */

const fileField: INodeProperties = {
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	default: 'data',
	required: true,
	hint: 'The name of the input binary field containing the file to read. For several: * for all files, Your_receipts_* for all names that begin so, or names separated by commas.',
	description:
		'Each file gives its own result. Pictures are read best from 600 x 800 pixels on, with letters at least 15 pixels high; a card should fill 70% of the picture.',
	builderHint: {
		propertyHint:
			"The name of a binary field, not the file. Most nodes that download or read a file put it in 'data'. For attachments of Gmail and IMAP use 'attachment_*'; for a file field of a form, its name with '_*', such as 'Receipts_*'.",
	},
	...shownFrom('binary'),
};

/** n8n hands a tool what the model wrote and the JSON of the agent's item, never its files. */
const toolNotice: INodeProperties = {
	displayName:
		"A model cannot hand over a file. For files on the web, set Input to URL and let the model define it. For a file of an earlier node, such as one uploaded to the chat, set Input Binary Field to an expression: <code>{{ $('When chat message received').first().binary.data0 }}</code>",
	name: 'toolNotice',
	type: 'notice',
	default: '',
	displayOptions: { show: { '@tool': [true], source: ['binary'] } },
};

const urlField: INodeProperties = {
	displayName: 'URL',
	name: 'imageUrl',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://example.com/receipt.jpg',
	description:
		"Tencent Cloud downloads the file itself, so the URL must be public. If it is not, get the file with an HTTP Request node and set 'Input' to File.",
	builderHint: {
		propertyHint:
			"Only an address that anyone can open without a login. For Google Drive, S3, Slack and the like, download the file with their node first and set source to 'binary'.",
	},
	...shownFrom('url'),
};

const CHINA_ONLY =
	'Tencent Cloud documents URLs for this operation inside mainland China only. If yours is refused, get the file with an HTTP Request node and set Input to File.';

const base64Field: INodeProperties = {
	displayName: 'Base64 Text',
	name: 'imageBase64',
	type: 'string',
	default: '',
	required: true,
	description: "The file as base64, with or without a prefix like 'data:image/png;base64,'",
	...shownFrom('base64'),
};

export function fileFields({ image, urlInChinaOnly }: Operation): INodeProperties[] {
	if (!image) return [];
	const url = urlInChinaOnly ? { ...urlField, hint: CHINA_ONLY } : urlField;
	return [toolNotice, fileField, url, base64Field];
}

export const backSideFields = ({ back }: Operation): INodeProperties[] => (back ? backSide : []);

const backSide: INodeProperties[] = [
	{
		displayName: 'Back Side Binary Field',
		name: 'backBinaryPropertyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. back',
		hint: 'The name of the input binary field containing the back side, if there is one and it is not in the PDF with the front',
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
