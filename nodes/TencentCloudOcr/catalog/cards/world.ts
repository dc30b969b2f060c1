import { image7, image7Bmp, image7BmpPdf } from '../parts/fileLimits';
import { portraitAt, retImage } from '../parts/portrait';
import { bothSites, internationalOnly, mainlandOnly } from '../parts/sites';
import type { Operation } from '../types';

/** Passports, bank cards, and where in a picture a card is. */
export const cardsOfAllCountries: Operation[] = [
	{
		name: 'Passport',
		value: 'MLIDPassportOCR',
		action: 'Recognize passport',
		description: 'Read passports of all countries by their machine-readable zone (MLIDPassportOCR)',
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
		shape: 'cardCorners',
		fields: [],
	},
	{
		name: 'Bank Card',
		value: 'BankCardOCR',
		action: 'Recognize bank card',
		description:
			'Read the number, bank and expiry date of a bank card, mainland China site only, must be enabled by sales (BankCardOCR)',
		image: image7Bmp,
		openedBySales: true,
		files: [
			{ path: 'BorderCutImage', field: 'card', fileName: 'card' },
			{ path: 'CardNoImage', field: 'number', fileName: 'number' },
		],
		...mainlandOnly,
		shape: 'bankCard',
		fields: [
			{
				displayName: 'Covered Border Warning',
				name: 'EnableBorderCheck',
				type: 'boolean',
				default: false,
				description: 'Whether to warn about a border that is not complete',
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
				description: 'Whether to warn about photocopies',
			},
			{
				displayName: 'Rephotographed Card Warning',
				name: 'EnableReshootCheck',
				type: 'boolean',
				default: false,
				description: 'Whether to warn about photos of a screen or of a photo',
			},
			{
				displayName: 'Sharpness Score',
				name: 'EnableQualityValue',
				type: 'boolean',
				default: false,
				description: 'Whether to return a score for how sharp the picture is, from 0 to 100',
			},
		],
	},
];
