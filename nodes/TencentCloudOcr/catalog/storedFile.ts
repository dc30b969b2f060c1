import { LANGUAGES } from './parts/languages';
import { textLayouts } from './parts/layouts';
import { image7BmpPdf } from './parts/fileLimits';
import { bothSites } from './parts/sites';
import type { Resource } from './types';

/** Cloud Infinite: another service with its own bill, which reads what lies in a COS bucket. */
export const storedFile: Resource = {
	name: 'Stored File',
	value: 'storedFile',
	first: 'CloudInfiniteOCR',
	operations: [
		{
			name: 'Recognize Text',
			value: 'CloudInfiniteOCR',
			scores: true,
			places: true,
			action: 'Recognize text of stored file',
			description:
				'Read an object of a COS bucket, or a public address, with Cloud Infinite (ci-process=OCR)',
			bucket: true,
			image: image7BmpPdf,
			front: { base64: '', url: 'detect-url' },
			pdf: { enable: 'ispdf', page: 'pdf-pagenumber', pageCount: 'PdfPageSize' },
			sites: bothSites,
			layouts: textLayouts,
			shape: 'text',
			fields: [
				{
					displayName: 'Corners of Characters',
					name: 'enable-word-polygon',
					type: 'boolean',
					default: false,
					description:
						'Whether to return the corners of single characters. Only with the type Handwriting.',
				},
				{
					displayName: 'Language',
					name: 'language-type',
					type: 'options',
					options: LANGUAGES,
					default: 'zh',
					description: 'Language of the text. Only with the type General.',
				},
				{
					displayName: 'Single Characters',
					name: 'isword',
					type: 'boolean',
					default: false,
					description:
						'Whether to return single characters as well. Only with the types General and Accurate.',
				},
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Accurate', value: 'accurate' },
						{ name: 'Efficient', value: 'efficient' },
						{ name: 'Fast', value: 'fast' },
						{ name: 'General', value: 'general' },
						{ name: 'Handwriting', value: 'handwriting' },
					],
					default: 'general',
					description: 'How to read. PDF works with General and Fast.',
				},
			],
		},
	],
};
