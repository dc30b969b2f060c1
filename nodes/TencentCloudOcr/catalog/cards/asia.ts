import { image7, image7Bmp } from '../parts/fileLimits';
import { back } from '../parts/backSide';
import { cropPortrait, portraitAt, retImage, returnHeadImage } from '../parts/portrait';
import { bothSites, internationalOnly, withdrawn } from '../parts/sites';
import type { Operation } from '../types';

/** Cards of Indonesia, South Korea, Malaysia, Singapore and Thailand. */
export const cardsOfAsia: Operation[] = [
	{
		name: 'Indonesian ID Card',
		value: 'RecognizeIndonesiaIDCardOCR',
		action: 'Recognize Indonesian ID card',
		description:
			'Read the Indonesian KTP card, international site only (RecognizeIndonesiaIDCardOCR)',
		image: image7,
		files: [portraitAt('Photo')],
		rate: 20,
		...internationalOnly,
		regions: ['ap-jakarta', 'ap-singapore'],
		shape: 'indonesianIdCard',
		fields: [
			returnHeadImage,
			{
				displayName: 'Version',
				name: 'Scene',
				type: 'options',
				options: [
					{ name: '1', value: 'V1' },
					{ name: '2, With Province and City', value: 'V2' },
				],
				default: 'V1',
				description: 'Which version of the service reads the card',
			},
		],
	},
	{
		name: 'Korean Driver License (Withdrawn)',
		value: 'RecognizeKoreanDrivingLicenseOCR',
		action: 'Recognize Korean driver license',
		description:
			"Read the South Korean driver license, withdrawn; use 'Extract Fields' (RecognizeKoreanDrivingLicenseOCR)",
		image: image7,
		files: [portraitAt('Photo')],
		rate: 20,
		sites: withdrawn,
		instead:
			"Read the text with 'Recognize Text in Many Languages', or name the fields in 'Extract Fields'",
		shape: 'koreanDriverLicense',
		fields: [returnHeadImage],
	},
	{
		name: 'Korean ID Card (Withdrawn)',
		value: 'RecognizeKoreanIDCardOCR',
		action: 'Recognize Korean ID card',
		description:
			"Read the South Korean identity card, withdrawn; use 'Extract Fields' (RecognizeKoreanIDCardOCR)",
		image: image7,
		files: [portraitAt('Photo')],
		rate: 20,
		sites: withdrawn,
		instead:
			"Read the text with 'Recognize Text in Many Languages', or name the fields in 'Extract Fields'",
		shape: 'koreanIdCard',
		fields: [returnHeadImage],
	},
	{
		name: 'Malaysian ID Card',
		value: 'MLIDCardOCR',
		scores: true,
		action: 'Recognize Malaysian ID card',
		description:
			'Read both sides of MyKad, MyPR, MyKid and other Malaysian cards, enabled by sales (MLIDCardOCR)',
		image: image7,
		urlInChinaOnly: true,
		enabledBySales: true,
		back,
		files: [portraitAt('Image')],
		rate: 5,
		sites: bothSites,
		shape: 'malaysianIdCard',
		fields: [retImage],
	},
	{
		name: 'Singapore ID Card',
		value: 'RecognizeSingaporeIDCardOCR',
		action: 'Recognize Singapore ID card',
		description:
			'Read the Singapore NRIC card, international site only (RecognizeSingaporeIDCardOCR)',
		image: image7Bmp,
		files: [portraitAt('Photo')],
		rate: 20,
		...internationalOnly,
		regions: ['ap-singapore'],
		shape: 'singaporeIdCard',
		fields: [returnHeadImage],
	},
	{
		name: 'Thai ID Card',
		value: 'RecognizeThaiIDCardOCR',
		action: 'Recognize Thai ID card',
		description: 'Read both sides of the Thai identity card (RecognizeThaiIDCardOCR)',
		image: image7Bmp,
		back,
		files: [portraitAt('PortraitImage')],
		rate: 10,
		sites: bothSites,
		shape: 'thaiIdCard',
		fields: [cropPortrait],
	},
	{
		name: 'Thai Pink Card',
		value: 'RecognizeThaiPinkCard',
		action: 'Recognize Thai pink card',
		description:
			'Read the Thai ID card for non-Thai residents, international site only, enabled by sales (RecognizeThaiPinkCard)',
		image: image7Bmp,
		enabledBySales: true,
		files: [portraitAt('PortraitImage')],
		rate: 5,
		...internationalOnly,
		shape: 'thaiPinkCard',
		fields: [cropPortrait],
	},
];
