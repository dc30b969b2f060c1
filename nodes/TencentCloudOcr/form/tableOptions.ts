import type { INodeProperties } from 'n8n-workflow';

/** Entries of Options for tables. */

const headerRow: INodeProperties = {
	displayName: 'Header Row',
	name: 'headerRow',
	type: 'options',
	options: [
		{
			name: 'Automatic',
			value: 'auto',
			description:
				'The first row if its texts look like names; in doubt none, so that no row is lost',
		},
		{ name: 'First Row', value: 'first', description: 'The first row, whatever is in it' },
		{ name: 'None', value: 'none', description: 'The columns are Column 1, Column 2, …' },
	],
	default: 'auto',
	description:
		'Which row names the columns. A wide cell over all columns is a title. Names in several rows are joined: Q1 / Jan.',
};

/** For the layout whose rows are found by the places of lines. */
export const headerRowOfText: INodeProperties = {
	...headerRow,
	displayOptions: { show: { '/layout': ['table'] } },
	description: 'Which row names the columns',
};

export const tableOptions: INodeProperties[] = [
	{
		displayName: 'CSV for Excel',
		name: 'csvForExcel',
		type: 'boolean',
		default: false,
		displayOptions: { show: { '/layout': ['csv'] } },
		description:
			'Whether CSV files begin with a byte order mark. Without it, Excel garbles Chinese and other scripts. In either case, a cell that begins with =, +, - or @ and is not a number gets a quote in front of it, so that no spreadsheet runs it as a formula.',
	},
	headerRow,
	{
		displayName: 'Repeat Merged Cells',
		name: 'repeatMergedCells',
		type: 'boolean',
		default: false,
		description:
			'Whether the text of a cell that spans several rows or columns is repeated in all of them. Without this option, it is only in the first one.',
	},
];
