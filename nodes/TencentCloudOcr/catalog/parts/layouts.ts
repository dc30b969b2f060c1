import type { INodePropertyOptions } from 'n8n-workflow';

/** For operations whose result is one text across all pages of a PDF. */
export const perDocumentOrPage: INodePropertyOptions[] = [
	{
		name: 'One Item per Document',
		value: 'document',
		description: 'All pages of a PDF together, with each page inside as well',
	},
	{
		name: 'One Item per Page',
		value: 'page',
		description: 'Each page of a PDF by itself, with its page number',
	},
];

/** For keys and values, and tables of them. The first one gives a sheet the same columns of any document. */
export const structuredLayouts: INodePropertyOptions[] = [
	{
		name: 'One Item per Row',
		value: 'row',
		description:
			'Each line of a table, with the fields of the document beside it; one item if there is no table. For spreadsheets.',
	},
	{
		name: 'One Item per Document',
		value: 'document',
		description:
			'The fields of all pages together, with the lines of each table as a list in rows. A spreadsheet would get columns for each entry.',
	},
	{
		name: 'One Item per Page',
		value: 'page',
		description:
			'The fields of each page in a separate item, with its page number and the lines of its tables as a list in rows',
	},
];

/** For running text. */
export const textLayouts: INodePropertyOptions[] = [
	{
		name: 'One Item per Document',
		value: 'document',
		description: 'The text of all pages and the facts about it, as one row of a spreadsheet',
	},
	{
		name: 'One Item per Page',
		value: 'page',
		description: 'Each page of a PDF in a separate item, with its page number',
	},
	{
		name: 'By Rows',
		value: 'rows',
		description:
			'Text as it looks: what is on one level is one line, and spaces keep the columns. For receipts and forms.',
	},
	{
		name: 'Lines',
		value: 'lines',
		description:
			'The text, and a list in lines of each line with its score and its position. Not for spreadsheets.',
	},
	{
		name: 'Markdown',
		value: 'markdown',
		description: 'The text of the document in paragraphs, for language models and notes',
	},
	{
		name: 'Table',
		value: 'table',
		description:
			'One item per row if the lines form columns; the text around them is an item as well',
	},
];
