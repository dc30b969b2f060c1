import type { INodeProperties } from 'n8n-workflow';

/** For running text whose lines have places. */
export const readingOrder: INodeProperties = {
	displayName: 'Reading Order',
	name: 'readingOrder',
	type: 'options',
	options: [
		{
			name: 'Automatic',
			value: 'auto',
			description: 'Columns of running text one after the other, everything else row by row',
		},
		{
			name: 'By Columns',
			value: 'columns',
			description: 'Column after column wherever an empty strip divides the page',
		},
		{ name: 'By Rows', value: 'rows', description: 'Each row across the whole page' },
	],
	default: 'auto',
	description:
		'In which order to join the lines of a page into its text or Markdown. By Rows and Table always go row by row.',
};
