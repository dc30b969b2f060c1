import type { INodeProperties } from 'n8n-workflow';

/** Entries of Options for operations that read a file; `sharedOptions` decides who offers which. */

export const sendDuplicatesOnce: INodeProperties = {
	displayName: 'Send Duplicates Once',
	name: 'sendDuplicatesOnce',
	type: 'boolean',
	default: true,
	description:
		'Whether identical files are sent and paid for only once per run. The copies contain the index of the original item in duplicateOf.',
};

export const fileHash: INodeProperties = {
	displayName: 'Add File Hash',
	name: 'fileHash',
	type: 'boolean',
	default: true,
	description:
		'Whether to add the SHA-256 of the file\'s content as fileHash. The same file always has the same one, so n8n\'s Remove Duplicates node can skip files that an earlier run has read: see "Skip what was read before" in the README. Empty for URLs.',
};

export const minimumFileSize: INodeProperties = {
	displayName: 'Skip Files Smaller Than',
	name: 'minimumFileSize',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 10,
	description:
		"Size in kB below which files are skipped when 'Input Binary Field' names several, such as email logos",
};

/** Where the user names no limit and wants all pages: nobody pays for 300 by surprise. */
export const DEFAULT_MOST_PAGES = 20;

export const maxPages: INodeProperties = {
	displayName: 'At Most ... Pages',
	name: 'maxPages',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 10_000, numberPrecision: 0 },
	default: DEFAULT_MOST_PAGES,
	description: `How many pages of each document to read. Each page is a paid call. Without this option, 'all' and ranges without an end stop after ${DEFAULT_MOST_PAGES} pages, and a hint says how many were not read.`,
};

export const separateCards: INodeProperties = {
	displayName: 'Separate Cards',
	name: 'separateCards',
	type: 'boolean',
	default: true,
	description:
		'Whether each picture in a PDF is a card of its own, and a call. Without this option, two pages, or two pictures on a page, are the front and the back of one card.',
};

export const skipUnreadable: INodeProperties = {
	displayName: 'Skip Unreadable Files',
	name: 'skipUnreadable',
	type: 'boolean',
	default: true,
	description:
		'Whether to skip files that the operation cannot read: those of other formats, empty files and damaged ones, such as calendar invitations in emails. Skipped files are named on the item in skippedFiles. Without this option, only files selected by * or a pattern are skipped.',
};

export const noFileLeft: INodeProperties = {
	displayName: 'When No File Is Left',
	name: 'noFileLeft',
	type: 'options',
	options: [
		{
			name: 'Item Without Result',
			value: 'item',
			description: 'An item that names the skipped files',
		},
		{ name: 'No Item', value: 'nothing', description: 'The input item produces no output' },
	],
	default: 'nothing',
	description: 'What to return for an input item when all its files were skipped',
};

export const whenNothingFound: INodeProperties = {
	displayName: 'When Nothing Is Found',
	name: 'whenNothingFound',
	type: 'options',
	options: [
		{
			name: 'Empty Item',
			value: 'empty',
			description: 'A picture with no text, or no such card, gives an item without values',
		},
		{ name: 'Error', value: 'error', description: 'The item fails, as with any other error' },
	],
	default: 'error',
	description: 'What to do when the service finds nothing in a picture',
};

export const annotatedPicture: INodeProperties = {
	displayName: 'Annotated Picture',
	name: 'annotatedPicture',
	type: 'boolean',
	default: false,
	description:
		'Whether to add the picture with a box around everything recognized, as an SVG file to download in the binary field annotated. For a PDF or a URL it shows the boxes and their text without the picture. The color of a box shows the confidence; hover over a box to see its text.',
};

export const searchablePdf: INodeProperties = {
	displayName: 'Searchable PDF',
	name: 'searchablePdf',
	type: 'boolean',
	default: false,
	description:
		'Whether to add a PDF whose text can be searched, selected and copied, in the binary field searchable of the first item of each document. A PDF stays as it is and gets an invisible layer of text on the pages that were read; a picture becomes a PDF. Not for URLs.',
};

export const textOverText: INodeProperties = {
	displayName: 'Layer Over Existing Text',
	name: 'textOverText',
	type: 'boolean',
	default: true,
	description:
		"Whether pages of the 'Searchable PDF' that already contain text get a layer of text as well, such as scans with a stamp or a poor layer from another program. Without this option, they stay as they are.",
};

export const confidenceThreshold: INodeProperties = {
	displayName: 'Confidence Threshold',
	name: 'confidenceThreshold',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100 },
	default: 90,
	description:
		'Score from 0 to 100. An item with a field below it, or without any score, gets needsReview true and the names of these fields in lowConfidenceFields, so that an If node can route it.',
};

export const outputBinaryField: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'outputBinaryField',
	type: 'string',
	default: '',
	placeholder: 'e.g. data',
	description:
		'The name of the output binary field to put the picture or file of the answer in. If there are several, a number is appended. Without this option, each has a name that says what it is.',
};

export const waitForResult: INodeProperties = {
	displayName: 'Wait for Result',
	name: 'waitForResult',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 3600 },
	default: 60,
	description: 'How many seconds to wait for the result',
};

/** The node never sees a file that is sent as a URL, so the user can say what it is. */
export const urlIsPdf = (name: string): INodeProperties => ({
	displayName: 'URL Is a PDF',
	name,
	type: 'boolean',
	default: true,
	description:
		'Whether the URL leads to a PDF. Without this option, a URL that ends in .pdf counts as one. Files are recognized automatically.',
});
