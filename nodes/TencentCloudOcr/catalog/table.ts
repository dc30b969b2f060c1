import { tableShape } from '../shapes/table';
import { image7BmpPdf } from './limits';
import { mainlandOnly } from './sites';
import type { Resource } from './types';

export const table: Resource = {
	name: 'Table',
	value: 'table',
	operations: [
		{
			name: 'Recognize',
			value: 'RecognizeTableAccurateOCR',
			action: 'Recognize table',
			description: 'Read tables as rows or as an Excel file (RecognizeTableAccurateOCR)',
			image: image7BmpPdf,
			pdf: { page: 'PdfPageNumber', pageCount: 'PdfPageSize' },
			files: [{ path: 'Data', field: 'data', fileName: 'table' }],
			rate: 2,
			sites: mainlandOnly,
			layouts: [
				{
					name: 'One Item per Row',
					value: 'rows',
					description: 'The first row of the table gives the names of the fields',
				},
				{
					name: 'Excel File',
					value: 'file',
					description: "The service's own Excel file as binary data",
				},
				{
					name: 'Rows and Excel File',
					value: 'both',
					description: 'One item per row, the file on the first of them',
				},
			],
			shape: tableShape,
			fields: [],
		},
	],
};
