import { image10PdfOfd } from './parts/fileLimits';
import { mainlandOnly } from './parts/sites';
import type { Resource } from './types';

export const invoice: Resource = {
	name: 'Invoice',
	value: 'invoice',
	first: 'RecognizeGeneralInvoice',
	operations: [
		{
			name: 'Recognize Invoice or Ticket',
			value: 'RecognizeGeneralInvoice',
			hasCoordinates: true,
			action: 'Recognize Chinese invoice or ticket',
			description:
				'Read Chinese invoices and tickets of all kinds, mainland China site only (RecognizeGeneralInvoice)',
			image: image10PdfOfd,
			pdf: {
				enable: 'EnablePdf',
				page: 'PdfPageNumber',
				pageCount: 'TotalPDFCount',
				allPages: 'EnableMultiplePage',
			},
			files: [{ path: 'MixedInvoiceItems.*.CutImage', field: 'invoice', fileName: 'invoice' }],
			rate: 5,
			...mainlandOnly,
			substitute: "'Extract Fields' of Document with the names of the fields",
			layouts: [
				{
					name: 'One Item per Invoice',
					value: 'document',
					description:
						'All fields of the invoice, 15 to 60 columns, and the line items as a list, of which a spreadsheet would get columns for each',
				},
				{
					name: 'One Item per Line Item',
					value: 'lineItem',
					description:
						'For a spreadsheet: every line item with all fields of its invoice, 15 to 80 columns',
				},
			],
			shape: 'invoice',
			fields: [
				{
					displayName: 'All Pages in One Call',
					name: 'EnableMultiplePage',
					type: 'boolean',
					default: false,
					description:
						"Whether to read the first 30 pages of a PDF in one call, regardless of 'Pages'",
				},
				{
					displayName: 'Coordinates of Fields',
					name: 'EnableItemPolygon',
					type: 'boolean',
					default: false,
					description: 'Whether to return where each field is on the invoice',
				},
				{
					displayName: 'Cropped Invoices',
					name: 'EnableCutImage',
					type: 'boolean',
					default: false,
					description: 'Whether to return a picture of each invoice as binary data',
				},
				{
					displayName: 'Kinds to Look For',
					name: 'Types',
					type: 'multiOptions',
					typeOptions: { maxAllowedFields: 1 },
					options: [
						{ name: 'Air Itinerary', value: 5 },
						{ name: 'Bank Slip', value: 20 },
						{ name: 'Bus Ticket', value: 9 },
						{ name: 'Customs Declaration', value: 22 },
						{ name: 'Customs Payment Receipt', value: 19 },
						{ name: 'Electronic Invoice (Fully Digital)', value: 16 },
						{ name: 'Machine-Printed Invoice', value: 8 },
						{ name: 'Medical Invoice', value: 17 },
						{ name: 'Motor Vehicle Invoice', value: 12 },
						{ name: 'Non-Tax Income Bill', value: 15 },
						{ name: 'Other', value: -1 },
						{ name: 'Overseas Invoice', value: 23 },
						{ name: 'Quota Invoice', value: 1 },
						{ name: 'Ride-Hailing Itinerary', value: 21 },
						{ name: 'Roll Invoice', value: 11 },
						{ name: 'Sales List', value: 25 },
						{ name: 'Ship Ticket', value: 10 },
						{ name: 'Shopping Receipt', value: 24 },
						{ name: 'Tax Payment Certificate', value: 18 },
						{ name: 'Taxi Ticket', value: 0 },
						{ name: 'Toll Invoice', value: 13 },
						{ name: 'Train Ticket', value: 2 },
						{ name: 'VAT Invoice', value: 3 },
					],
					default: [],
					description:
						'Which kind to look for. Leave empty to look for all; the service accepts one at a time.',
				},
				{
					displayName: 'Other Kinds',
					name: 'EnableOther',
					type: 'boolean',
					default: true,
					description: 'Whether to read other kinds, which have no fields of their own',
				},
				{
					displayName: 'QR Code',
					name: 'EnableQRCode',
					type: 'boolean',
					default: false,
					description: 'Whether to return the content of the QR code as well',
				},
				{
					displayName: 'Seals',
					name: 'EnableSeal',
					type: 'boolean',
					default: false,
					description: 'Whether to return the text of the seals as well',
				},
			],
		},
	],
};
