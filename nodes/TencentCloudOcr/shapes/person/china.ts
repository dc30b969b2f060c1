import type { PersonTable } from './mapping';
import { WARNINGS } from './warnings';
import { CHINESE, CHINESE_NO_EXPIRY, ENGLISH } from './sexWords';

/** Mainland documents write the year first, with various signs between the numbers. */
const YEAR_FIRST = ['YYYY/M/D', 'YYYY.M.D', 'YYYY-M-D', 'YYYY年M月D日', 'YYYYMMDD'];

const mainland = {
	issuingCountry: 'CHN',
	validity: 'ValidDate',
	dates: YEAR_FIRST,
	noExpiry: CHINESE_NO_EXPIRY,
	sex: CHINESE,
};

/** `Nation` is the ethnic group, not the nationality. */
export const mainlandIdCard: PersonTable = {
	...mainland,
	documentType: 'idCard',
	fields: {
		documentNumber: 'IdNum',
		fullName: 'Name',
		nameLocal: 'Name',
		sex: 'Sex',
		birthDate: 'Birth',
		address: 'Address',
	},
	warnings: [WARNINGS.mainlandId],
	extra: {
		ethnicGroup: 'Nation',
		issuingAuthority: 'Authority',
		reflections: 'ReflectDetailInfos',
	},
};

export const hmtResidencePermit: PersonTable = {
	...mainland,
	documentType: 'residencePermit',
	fields: { ...mainlandIdCard.fields, documentNumber: 'IdCardNo' },
	extra: {
		cardType: 'CardType',
		issuingAuthority: 'Authority',
		visaNumber: 'VisaNum',
		passNumber: 'PassNo',
	},
};

/** Both permits to cross the border: for mainland residents, and for visitors to the mainland. */
export const travelPermit: PersonTable = {
	...mainland,
	documentType: 'travelPermit',
	fields: {
		documentNumber: 'Number',
		fullName: ['EnglishName', 'Name'],
		nameLocal: 'Name',
		sex: 'Sex',
		birthDate: 'Birthday',
	},
	surnameComma: 'EnglishName',
	extra: {
		permitType: 'Type',
		issuingAuthority: 'IssueAuthority',
		placeOfIssue: 'IssueAddress',
	},
};

const back = 'MainlandTravelPermitBackInfos';

/** The permit of mainland residents has a number of issues, and a back with words of its own. */
export const mainlandPermit: PersonTable = {
	...travelPermit,
	fields: {
		...travelPermit.fields,
		fullName: ['EnglishName', 'Name', `${back}.Name`],
		nationality: 'Nationality',
	},
	extra: {
		...travelPermit.extra,
		issueNumber: 'IssueNumber',
		nameOnBack: `${back}.Name`,
		permitTypeOnBack: `${back}.Type`,
		identityNumber: `${back}.IDNumber`,
		historyNumber: `${back}.HistoryNumber`,
	},
};

/** The year of issue has two digits; cards with chips have existed since 2003. */
export const hongKongIdCard: PersonTable = {
	documentType: 'idCard',
	issuingCountry: 'HKG',
	fields: {
		documentNumber: 'IdNum',
		fullName: ['EnName', 'CnName'],
		nameLocal: 'CnName',
		sex: 'Sex',
		birthDate: 'Birthday',
		issueDate: 'CurrentIssueDate',
	},
	surnameComma: 'EnName',
	dates: ['DD-MM-YYYY', 'DD-MM-YY'],
	issuedSince: 2003,
	sex: { ...CHINESE, ...ENGLISH },
	extra: {
		firstIssueDate: 'FirstIssueDate',
		nameCode: 'TelexCode',
		symbol: 'Symbol',
		permanent: 'Permanent',
		cardVersion: 'HKIDVersion',
		windowText: 'WindowEmbeddedText',
		fakeDetectResult: 'FakeDetectResult',
		warningCode: 'WarningCode',
	},
};

export const macaoIdCard: PersonTable = {
	documentType: 'idCard',
	issuingCountry: 'MAC',
	fields: {
		documentNumber: 'ID',
		fullName: [
			{ join: ['EnLastName', 'EnFirstName'], by: ' ' },
			{ join: ['CnLastName', 'CnFirstName'], by: '' },
		],
		givenName: 'EnFirstName',
		surname: 'EnLastName',
		nameLocal: { join: ['CnLastName', 'CnFirstName'], by: '' },
		sex: 'Sex',
		birthDate: 'Birthday',
		issueDate: 'CurrentIssueDate',
		expiryDate: 'ValidityPeriod',
	},
	dates: ['DD-MM-YYYY'],
	noExpiry: CHINESE_NO_EXPIRY,
	sex: { ...CHINESE, ...ENGLISH },
	extra: {
		firstIssueDate: 'FirstIssueDate',
		surnameCode: 'LastNameCode',
		givenNameCode: 'FirstNameCode',
		symbol: 'Symbol',
		height: 'Height',
		residentType: 'ResidentType',
	},
};

/** The card is valid until the end of a month: `07/2023`. */
export const bankCard: PersonTable = {
	documentType: 'bankCard',
	fields: { documentNumber: 'CardNo', expiryDate: 'ValidDate' },
	dates: ['MM/YYYY'],
	warnings: [WARNINGS.bankCard],
	extra: {
		bank: 'BankInfo',
		cardType: 'CardType',
		cardCategory: 'CardCategory',
		cardName: 'CardName',
		sharpness: 'QualityValue',
	},
};
