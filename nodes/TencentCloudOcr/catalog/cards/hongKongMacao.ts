import { image7 } from '../parts/fileLimits';
import { back } from '../parts/backSide';
import { portraitAt, requiredReturnHeadImage } from '../parts/portrait';
import { bothSites, internationalOnly } from '../parts/sites';
import type { Operation } from '../types';

export const cardsOfHongKongAndMacao: Operation[] = [
	{
		name: 'Hong Kong ID Card',
		value: 'HKIDCardOCR',
		action: 'Recognize Hong Kong ID card',
		description: 'Read the Hong Kong identity cards of 2003 and 2018 (HKIDCardOCR)',
		image: image7,
		files: [
			portraitAt('HeadImage'),
			{ path: 'SmallHeadImage', field: 'smallPortrait', fileName: 'small-portrait' },
		],
		rate: 5,
		sites: bothSites,
		shape: 'hongKongIdCard',
		fields: [
			requiredReturnHeadImage,
			{
				displayName: 'Forgery Check (Old)',
				name: 'DetectFake',
				type: 'boolean',
				default: false,
				description:
					'Whether to ask for the old check, which no longer returns a meaningful result',
			},
		],
	},
	{
		name: 'Macao ID Card',
		value: 'RecognizeMacaoIDCardOCR',
		action: 'Recognize Macao ID card',
		description:
			'Read both sides of the Macao identity card, international site only (RecognizeMacaoIDCardOCR)',
		image: image7,
		back,
		files: [portraitAt('RetImage')],
		...internationalOnly,
		shape: 'macaoIdCard',
		fields: [
			{
				displayName: 'Returned Picture',
				name: 'Config',
				type: 'options',
				// the API wants JSON as text, and these are the only two that it knows
				options: [
					{ name: 'Portrait', value: '{"RetImage":"portrait"}' },
					{ name: 'Preprocessed Card', value: '{"RetImage":"preprocess"}' },
				],
				default: '{"RetImage":"portrait"}',
				description:
					'Which picture to return as binary data. Without this option, none is returned.',
			},
		],
	},
];
