import { image7 } from '../parts/fileLimits';
import { back } from '../parts/backSide';
import { portraitAt, requiredReturnHeadImage, returnHeadImage } from '../parts/portrait';
import { bothSites, internationalOnly } from '../parts/sites';
import type { Operation } from '../types';

export const cardsOfHongKongAndMacao: Operation[] = [
	{
		name: 'Hong Kong ID Card',
		value: 'HKIDCardOCR',
		action: 'Recognize Hong Kong ID card',
		description:
			'Read the Hong Kong identity cards of 2003 and 2018, on some accounts enabled by sales (HKIDCardOCR)',
		image: image7,
		urlInChinaOnly: true,
		files: [
			portraitAt('HeadImage'),
			{ path: 'SmallHeadImage', field: 'smallPortrait', fileName: 'small-portrait' },
		],
		rate: 5,
		enabledBySales: true,
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
			'Read the Macao ID card, international site only, on some accounts enabled by sales (RecognizeMacaoIDCardOCR)',
		image: image7,
		enabledBySales: true,
		back,
		files: [portraitAt('RetImage')],
		...internationalOnly,
		shape: 'macaoIdCard',
		// the API wants JSON as text; of its two values the other one is not explained
		switches: { Config: '{"RetImage":"portrait"}' },
		fields: [{ ...returnHeadImage, name: 'Config' }],
	},
];
