import { image7, image7Bmp } from '../parts/fileLimits';
import { back, backBmp } from '../parts/backSide';
import { cropPortrait, portraitAt, returnHeadImage } from '../parts/portrait';
import { internationalOnly } from '../parts/sites';
import type { Operation } from '../types';

/** Cards of Brazil and Mexico. */
export const cardsOfAmericas: Operation[] = [
	{
		name: 'Brazilian Document',
		value: 'RecognizeBrazilCommonOCR',
		action: 'Recognize Brazilian document',
		description:
			'Detect which of the four Brazilian documents it is and read it, international site only (RecognizeBrazilCommonOCR)',
		image: image7,
		back,
		files: [
			portraitAt('Result.*.PortraitImage'),
			{ path: 'Result.*.PortraitImageBack', field: 'portraitBack', fileName: 'portrait-back' },
		],
		rate: 5,
		...internationalOnly,
		shape: 'brazilianDocument',
		fields: [returnHeadImage],
	},
	{
		name: 'Brazilian Driver License',
		value: 'RecognizeBrazilDriverLicenseOCR',
		scores: true,
		action: 'Recognize Brazilian driver license',
		description:
			'Read both sides of the Brazilian CNH, international site only (RecognizeBrazilDriverLicenseOCR)',
		image: image7Bmp,
		back: backBmp,
		files: [portraitAt('PortraitImage')],
		rate: 20,
		...internationalOnly,
		shape: 'brazilianDriverLicense',
		fields: [cropPortrait],
	},
	{
		name: 'Brazilian ID Card',
		value: 'RecognizeBrazilIDCardOCR',
		action: 'Recognize Brazilian ID card',
		description:
			'Read both sides of the Brazilian RG card, international site only (RecognizeBrazilIDCardOCR)',
		image: image7,
		back,
		files: [portraitAt('PortraitImage')],
		rate: 20,
		...internationalOnly,
		shape: 'brazilianIdCard',
		fields: [returnHeadImage],
	},
	{
		name: 'Brazilian RNE Card',
		value: 'RecognizeBrazilRNEOCR',
		action: 'Recognize Brazilian RNE card',
		description:
			'Read both sides of the older Brazilian card for foreigners, international site only (RecognizeBrazilRNEOCR)',
		image: image7,
		back,
		files: [portraitAt('PortraitImage')],
		rate: 5,
		...internationalOnly,
		shape: 'brazilianRne',
		fields: [returnHeadImage],
	},
	{
		name: 'Brazilian RNM Card',
		value: 'RecognizeBrazilRNMOCR',
		action: 'Recognize Brazilian RNM card',
		description:
			'Read both sides of the Brazilian card for migrants, international site only (RecognizeBrazilRNMOCR)',
		image: image7,
		back,
		files: [
			portraitAt('PortraitImage'),
			{ path: 'PortraitImageBack', field: 'portraitBack', fileName: 'portrait-back' },
		],
		rate: 5,
		...internationalOnly,
		shape: 'brazilianRnm',
		fields: [returnHeadImage],
	},
	{
		name: 'Mexican Voter Card',
		value: 'RecognizeMexicoVTID',
		action: 'Recognize Mexican voter card',
		description: 'Read the Mexican INE card, international site only (RecognizeMexicoVTID)',
		image: image7,
		files: [portraitAt('PortraitImage')],
		rate: 5,
		...internationalOnly,
		shape: 'mexicanVoterCard',
		fields: [returnHeadImage],
	},
];
