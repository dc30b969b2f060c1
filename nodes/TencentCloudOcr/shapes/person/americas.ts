import type { PersonTable } from './mapping';
import { MEXICAN, PORTUGUESE } from './sexWords';

const brazilian = {
	issuingCountry: 'BRA',
	dates: ['DD/MM/YYYY'],
	noExpiry: ['INDETERMINADA', 'INDETERMINADO'],
	sex: PORTUGUESE,
	countries: { BRASILEIRA: 'BRA', BRASILEIRO: 'BRA' },
};

/** `Registro` is documented as the address. */
export const brazilianIdCard: PersonTable = {
	...brazilian,
	documentType: 'idCard',
	fields: {
		documentNumber: ['RegistroGeral', 'DNI', 'CPF'],
		fullName: 'Nome',
		birthDate: 'DataNascimento',
		issueDate: 'DispatchDate',
		address: 'Registro',
		placeOfBirth: 'NaturalIDade',
	},
	extra: {
		cpf: ['CPF', 'DNI'],
		parents: 'MemberShip',
		issuingAgency: 'IssuingAgency',
		bloodType: 'Fatorrh',
		observations: 'Observations',
		originDocument: 'DocOrigem',
	},
};

/** Card of foreigners, until 2018. */
export const brazilianRne: PersonTable = {
	...brazilian,
	documentType: 'residencePermit',
	fields: {
		documentNumber: 'RNE',
		fullName: 'NOME',
		sex: 'Sex',
		birthDate: 'DateOfBirth',
		issueDate: 'DispatchDate',
		expiryDate: 'VALIDADE',
		nationality: 'NACIONALIDADE',
		placeOfBirth: 'NATURALIDADE',
	},
	extra: {
		parents: 'Membership',
		issuingAgency: 'IssuingAgency',
		classification: 'CLASSIFICATION',
		entryDate: 'EntryDate',
		copyNumber: 'VIA',
		mrz: 'MRZ',
	},
};

/** Card of migrants, since 2018. The place of issue follows its date. */
export const brazilianRnm: PersonTable = {
	...brazilian,
	documentType: 'residencePermit',
	fields: {
		documentNumber: 'RNM',
		fullName: { join: ['NOME', 'SOBRENOME'], by: ' ' },
		givenName: 'NOME',
		surname: 'SOBRENOME',
		sex: 'SEXO',
		birthDate: 'DATADENASCIMENTO',
		issueDate: 'ISSUANCE',
		expiryDate: 'VALIDADE',
		nationality: 'NACIONALIDADE',
	},
	dates: ['DD/MM/YYYY', 'DD/MM/YYYY…'],
	extra: {
		cpf: 'CPF',
		parents: 'MEMBERSHIP',
		classification: 'CLASSIFICATION',
		residenceTerm: 'PRAZODERESIDENCIA',
		legalBasis: 'AMPAROLEGAL',
		mrz: 'MRZ',
	},
};

export const brazilianDriverLicense: PersonTable = {
	...brazilian,
	documentType: 'driverLicense',
	fields: {
		documentNumber: ['CNHNumber', 'REGISTRO'],
		fullName: 'NOME',
		birthDate: 'NASCIMENTO',
		issueDate: 'IssueDate',
		expiryDate: 'VALIDADE',
	},
	extra: {
		cpf: 'CPF',
		parents: 'MEMBERSHIP',
		observations: 'OBSERVATIONS',
		category: 'CatHab',
		qualification: 'QUALIFICATION',
		identity: 'IDENTIDADE',
		registration: 'REGISTRO',
		placeOfIssue: 'LOCAL',
		backNumber: 'BackNumber',
	},
};

/** `IssueDate` is a year and a count, `ValidDate` two years: neither is a date. */
export const mexicanVoterCard: PersonTable = {
	documentType: 'voterCard',
	issuingCountry: 'MEX',
	fields: {
		documentNumber: 'VotePIN',
		fullName: 'Name',
		sex: 'Sex',
		birthDate: 'Birth',
		address: 'Address',
	},
	dates: ['DD/MM/YYYY'],
	sex: MEXICAN,
	extra: {
		curp: 'CURP',
		section: 'SECCION',
		registration: 'IssueDate',
		validity: 'ValidDate',
		state: 'State',
		city: 'City',
		locality: 'Locality',
		emission: 'EMISION',
	},
};
