import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import { WARNINGS } from '../../../nodes/TencentCloudOcr/shapes/person/warnings';
import { sampleItems } from '../samples';
import { code, listed } from './words';

const distinct = (values: string[]) => [...new Set(values)].sort();

/** Kinds of documents, as the items of all operations name them. */
const kinds = distinct(
	operations
		.flatMap((operation) => sampleItems(operation))
		.flatMap(({ json }) => (typeof json.documentType === 'string' ? [json.documentType] : [])),
);

const meanings = distinct(Object.values(WARNINGS).flatMap((list) => Object.values(list.meanings)));

const ROWS: Array<[fields: string[], meaning: string]> = [
	[['documentType'], `kind of document: ${listed(kinds.map(code), 'or')}`],
	[['documentNumber'], 'number of the document or of the person, as printed'],
	[['fullName', 'givenName', 'surname'], 'name in Latin letters where the document has it'],
	[['nameLocal'], "name in the country's own script"],
	[['sex'], '`F`, `M` or `X`; `null` when the printed word is not known'],
	[
		['birthDate', 'issueDate', 'expiryDate'],
		'YYYY-MM-DD; `null` when the text is in none of the formats documented for the document: dates are never guessed',
	],
	[['birthDateText', 'issueDateText', 'expiryDateText'], 'the dates as printed'],
	[['noExpiry'], '`true` when the document says that it does not expire; otherwise `null`'],
	[
		['nationality', 'issuingCountry'],
		'ISO 3166 code of three letters where the document allows it, else the printed word',
	],
	[['address', 'placeOfBirth'], 'as printed'],
	[
		['warnings'],
		`what the service finds wrong with the picture or the card, in one text, each with its code, such as \`photocopy (-9102)\`: ${meanings.join(', ')}, or \`not documented\`; \`null\` when there is none`,
	],
	[['confidence'], 'average score of the fields, from 0 to 100, where the service returns scores'],
	[
		['status'],
		'for a card verification, as the service calls it: `PASSED` or `WARNING`, in newer definitions `COMPLETED` or `ABNORMAL`; `PROCESSING` while there is no result',
	],
];

/** The names that all documents of persons have in common. */
export const vocabulary = () => [
	'### Documents of persons',
	'The items of all cards, permits and passports have the same field names, and further ones for what only one kind of document says. All documents of an operation give the same columns: what a document does not say is `null`.',
	ROWS.map(([fields, meaning]) => `- ${listed(fields.map(code))}: ${meaning}.`).join('\n'),
];
