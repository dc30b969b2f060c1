import { LANGUAGES } from './parts/languages';
import { image10BmpPdf, image7BmpPdf } from './parts/fileLimits';
import { textLayouts } from './parts/layouts';
import { bothSites } from './parts/sites';
import type { Resource } from './types';

export const text: Resource = {
	name: 'General Text',
	value: 'text',
	first: 'GeneralAccurateOCR',
	operations: [
		{
			name: 'Recognize Text Accurately',
			value: 'GeneralAccurateOCR',
			scores: true,
			hasCoordinates: true,
			action: 'Recognize text accurately',
			description:
				'Read Chinese and English, printed or handwritten, on some accounts enabled by sales (GeneralAccurateOCR)',
			image: image10BmpPdf,
			enabledBySales: true,
			pdf: { enable: 'IsPdf', page: 'PdfPageNumber' },
			sites: bothSites,
			layouts: textLayouts,
			shape: 'text',
			fields: [
				{
					displayName: 'Language Model',
					name: 'ConfigID',
					type: 'options',
					options: [
						{ name: 'Common Pictures', value: 'OCR' },
						{ name: 'Many Languages', value: 'MulOCR' },
					],
					default: 'OCR',
					description:
						'Which model reads the picture: Chinese and English, or other languages as well',
				},
				{
					displayName: 'Find Text Lines',
					name: 'EnableDetectText',
					type: 'boolean',
					default: true,
					description:
						'Whether to look for lines. If off, the whole picture is read as one upright line.',
				},
				{
					displayName: 'Split Large Pictures',
					name: 'EnableDetectSplit',
					type: 'boolean',
					default: false,
					description:
						'Whether to split a large picture with small text. Works only with the language model Common Pictures.',
				},
				{
					displayName: 'Single Characters',
					name: 'IsWords',
					type: 'boolean',
					default: false,
					description:
						'Whether to return single characters as well. On the international site, only an older version of this action supports it.',
				},
				{
					displayName: 'Kind of Text',
					name: 'WordsType',
					type: 'options',
					options: [
						{ name: 'All', value: '0' },
						{ name: 'Handwriting', value: '1' },
						{ name: 'Print', value: '2' },
					],
					default: '0',
					description:
						'Which text to return. Works only with the language model Common Pictures and without Single Characters. Mainland China site only.',
				},
			],
		},
		{
			name: 'Recognize Text in Many Languages',
			value: 'GeneralBasicOCR',
			scores: true,
			hasCoordinates: true,
			action: 'Recognize text in many languages',
			description:
				'Read printed text in more than 20 languages, enabled by sales (GeneralBasicOCR)',
			image: image7BmpPdf,
			urlInChinaOnly: true,
			enabledBySales: true,
			pdf: { enable: 'IsPdf', page: 'PdfPageNumber', pageCount: 'PdfPageSize' },
			sites: bothSites,
			layouts: textLayouts,
			shape: 'text',
			onForm: ['LanguageType'],
			fields: [
				{
					displayName: 'Language',
					name: 'LanguageType',
					type: 'options',
					options: LANGUAGES,
					default: 'zh',
					description:
						'Language of the text. Each can be mixed with English; choose Detect if you do not know it.',
				},
				{
					displayName: 'Scene',
					name: 'Scene',
					type: 'string',
					default: '',
					description: 'Reserved by the service, with no documented use',
				},
				{
					displayName: 'Single Characters',
					name: 'IsWords',
					type: 'boolean',
					default: false,
					description: 'Whether to return single characters as well',
				},
			],
		},
	],
};
