import type { PersonTable } from './mapping';

type Field = keyof PersonTable['fields'];

const isRead =
	(field: Field, ...others: Array<keyof PersonTable>) =>
	(table: PersonTable) =>
		table.fields[field] !== undefined || others.some((name) => table[name] !== undefined);

const always = () => true;
const hasExpiry = isRead('expiryDate', 'validity');

/** The vocabulary of persons in its order, and which kinds of documents have each word. */
const WORDS: Record<string, (table: PersonTable) => boolean> = {
	documentType: always,
	documentNumber: isRead('documentNumber'),
	fullName: isRead('fullName'),
	givenName: isRead('givenName', 'surnameComma'),
	surname: isRead('surname', 'surnameComma'),
	nameLocal: isRead('nameLocal'),
	sex: isRead('sex'),
	birthDate: isRead('birthDate', 'birthPlaceAndDate'),
	birthDateText: isRead('birthDate', 'birthPlaceAndDate'),
	issueDate: isRead('issueDate', 'validity'),
	issueDateText: isRead('issueDate', 'validity'),
	expiryDate: hasExpiry,
	expiryDateText: hasExpiry,
	noExpiry: (table) => table.noExpiry !== undefined && hasExpiry(table),
	nationality: isRead('nationality'),
	issuingCountry: isRead('issuingCountry', 'issuingCountry'),
	address: isRead('address'),
	placeOfBirth: isRead('placeOfBirth', 'birthPlaceAndDate'),
	warnings: always,
	confidence: always,
};

/** The words that an item has for documents of these kinds, whatever is on them. */
export const wordsOf = (kinds: PersonTable[]): string[] => [
	...Object.keys(WORDS).filter((word) => kinds.some(WORDS[word])),
	...new Set(kinds.flatMap(({ extra = {} }) => Object.keys(extra))),
];
