import { image10Bmp, image7, image7BmpPdf } from '../parts/fileLimits';
import { portraitAt, retImage } from '../parts/portrait';
import { bothSites, internationalOnly, mainlandOnly } from '../parts/sites';
import type { Operation } from '../types';

/** Passports, bank cards, and the corners of any card in a picture. */
export const cardsOfAllCountries: Operation[] = [
	{
		name: 'Passport',
		value: 'MLIDPassportOCR',
		action: 'Recognize passport',
		description:
			'Read passports of all countries from their machine-readable zone (MLIDPassportOCR)',
		image: image7BmpPdf,
		files: [portraitAt('Image')],
		sites: bothSites,
		shape: 'passport',
		fields: [retImage],
	},
	{
		name: 'Card Corners',
		value: 'RecognizeDetectCardCoords',
		answersWithoutText: true,
		hasCoordinates: true,
		action: 'Detect card corners',
		description:
			'Find where cards are in a picture, international site only (RecognizeDetectCardCoords)',
		image: image7,
		...internationalOnly,
		substitute: '',
		shape: 'cardCorners',
		fields: [],
	},
	{
		name: 'Bank Card',
		value: 'BankCardOCR',
		action: 'Recognize bank card',
		description:
			'Read the number, bank and expiry date of a bank card, mainland China site only (BankCardOCR)',
		image: image10Bmp,
		rate: 10,
		files: [
			{ path: 'BorderCutImage', field: 'card', fileName: 'card' },
			{ path: 'CardNoImage', field: 'number', fileName: 'number' },
		],
		...mainlandOnly,
		substitute: "'Extract Fields' of Document with fields such as Card Number",
		shape: 'bankCard',
		fields: [
			{
				displayName: 'Covered Border Warning',
				name: 'EnableBorderCheck',
				type: 'boolean',
				default: false,
				description: 'Whether to warn when the border of the card is incomplete',
			},
			{
				displayName: 'Cropped Card',
				name: 'RetBorderCutImage',
				type: 'boolean',
				default: false,
				description: 'Whether to return the cropped card as binary data',
			},
			{
				displayName: 'Cropped Number',
				name: 'RetCardNoImage',
				type: 'boolean',
				default: false,
				description: 'Whether to return a picture of the number as binary data',
			},
			{
				displayName: 'Photocopy Warning',
				name: 'EnableCopyCheck',
				type: 'boolean',
				default: false,
				description: 'Whether to warn when the card is a photocopy',
			},
			{
				displayName: 'Rephotographed Card Warning',
				name: 'EnableReshootCheck',
				type: 'boolean',
				default: false,
				description: 'Whether to warn when the picture is a photo of a screen or of another photo',
			},
			{
				displayName: 'Sharpness Score',
				name: 'EnableQualityValue',
				type: 'boolean',
				default: false,
				description: 'Whether to return a score from 0 to 100 for how sharp the picture is',
			},
		],
	},
];
