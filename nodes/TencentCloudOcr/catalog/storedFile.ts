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
			name: 'Recognize Text in File',
			value: 'CloudInfiniteOCR',
			scores: true,
			hasCoordinates: true,
			action: 'Recognize text of stored file',
			description:
				'Read a file in a COS bucket or at a public URL with Cloud Infinite, billed separately (ci-process=OCR)',
			bucket: true,
			setUp:
				'Before the first use, activate Cloud Infinite, bind it to the bucket and activate its content recognition, all in the Cloud Infinite console. The key needs the permission <code>ci:CreateOCRJob</code>.',
			image: image7BmpPdf,
			front: { base64: '', url: 'detect-url' },
			pdf: { enable: 'ispdf', page: 'pdf-pagenumber', pageCount: 'PdfPageSize' },
			sites: bothSites,
			layouts: textLayouts,
			shape: 'text',
			onForm: ['type'],
			fields: [
				{
					displayName: 'Corners of Characters',
					name: 'enable-word-polygon',
					type: 'boolean',
					default: false,
					displayOptions: { show: { '/type': ['handwriting'] } },
					description: 'Whether to return the corners of single characters',
				},
				{
					displayName: 'Language',
					name: 'language-type',
					type: 'options',
					options: LANGUAGES,
					default: 'zh',
					displayOptions: { show: { '/type': ['general'] } },
					description: 'Language of the text. Each can be mixed with English.',
				},
				{
					displayName: 'Single Characters',
					name: 'isword',
					type: 'boolean',
					default: false,
					displayOptions: { show: { '/type': ['accurate', 'general'] } },
					description: 'Whether to return single characters as well',
				},
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{
							name: 'Accurate',
							value: 'accurate',
							description: 'Chinese and English with high accuracy, pictures only',
						},
						{
							name: 'Efficient',
							value: 'efficient',
							description: 'A cheaper model for plain text, pictures only',
						},
						{
							name: 'Fast',
							value: 'fast',
							description: 'A quicker model, for pictures and PDFs',
						},
						{
							name: 'General',
							value: 'general',
							description: 'Printed text in more than 20 languages, for pictures and PDFs',
						},
						{
							name: 'Handwriting',
							value: 'handwriting',
							description: 'Handwritten text, pictures only',
						},
					],
					default: 'general',
					description: 'Which of the models of Cloud Infinite reads the file',
				},
			],
		},
	],
};
