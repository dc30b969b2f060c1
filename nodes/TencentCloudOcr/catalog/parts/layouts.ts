import type { INodePropertyOptions } from 'n8n-workflow';

/** For what is one text over all pages of a PDF. */
export const perDocumentOrPage: INodePropertyOptions[] = [
	{
		name: 'One Item per Document',
		value: 'document',
		description: 'The pages of a PDF together, and each of them in a list',
	},
	{
		name: 'One Item per Page',
		value: 'page',
		description: 'A separate item for each page of a PDF, with its number',
	},
];

/** For running text. */
export const textLayouts: INodePropertyOptions[] = [
	...perDocumentOrPage,
	{
		name: 'Markdown',
		value: 'markdown',
		description: 'The text of the document in paragraphs, for language models and notes',
	},
];
