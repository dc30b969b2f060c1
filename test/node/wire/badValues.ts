/** Values that no parameter can have, each with one that it can and what the user is told. */

interface Bad {
	name: string;
	operation: string;
	/** A required parameter stands on its own, an optional one in Options. */
	required?: boolean;
	given: unknown;
	good: unknown;
	message: string;
	description: string;
}

const kinds =
	'5 (Air Itinerary), 9 (Bus Ticket), 16 (Electronic Invoice (Fully Digital)), 8 (Machine-Printed Invoice), 12 (Motor Vehicle Invoice), 15 (Non-Tax Income Bill), -1 (Other), 1 (Quota Invoice), 11 (Roll Invoice), 10 (Ship Ticket), 0 (Taxi Ticket), 13 (Toll Invoice), 2 (Train Ticket), 3 (VAT Invoice)';
const cardTypes =
	'DRIVING_LICENSE (Driver License), ID_CARD (ID Card), PASSPORT (Passport), RESIDENCE_PERMIT (Residence Permit)';

export const bad: Bad[] = [
	{
		name: 'CardSide',
		operation: 'IDCardOCR',
		given: 'front',
		good: 'FRONT',
		message: "The 'Side of the Card' cannot be 'front'",
		description: 'Allowed are: BACK (Back (National Emblem)), FRONT (Front (Portrait))',
	},
	{
		name: 'CardType',
		operation: 'ApplyCardVerificationExternal',
		required: true,
		given: 'VISA',
		good: 'PASSPORT',
		message: "The 'Kind of Document' cannot be 'VISA'",
		description: `Allowed are: ${cardTypes}`,
	},
	{
		name: 'CardType',
		operation: 'ApplyCardVerificationExternal',
		required: true,
		given: '',
		good: 'PASSPORT',
		message: "The 'Kind of Document' is empty",
		description: `The operation needs it. Allowed are: ${cardTypes}. Check the field, or the expression in it`,
	},
	{
		name: 'CardVerificationToken',
		operation: 'GetCardVerificationExternalResult',
		required: true,
		given: null,
		good: 'TOKEN',
		message: "The 'Token' is empty",
		description: 'The operation needs it. Check the field, or the expression in it',
	},
	{
		name: 'IsWords',
		operation: 'GeneralBasicOCR',
		given: 'yes',
		good: true,
		message: "The 'Single Characters' cannot be 'yes'",
		description: 'Allowed are: true, false',
	},
	{
		name: 'Types',
		operation: 'RecognizeGeneralInvoice',
		given: [4],
		good: [3],
		message: "The 'Kinds to Look For' cannot be '4'",
		description: `Allowed are: ${kinds}`,
	},
	{
		name: 'Types',
		operation: 'RecognizeGeneralInvoice',
		given: [3, 5],
		good: [],
		message: "The 'Kinds to Look For' takes one choice at most, but has 2",
		description: 'Keep one of: 5 (Air Itinerary), 3 (VAT Invoice)',
	},
	{
		name: 'ItemNames',
		operation: 'ExtractDocMulti',
		given: [{ name: 'Total' }],
		good: ['Total'],
		message: 'The \'Fields to Find\' is not text: [{"name":"Total"}]',
		description: 'Allowed are: a list of texts, or one text with commas between',
	},
	{
		name: 'Config',
		operation: 'RecognizeMacaoIDCardOCR',
		given: 'portrait',
		good: '{"RetImage":"portrait"}',
		message: "The 'Returned Picture' cannot be 'portrait'",
		description:
			'Allowed are: {"RetImage":"portrait"} (Portrait), {"RetImage":"preprocess"} (Preprocessed Card)',
	},
	{
		name: 'Config',
		operation: 'IDCardOCR',
		given: { CropPortrait: true },
		good: ['CropPortrait'],
		message: "The 'Pictures and Warnings' cannot be '{\"CropPortrait\":true}'",
		description:
			'Allowed are: DetectPsWarn (Altered Picture Warning), MultiCardDetect (Both Sides in One Picture), BorderCheckWarn (Covered Border Warning), CropIdCard (Cropped Card), InvalidDateWarn (Expired Card Warning), CopyWarn (Photocopy Warning), CropPortrait (Portrait), ReflectWarn (Reflection Warning), ReshootWarn (Rephotographed Card Warning), Quality (Sharpness Score), TempIdWarn (Temporary Card Warning)',
	},
	{
		name: 'requestsPerSecond',
		operation: 'VinOCR',
		given: 'many',
		good: '50',
		message: "The 'Requests per Second' cannot be 'many'",
		description: 'Allowed are: numbers',
	},
	{
		name: 'requestMethod',
		operation: 'VinOCR',
		given: 'PUT',
		good: 'POST',
		message: "The 'Request Method' cannot be 'PUT'",
		description: 'Allowed are: GET, POST',
	},
	{
		name: 'sendDuplicatesOnce',
		operation: 'VinOCR',
		given: 'false',
		good: false,
		message: "The 'Send Duplicates Once' cannot be 'false'",
		description: 'Allowed are: true, false. Give it as it stands here, not as text',
	},
	{
		name: 'keepSource',
		operation: 'VinOCR',
		given: 'all',
		good: 'both',
		message: "The 'Keep Source' cannot be 'all'",
		description: 'Allowed are: binary (Binary), both (Both), json (JSON)',
	},
];
