import { LANGUAGES } from './parts/languages';
import { textLayouts } from './parts/layouts';
import { image7BmpPdf } from './parts/fileLimits';
import { bothSites } from './parts/sites';
import type { Resource } from './types';

/** Cloud Infinite: a separate service, billed separately, that reads files in a COS bucket. */
export const storedFile: Resource = {
	name: 'Stored File',
	value: 'storedFile',
	first: 'CloudInfiniteOCR',
	operations: [
		{
			name: 'Recognize Text',
			value: 'CloudInfiniteOCR',
			scores: true,
			hasCoordinates: true,
			action: 'Recognize text of stored file',
			description:
				'Read a file in a COS bucket or at a public URL with Cloud Infinite, billed separately (ci-process=OCR)',
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
						'Whether to return the corners of single characters. Works only with the type Handwriting.',
				},
				{
					displayName: 'Language',
					name: 'language-type',
					type: 'options',
					options: LANGUAGES,
					default: 'zh',
					description: 'Language of the text. Works only with the type General.',
				},
				{
					displayName: 'Single Characters',
					name: 'isword',
					type: 'boolean',
					default: false,
					description:
						'Whether to return single characters as well. Works only with the types General and Accurate.',
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
					description: 'Kind of recognition. PDFs work only with General and Fast.',
				},
			],
		},
	],
};
