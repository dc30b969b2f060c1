import type { PersonTable } from './mapping';
import { WARNINGS } from './warnings';
import { ENGLISH, INDONESIAN, KOREAN, LETTERS, MALAY } from './sexWords';

/** The number begins with the date of birth, but its year has two digits: it is not used. */
export const malaysianIdCard: PersonTable = {
	documentType: 'idCard',
	issuingCountry: 'MYS',
	fields: {
		documentNumber: ['ID', 'MyKadNumber'],
		fullName: 'Name',
		sex: 'Sex',
		birthDate: 'Birthday',
		address: 'Address',
	},
	dates: ['DD/MM/YYYY', 'DD-MM-YYYY'],
	sex: { ...ENGLISH, ...MALAY },
	warnings: [WARNINGS.malaysianId],
	extra: { cardType: 'Type', myKadNumber: 'MyKadNumber' },
};

const korean = {
	issuingCountry: 'KOR',
	dates: ['DD/MM/YYYY', 'YYYY.M.D.', 'YYYY.M.D'],
	sex: KOREAN,
};

export const koreanIdCard: PersonTable = {
	...korean,
	documentType: 'idCard',
	fields: {
		documentNumber: 'ID',
		fullName: 'Name',
		nameLocal: 'Name',
		sex: 'Sex',
		birthDate: 'Birthday',
		issueDate: 'DateOfIssue',
		address: 'Address',
	},
};

/** `AptitudeTesDate` is when the license has to be renewed, not when it expires. */
export const koreanDriverLicense: PersonTable = {
	...koreanIdCard,
	documentType: 'driverLicense',
	fields: { ...koreanIdCard.fields, documentNumber: ['LicenseNumber', 'ID'] },
	extra: {
		personalNumber: 'ID',
		number: 'Number',
		licenseType: 'Type',
		aptitudeTestDate: 'AptitudeTesDate',
	},
};

export const indonesianIdCard: PersonTable = {
	documentType: 'idCard',
	issuingCountry: 'IDN',
	fields: {
		documentNumber: 'NIK',
		fullName: 'Nama',
		sex: 'JenisKelamin',
		issueDate: 'IssuedDate',
		expiryDate: 'BerlakuHingga',
		nationality: 'KewargaNegaraan',
		address: {
			join: ['Alamat', 'RTRW', 'KelDesa', 'Kecamatan', 'Kota', 'Provinsi'],
			by: ', ',
		},
	},
	birthPlaceAndDate: 'TempatTglLahir',
	dates: ['DD-MM-YYYY'],
	noExpiry: ['SEUMUR HIDUP'],
	sex: INDONESIAN,
	// WNA means only: not a citizen
	countries: { WNI: 'IDN', WNA: '' },
	extra: {
		bloodType: 'GolDarah',
		religion: 'Agama',
		maritalStatus: 'StatusPerkawinan',
		occupation: 'Perkerjaan',
	},
};

export const singaporeIdCard: PersonTable = {
	documentType: 'idCard',
	issuingCountry: 'SGP',
	fields: {
		documentNumber: ['ID', 'NRICCode'],
		fullName: ['EnName', 'ChName'],
		nameLocal: 'ChName',
		sex: 'Sex',
		birthDate: 'Birthday',
		issueDate: 'DateOfIssue',
		expiryDate: 'DateOfExpiration',
		address: { join: ['Address', 'PostCode'], by: ', ' },
		placeOfBirth: 'CountryOfBirth',
	},
	dates: ['DD/MM/YYYY', 'DD-MM-YYYY'],
	sex: LETTERS,
	extra: { race: 'Race', postalCode: 'PostCode' },
};

const thai = {
	issuingCountry: 'THA',
	dates: ['D MON YYYY', 'D TMON BBBB'],
	noExpiry: ['ตลอดชีพ', 'LIFELONG'],
};

export const thaiIdCard: PersonTable = {
	...thai,
	documentType: 'idCard',
	fields: {
		documentNumber: 'ID',
		fullName: [{ join: ['EnFirstName', 'EnLastName'], by: ' ' }, 'ThaiName'],
		givenName: 'EnFirstName',
		surname: 'EnLastName',
		nameLocal: 'ThaiName',
		birthDate: ['EnBirthday', 'Birthday'],
		issueDate: ['EnIssueDate', 'IssueDate'],
		expiryDate: ['EnExpirationDate', 'ExpirationDate'],
		address: 'Address',
	},
	// recognition may lose the space; a title alone stays
	title: /^(?:Mr|Mrs|Ms|Miss|Master)(?:\.\s*|\s+|(?=[A-Z]))(?=\S)/,
	extra: {
		thaiBirthDate: 'Birthday',
		thaiIssueDate: 'IssueDate',
		thaiExpiryDate: 'ExpirationDate',
		religion: 'Religion',
		serialNumber: 'SerialNumber',
		laserId: 'LaserID',
		cardCount: 'CardCount',
		isComplete: 'IsComplete',
	},
};

/** Thai ID card for non-Thai residents; `Country` is where they come from. */
export const thaiPinkCard: PersonTable = {
	...thai,
	documentType: 'idCard',
	fields: {
		documentNumber: 'IDNumber',
		fullName: ['EnName', { join: ['ThaiName', 'ThaiSurName'], by: ' ' }],
		nameLocal: { join: ['ThaiName', 'ThaiSurName'], by: ' ' },
		birthDate: ['EnDOB', 'ThaiDOB'],
		issueDate: ['DateOfIssue', 'ThaiDateOfIssue'],
		expiryDate: ['DateOfExpiry', 'ThaiDateOfExpiry'],
		nationality: 'Country',
		address: 'ThaiAddress',
	},
	extra: {
		photoNumber: 'PhotoNumber',
		issuingAgency: 'IssuingAgency',
		referenceNumber: 'RefNumber',
	},
};
