import type { INodeProperties } from 'n8n-workflow';

/** Entries of Options for operations that read a file, by what they can do. */

export const files: INodeProperties[] = [
	{
		displayName: 'Send Duplicates Once',
		name: 'sendDuplicatesOnce',
		type: 'boolean',
		default: true,
		description:
			'Whether files that are the same to the byte are sent and paid for only once per run. The copies name the item in duplicateOf.',
	},
	{
		displayName: 'Skip Files Smaller Than',
		name: 'minimumFileSize',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 10,
		description:
			"Size in kB below which files are passed over when 'Input Binary Field' names several: logos and signatures of mails. An item with nothing else gives no result.",
	},
];

export const whenNothingFound: INodeProperties = {
	displayName: 'When Nothing Is Found',
	name: 'whenNothingFound',
	type: 'options',
	options: [
		{
			name: 'Empty Item',
			value: 'empty',
			description: 'A picture without text, or without such a card, gives an item without values',
		},
		{ name: 'Error', value: 'error', description: 'The item fails, as with any other error' },
	],
	default: 'error',
	description: 'What to do when the service finds nothing in a picture',
};

export const annotated: INodeProperties = {
	displayName: 'Annotated Picture',
	name: 'annotatedPicture',
	type: 'boolean',
	default: false,
	description:
		'Whether to add the picture with the recognized places drawn over it, as an SVG file to download in the binary field annotated. A PDF and a URL give the places without the picture. Confidence is shown as color, the text when the pointer rests on a place.',
};

export const confidenceThreshold: INodeProperties = {
	displayName: 'Confidence Threshold',
	name: 'confidenceThreshold',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100 },
	default: 90,
	description:
		'Score from 0 to 100. An item with a field below it, or without any score, has needsReview true and the names of such fields in lowConfidenceFields, so that an IF node can route it.',
};

export const outputFile: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'outputBinaryField',
	type: 'string',
	default: '',
	placeholder: 'e.g. data',
	description:
		'The name of the output binary field to put the picture or file of the answer in. Several of them get a number behind it. Without this option each has a name that says what it is.',
};

export const waiting: INodeProperties = {
	displayName: 'Wait for Result',
	name: 'waitForResult',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 3600 },
	default: 60,
	description: 'Seconds to wait until the result is there',
};

/** For a URL the node cannot see what the file is, so the user may say it. */
export const urlIsPdf = (name: string): INodeProperties => ({
	displayName: 'URL Is a PDF',
	name,
	type: 'boolean',
	default: true,
	description:
		'Whether the address holds a PDF. Without this option an address that ends in .pdf counts as one. For files the node sees it by itself.',
});
