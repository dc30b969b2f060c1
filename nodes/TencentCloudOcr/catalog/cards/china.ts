import { cardSide } from '../parts/sharedFields';
import { image10Bmp, image7, image7Bmp } from '../parts/fileLimits';
import { cropPortrait, portraitAt, retProfile } from '../parts/portrait';
import { bothSites, internationalOnly, mainlandOnly, withdrawn } from '../parts/sites';
import type { Operation } from '../types';

/** Cards and permits that mainland China issues. */
export const cardsOfChina: Operation[] = [
	{
		name: 'Mainland China ID Card',
		value: 'RecognizeMainlandIDCardOCR',
		action: 'Recognize mainland China ID card',
		description:
			'Read the resident identity card of mainland China, international site only (RecognizeMainlandIDCardOCR)',
		image: image7Bmp,
		files: [portraitAt('PortraitImage'), { path: 'IdCardImage', field: 'card', fileName: 'card' }],
		rate: 20,
		...internationalOnly,
		substitute: "'Mainland China ID Card (Mainland Site)'",
		shape: 'mainlandIdCard',
		fields: [
			cardSide,
			cropPortrait,
			{
				displayName: 'Cropped Card',
				name: 'CropIdCard',
				type: 'boolean',
				default: false,
				description: 'Whether to return the straightened card as binary data',
			},
		],
	},
	{
		name: 'Mainland China ID Card (Mainland Site)',
		value: 'IDCardOCR',
		action: 'Recognize mainland China ID card on mainland site',
		description:
			'Read the resident identity card of mainland China, mainland China site only (IDCardOCR)',
		image: image10Bmp,
		files: [
			{ json: 'AdvancedInfo', ...portraitAt('Portrait') },
			{ json: 'AdvancedInfo', path: 'IdCard', field: 'card', fileName: 'card' },
		],
		rate: 20,
		...mainlandOnly,
		substitute: "'Mainland China ID Card'",
		shape: 'mainlandIdCard',
		asJson: ['Config'],
		fields: [
			cardSide,
			{
				displayName: 'Pictures and Warnings',
				name: 'Config',
				type: 'multiOptions',
				options: [
					{ name: 'Altered Picture Warning', value: 'DetectPsWarn' },
					{ name: 'Both Sides in One Picture', value: 'MultiCardDetect' },
					{ name: 'Covered Border Warning', value: 'BorderCheckWarn' },
					{ name: 'Cropped Card', value: 'CropIdCard' },
					{ name: 'Expired Card Warning', value: 'InvalidDateWarn' },
					{ name: 'Photocopy Warning', value: 'CopyWarn' },
					{ name: 'Portrait', value: 'CropPortrait' },
					{ name: 'Reflection Warning', value: 'ReflectWarn' },
					{ name: 'Rephotographed Card Warning', value: 'ReshootWarn' },
					{ name: 'Sharpness Score', value: 'Quality' },
					{ name: 'Temporary Card Warning', value: 'TempIdWarn' },
				],
				default: ['CropPortrait', 'CropIdCard'],
				description: 'What to return in addition to the text. Pictures become binary data.',
			},
			{
				displayName: 'Correct by Number',
				name: 'EnableRecognitionRectify',
				type: 'boolean',
				default: true,
				description:
					'Whether number, birth date and sex are made to agree. If off, they come as printed, which shows altered cards.',
			},
			{
				displayName: 'Reflection Details',
				name: 'EnableReflectDetail',
				type: 'boolean',
				default: false,
				description:
					'Whether to return what reflections cover, such as the portrait or a field. Works only with the reflection warning.',
			},
			{
				displayName: 'Check Dates (Deprecated)',
				name: 'EnableDateVerify',
				type: 'boolean',
				default: true,
				description: 'Whether to check the dates of the card',
			},
			{
				displayName: 'Kind of Warnings',
				name: 'CardWarnType',
				type: 'options',
				options: [
					{ name: 'Advanced', value: 'Advanced' },
					{ name: 'Basic', value: 'Basic' },
				],
				default: 'Basic',
				description:
					'Advanced is better at altered pictures, electronic cards and watermarks, but slower',
			},
		],
	},
	{
		name: 'Mainland Travel Permit',
		value: 'MainlandPermitOCR',
		action: 'Recognize mainland travel permit',
		description:
			'Read the permit for residents of Hong Kong, Macao and Taiwan to enter mainland China (MainlandPermitOCR)',
		image: image7,
		files: [portraitAt('Profile')],
		rate: 20,
		sites: bothSites,
		shape: 'mainlandPermit',
		fields: [
			retProfile,
			{
				displayName: 'Side of the Permit',
				name: 'CardSide',
				type: 'options',
				options: [
					{ name: 'Back', value: 'BACK' },
					{ name: 'Front', value: 'FRONT' },
				],
				default: 'FRONT',
				description:
					'Which side the picture shows. Back works only with permits to enter mainland China. Mainland China site only.',
			},
		],
	},
	{
		name: 'Exit-Entry Permit',
		value: 'PermitOCR',
		action: 'Recognize exit entry permit',
		description:
			'Read the permit for mainland residents to enter Hong Kong, Macao or Taiwan (PermitOCR)',
		image: image7,
		files: [portraitAt('PortraitImage')],
		rate: 10,
		sites: bothSites,
		shape: 'travelPermit',
		fields: [cropPortrait],
	},
	{
		name: 'Mainland Residence Permit (Withdrawn)',
		value: 'HmtResidentPermitOCR',
		action: 'Recognize mainland residence permit',
		description:
			"Read the residence permit of the mainland, withdrawn; use 'Extract Fields' (HmtResidentPermitOCR)",
		image: image7,
		rate: 20,
		sites: withdrawn,
		instead: "Name the fields in 'Extract Fields' of Document",
		shape: 'hmtResidencePermit',
		fields: [cardSide],
	},
];
