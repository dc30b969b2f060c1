import type { Case } from './case';

/** Kinds of documents that the project has no sample of: another document is sent. */
export const WITHOUT_SAMPLE: Case[] = [
	{
		id: 'seal',
		title: 'seal, of a document without one',
		action: 'SealOCR',
		file: 'invoice.png',
		refusal: ['FailedOperation.ImageNoText', 'FailedOperation.OcrFailed'],
		either: true,
	},
	{
		id: 'plate',
		title: 'license plate, of another plate',
		action: 'LicensePlateOCR',
		file: 'vehicle-plate.png',
		refusal: ['FailedOperation.OcrFailed'],
		either: true,
	},
	{
		id: 'bankCard',
		title: 'bank card, of a passport',
		action: 'BankCardOCR',
		file: 'passport.png',
		refusal: [
			'FailedOperation.NoBankCardError',
			'FailedOperation.IllegalBankCardError',
			'FailedOperation.OcrFailed',
		],
		either: true,
	},
	{
		id: 'idCard',
		title: 'ID card, of a passport',
		action: 'IDCardOCR',
		file: 'passport.png',
		refusal: [
			'FailedOperation.ImageNoIdCard',
			'FailedOperation.IdCardInfoIllegal',
			'FailedOperation.OcrFailed',
		],
		either: true,
	},
	{
		id: 'twoSides',
		title: 'two sides of a card, of a passport',
		action: 'RecognizeThaiIDCardOCR',
		file: 'passport.png',
		parameters: { backBinaryPropertyName: 'data' },
		refusal: ['FailedOperation.ImageNoSpecifiedCard', 'FailedOperation.OcrFailed'],
		either: true,
	},
];
