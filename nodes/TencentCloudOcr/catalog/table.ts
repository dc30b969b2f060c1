import type { INodePropertyOptions } from 'n8n-workflow';

import { image10BmpPdf, image3 } from './parts/fileLimits';
import { mainlandOnly } from './parts/sites';
import type { Resource } from './types';

const layouts: INodePropertyOptions[] = [
	{
		name: 'One Item per Row',
		value: 'rows',
		description:
			'The header of a table gives the names of the fields. Text around tables is left out, a title of its own is a field.',
	},
	{
		name: 'Excel File',
		value: 'file',
		description:
			"The service's own Excel file as binary data. The text around tables is in the field text.",
	},
	{
		name: 'CSV File',
		value: 'csv',
		description:
			'One file per table as binary data, with the text around tables. A cell that would run as a formula gets a quote.',
	},
	{
		name: 'Markdown',
		value: 'markdown',
		description: 'Tables and the text around them as Markdown, for language models and notes',
	},
	{
		name: 'Rows and Excel File',
		value: 'both',
		description: 'One item per row, with the file on the first one',
	},
];

const substitute =
	"'Extract Fields' of Document with the template Table and 'Layout' set to One Item per Row, which gives no Excel file";

export const table: Resource = {
	name: 'Table',
	value: 'table',
	first: 'RecognizeTableAccurateOCR',
	operations: [
		{
			name: 'Recognize Table',
			value: 'RecognizeTableAccurateOCR',
			hasCoordinates: true,
			tables: true,
			action: 'Recognize table',
			description:
				'Read tables as rows or as an Excel file, mainland China site only (RecognizeTableAccurateOCR)',
			image: image10BmpPdf,
			pdf: { page: 'PdfPageNumber', pageCount: 'PdfPageSize' },
			files: [{ path: 'Data', field: 'data', fileName: 'table' }],
			rate: 2,
			...mainlandOnly,
			substitute,
			layouts,
			shape: 'table',
			fields: [
				{
					displayName: 'New Model',
					name: 'UseNewModel',
					type: 'boolean',
					default: false,
					description:
						'Whether to use the new model, which is better with complex tables, but slower and without coordinates',
				},
			],
		},
		{
			name: 'Recognize Table (First Version)',
			value: 'TableOCR',
			hasCoordinates: true,
			tables: true,
			action: 'Recognize table with first version',
			description:
				'Read the table of a picture as rows or as an Excel file, mainland China site only (TableOCR)',
			image: image3,
			rate: 10,
			successor: 'Recognize Table',
			files: [{ path: 'Data', field: 'data', fileName: 'table' }],
			...mainlandOnly,
			substitute,
			layouts,
			shape: 'table',
			fields: [],
		},
	],
};
