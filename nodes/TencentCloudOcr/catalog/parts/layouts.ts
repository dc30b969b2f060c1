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

/** For keys and values, and tables of them. */
export const structuredLayouts: INodePropertyOptions[] = [
	{
		name: 'One Item per Document',
		value: 'document',
		description: 'The fields of all pages together, lines of a table as a list in rows',
	},
	{
		name: 'One Item per Page',
		value: 'page',
		description: 'The fields of every page on their own, with its number',
	},
	{
		name: 'One Item per Row',
		value: 'row',
		description: 'Every line of a table with the fields of the document beside it',
	},
];

/** For running text. */
export const textLayouts: INodePropertyOptions[] = [
	{
		name: 'One Item per Document',
		value: 'document',
		description: 'The text of all pages and what is known of it, as one row of a spreadsheet',
	},
	{
		name: 'One Item per Page',
		value: 'page',
		description: 'Every page of a PDF on its own, with its number',
	},
	{
		name: 'By Rows',
		value: 'rows',
		description:
			'Text as it is seen: what is level is one line, and spaces keep the columns. For receipts and forms.',
	},
	{
		name: 'Lines',
		value: 'lines',
		description: 'The text with every line, its score and its place',
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
			'One item per row where the lines form columns; the text around them is an item as well',
	},
];
