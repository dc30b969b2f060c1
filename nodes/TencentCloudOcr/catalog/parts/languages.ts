import type { INodePropertyOptions } from 'n8n-workflow';

/** Languages of GeneralBasicOCR and of Cloud Infinite. Source: parameter LanguageType. */
export const LANGUAGES: INodePropertyOptions[] = [
	{ name: 'Arabic', value: 'ara' },
	{ name: 'Chinese and English', value: 'zh' },
	{ name: 'Danish', value: 'dan' },
	{ name: 'Detect', value: 'auto' },
	{ name: 'Dutch', value: 'hol' },
	{ name: 'Finnish', value: 'fin' },
	{ name: 'French', value: 'fre' },
	{ name: 'German', value: 'ger' },
	{ name: 'Hindi', value: 'hi' },
	{ name: 'Hungarian', value: 'hun' },
	{ name: 'Italian', value: 'ita' },
	{ name: 'Japanese', value: 'jap' },
	{ name: 'Korean', value: 'kor' },
	{ name: 'Malay', value: 'may' },
	{ name: 'Mixed Languages', value: 'mix' },
	{ name: 'Norwegian', value: 'nor' },
	{ name: 'Portuguese', value: 'por' },
	{ name: 'Russian', value: 'rus' },
	{ name: 'Spanish', value: 'spa' },
	{ name: 'Swedish', value: 'swe' },
	{ name: 'Thai', value: 'tha' },
	{ name: 'Traditional Chinese and Rare Characters', value: 'zh_rare' },
	{ name: 'Vietnamese', value: 'vie' },
];
