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
	'5 (Air Itinerary), 20 (Bank Slip), 9 (Bus Ticket), 22 (Customs Declaration), 19 (Customs Payment Receipt), 16 (Electronic Invoice (Fully Digital)), 8 (Machine-Printed Invoice), 17 (Medical Invoice), 12 (Motor Vehicle Invoice), 15 (Non-Tax Income Bill), -1 (Other), 23 (Overseas Invoice), 1 (Quota Invoice), 21 (Ride-Hailing Itinerary), 11 (Roll Invoice), 25 (Sales List), 10 (Ship Ticket), 24 (Shopping Receipt), 18 (Tax Payment Certificate), 0 (Taxi Ticket), 13 (Toll Invoice), 2 (Train Ticket), 3 (VAT Invoice)';
const cardTypes =
	'DRIVING_LICENSE (Driver License), ID_CARD (ID Card), PASSPORT (Passport), RESIDENCE_PERMIT (Residence Permit)';

export const bad: Bad[] = [
	{
		name: 'CardSide',
		operation: 'IDCardOCR',
		given: 'front',
		good: 'FRONT',
		message: "'Side of the Card' cannot be 'front'",
		description: 'Allowed values: BACK (Back (National Emblem)), FRONT (Front (Portrait))',
	},
	{
		name: 'CardType',
		operation: 'ApplyCardVerificationExternal',
		required: true,
		given: 'VISA',
		good: 'PASSPORT',
		message: "'Kind of Document' cannot be 'VISA'",
		description: `Allowed values: ${cardTypes}`,
	},
	{
		name: 'CardType',
		operation: 'ApplyCardVerificationExternal',
		required: true,
		given: '',
		good: 'PASSPORT',
		message: "'Kind of Document' is empty",
		description: `The operation requires it. Allowed values: ${cardTypes}. Check the field, or the expression in it`,
	},
	{
		name: 'CardVerificationToken',
		operation: 'GetCardVerificationExternalResult',
		required: true,
		given: null,
		good: 'TOKEN',
		message: "'Token' is empty",
		description: 'The operation requires it. Check the field, or the expression in it',
	},
	{
		name: 'IsWords',
		operation: 'GeneralBasicOCR',
		given: 'yes',
		good: true,
		message: "'Single Characters' cannot be 'yes'",
		description: 'Allowed values: true, false',
	},
	{
		name: 'Types',
		operation: 'RecognizeGeneralInvoice',
		given: [4],
		good: [3],
		message: "'Kinds to Look For' cannot be '4'",
		description: `Allowed values: ${kinds}`,
	},
	{
		name: 'Types',
		operation: 'RecognizeGeneralInvoice',
		given: [3, 5],
		good: [],
		message: "'Kinds to Look For' accepts at most one choice, but has 2",
		description: 'Keep one of: 5 (Air Itinerary), 3 (VAT Invoice)',
	},
	{
		name: 'ItemNames',
		operation: 'ExtractDocMulti',
		given: [{ name: 'Total' }],
		good: ['Total'],
		message: '\'Fields to Find\' is not text: [{"name":"Total"}]',
		description: 'Allowed values: a list of texts, or one text with commas in between',
	},
	{
		name: 'Config',
		operation: 'RecognizeMacaoIDCardOCR',
		given: 'portrait',
		good: true,
		message: "'Portrait' cannot be 'portrait'",
		description: 'Allowed values: true, false',
	},
	{
		name: 'Config',
		operation: 'IDCardOCR',
		given: { CropPortrait: true },
		good: ['CropPortrait'],
		message: "'Pictures and Warnings' cannot be '{\"CropPortrait\":true}'",
		description:
			'Allowed values: DetectPsWarn (Altered Picture Warning), MultiCardDetect (Both Sides in One Picture), BorderCheckWarn (Covered Border Warning), CropIdCard (Cropped Card), InvalidDateWarn (Expired Card Warning), CopyWarn (Photocopy Warning), CropPortrait (Portrait), ReflectWarn (Reflection Warning), ReshootWarn (Rephotographed Card Warning), Quality (Sharpness Score), TempIdWarn (Temporary Card Warning)',
	},
	{
		name: 'requestsPerSecond',
		operation: 'VinOCR',
		given: 'many',
		good: '50',
		message: "'Requests per Second' cannot be 'many'",
		description: 'Allowed values: numbers',
	},
	{
		name: 'requestMethod',
		operation: 'VinOCR',
		given: 'PUT',
		good: 'POST',
		message: "'Request Method' cannot be 'PUT'",
		description: 'Allowed values: GET, POST',
	},
	{
		name: 'sendDuplicatesOnce',
		operation: 'VinOCR',
		given: 'false',
		good: false,
		message: "'Send Duplicates Once' cannot be 'false'",
		description: 'Allowed values: true, false. Enter it exactly as written here, not as text',
	},
	{
		name: 'keepSource',
		operation: 'VinOCR',
		given: 'all',
		good: 'both',
		message: "'Keep Source' cannot be 'all'",
		description: 'Allowed values: binary (Binary), both (Both), json (JSON)',
	},
];
