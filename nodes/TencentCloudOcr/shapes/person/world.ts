import type { PersonTable } from './mapping';
import { WARNINGS } from './warnings';
import { CHINESE, ENGLISH } from './sexWords';

const zone = 'PassportRecognizeInfos';

/** The machine-readable zone first: it has check digits and one format for all countries. */
export const passport: PersonTable = {
	documentType: 'passport',
	fields: {
		documentNumber: ['ID', `${zone}.PassportID`],
		fullName: [
			'Name',
			{ join: ['Surname', 'GivenName'], by: ' ' },
			`${zone}.Name`,
			{ join: [`${zone}.Surname`, `${zone}.GivenName`], by: ' ' },
		],
		givenName: ['GivenName', `${zone}.GivenName`],
		surname: ['Surname', `${zone}.Surname`],
		sex: ['Sex', `${zone}.Sex`],
		birthDate: ['DateOfBirth', `${zone}.DateOfBirth`],
		issueDate: `${zone}.DateOfIssuance`,
		expiryDate: ['DateOfExpiration', `${zone}.DateOfExpiration`],
		nationality: ['Nationality', `${zone}.Nationality`],
		issuingCountry: ['IssuingCountry', `${zone}.IssuingCountry`],
		placeOfBirth: `${zone}.BirthPlace`,
	},
	dates: ['YYYYMMDD', 'D MON YYYY'],
	sex: { ...CHINESE, ...ENGLISH },
	// the only code of the zone that differs from ISO 3166
	countries: { D: 'DEU' },
	warnings: [WARNINGS.passport],
	extra: {
		passportType: ['Type', `${zone}.Type`],
		placeOfIssue: `${zone}.IssuePlace`,
		issuingAuthority: `${zone}.IssuingAuthority`,
		signature: `${zone}.Signature`,
		printedFields: zone,
		mrzLine1: 'CodeSet',
		mrzLine2: 'CodeCrc',
		cardCount: 'CardCount',
		isComplete: 'IsComplete',
	},
};

const LINES = ['LineOne', 'LineTwo', 'LineThree', 'LineFour', 'LineFive'];
const PARTS = ['City', 'Subdivision', 'PostalCode', 'Country'];

/** Documents of many countries; the answer does not say which kind was read. */
export const verifiedDocument: PersonTable = {
	documentType: 'identityDocument',
	fields: {
		documentNumber: ['CardInfo.LicenseNumber', 'CardInfo.PersonalNumber'],
		fullName: ['CardInfo.FullName', { join: ['CardInfo.FirstName', 'CardInfo.LastName'], by: ' ' }],
		givenName: 'CardInfo.FirstName',
		surname: 'CardInfo.LastName',
		nameLocal: [
			'CardInfo.FullNameLocal',
			{ join: ['CardInfo.FirstNameLocal', 'CardInfo.LastNameLocal'], by: ' ', ideographs: true },
		],
		sex: 'CardInfo.Sex',
		birthDate: 'CardInfo.Birthday',
		issueDate: 'CardInfo.IssuedDate',
		expiryDate: ['CardInfo.ExpirationDate', 'CardInfo.DueDate'],
		nationality: 'CardInfo.Nationality',
		// outside of CardInfo, it is the country of the document, as in the request
		issuingCountry: ['CardInfo.IssuedCountry', 'Nationality'],
		address: [
			'CardInfo.Address.FormattedAddress',
			{ join: LINES.map((line) => `CardInfo.Address.${line}`), by: ', ' },
			{ join: PARTS.map((part) => `CardInfo.Address.${part}`), by: ', ' },
		],
		placeOfBirth: 'CardInfo.BirthPlace',
	},
	dates: ['YYYY-MM-DD', 'YYYY/MM/DD'],
	sex: { ...ENGLISH, X: 'X' },
	warnings: [WARNINGS.verification],
	extra: {
		status: 'Status',
		personalNumber: 'CardInfo.PersonalNumber',
		registrationNumber: 'CardInfo.RegistrationNumber',
		issuingAuthority: 'CardInfo.IssuedAuthority',
		age: 'CardInfo.Age',
		city: 'CardInfo.Address.City',
		subdivision: 'CardInfo.Address.Subdivision',
		postalCode: 'CardInfo.Address.PostalCode',
		country: 'CardInfo.Address.Country',
		mrzLine1: 'CardInfo.PassportCodeFirst',
		mrzLine2: 'CardInfo.PassportCodeSecond',
		verificationToken: 'CardVerificationToken',
	},
};
