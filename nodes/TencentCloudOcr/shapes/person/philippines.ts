import type { PersonTable } from './mapping';
import { ENGLISH } from './sexWords';

const philippine = {
	issuingCountry: 'PHL',
	dates: ['YYYY/MM/DD', 'YYYY-MM-DD', 'MON D,YYYY', 'MON D YYYY'],
	sex: ENGLISH,
	countries: { FILIPINO: 'PHL', FILIPINA: 'PHL', PHILIPPINES: 'PHL' },
};

export const philippineDriverLicense: PersonTable = {
	...philippine,
	documentType: 'driverLicense',
	fields: {
		documentNumber: 'LicenseNo',
		fullName: ['Name', { join: ['FirstName', 'MiddleName', 'LastName'], by: ' ' }],
		givenName: 'FirstName',
		surname: 'LastName',
		sex: 'Sex',
		birthDate: 'Birthday',
		expiryDate: 'ExpiresDate',
		nationality: 'Nationality',
		address: 'Address',
	},
	extra: { middleName: 'MiddleName', agencyCode: 'AgencyCode' },
};

export const philippineSssCard: PersonTable = {
	...philippine,
	documentType: 'socialSecurityCard',
	fields: {
		documentNumber: 'LicenseNumber',
		fullName: 'FullName',
		birthDate: 'Birthday',
	},
	surnameComma: 'FullName',
};

export const philippineTinCard: PersonTable = {
	...philippineSssCard,
	documentType: 'taxCard',
	fields: { ...philippineSssCard.fields, issueDate: 'IssueDate', address: 'Address' },
};

export const philippineVoterCard: PersonTable = {
	...philippine,
	documentType: 'voterCard',
	fields: {
		documentNumber: 'VIN',
		fullName: { join: ['FirstName', 'LastName'], by: ' ' },
		givenName: 'FirstName',
		surname: 'LastName',
		birthDate: 'Birthday',
		nationality: 'Citizenship',
		address: 'Address',
	},
	extra: { civilStatus: 'CivilStatus', precinctNumber: 'PrecinctNo' },
};

export const philippineUmidCard: PersonTable = {
	...philippine,
	documentType: 'idCard',
	extra: { middleName: 'MiddleName' },
	fields: {
		documentNumber: 'CRN',
		fullName: { join: ['GivenName', 'MiddleName', 'Surname'], by: ' ' },
		givenName: 'GivenName',
		surname: 'Surname',
		sex: 'Sex',
		birthDate: 'Birthday',
		address: 'Address',
	},
};
