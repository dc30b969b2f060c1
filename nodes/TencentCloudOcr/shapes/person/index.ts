import type { IDataObject } from 'n8n-workflow';

import { defined, hasText, record, text } from '../../untyped';
import type { Answer, Shape, ShapedItem } from '../../answer/answer';
import { confidence, fieldScores } from './confidence';
import { datesOf } from './dates';
import type { PersonKind, PersonTable, Sex } from './mapping';
import { textOf, valueAt, wordOf } from './fieldText';
import { warnings } from './warnings';
import { wordsOf } from './words';

/** Documents of a person in one vocabulary, however the action names its fields. */
export const personShape =
	(table: PersonTable): Shape =>
	(answers) =>
		answers.map((answer) => item(answer, [table], table, answer.response));

/**
 * A document of one of several kinds: the answer has a branch for each, and one of them is filled.
 * The type that the answer names decides, unless its branch is empty.
 * @param kinds by the names of their branches
 */
export function anyPersonShape(
	branchesField: string,
	typeField: string,
	kinds: Record<string, PersonKind>,
): Shape {
	const all = Object.values(kinds).map(({ table }) => table);
	return (answers) =>
		answers.map((answer) => {
			const branches = record(answer.response[branchesField]);
			const type = text(answer.response[typeField]);
			const filled = Object.keys(kinds).filter((name) => hasText(branches[name]));
			const kind = filled.find((name) => kinds[name].type === type) ?? filled[0];
			return item(answer, all, kinds[kind]?.table ?? all[0], record(branches[kind]));
		});
}

/**
 * All that documents of a kind say, null where this one does not: the columns of a sheet do not
 * depend on what is on the paper.
 * @param kinds all that the operation reads
 */
function item(
	{ response, page, files }: Answer,
	kinds: PersonTable[],
	table: PersonTable,
	document: IDataObject,
): ShapedItem {
	const said = { ...vocabulary(table, document), ...extra(document, table.extra) };
	const words = wordsOf(kinds).map((word) => [word, said[word] ?? null]);
	return {
		json: defined({
			...Object.fromEntries(words),
			page: page ?? null,
			RequestId: response.RequestId,
		}),
		scores: fieldScores(document, table),
		files,
	};
}

type Said = Record<string, IDataObject[string]>;

function vocabulary(table: PersonTable, document: IDataObject): Said {
	const { fields: sources } = table;
	// without any field, nothing says that the picture shows such a document
	const read = Object.keys(document).some((name) => !['RequestId', 'AdvancedInfo'].includes(name));
	const known: Partial<PersonTable> = read ? table : {};
	return {
		documentType: known.documentType,
		documentNumber: textOf(document, sources.documentNumber),
		...names(document, table),
		sex: sexOf(textOf(document, sources.sex), table.sex),
		...datesOf(document, table),
		nationality: country(textOf(document, sources.nationality), table),
		issuingCountry:
			country(textOf(document, sources.issuingCountry), table) ?? known.issuingCountry,
		address: textOf(document, sources.address),
		warnings: warnings(document, table.warnings),
		confidence: confidence(document),
	};
}

function names(document: IDataObject, { fields, surnameComma, title }: PersonTable) {
	const parts = (textOf(document, surnameComma) ?? '').split(',').map((part) => part.trim());
	const [surname, givenName] = parts.length === 2 ? parts : [];
	return {
		fullName: textOf(document, fields.fullName),
		givenName:
			textOf(document, fields.givenName)?.replace(title ?? '', '') ?? (givenName || undefined),
		surname: textOf(document, fields.surname) ?? (surname || undefined),
		nameLocal: textOf(document, fields.nameLocal),
	};
}

/** Between the words of a bilingual card; recognition may lose the space. */
const BETWEEN_WORDS = /[\s/]+|(?<=[女男])(?=[A-Za-z])|(?<=[A-Za-z])(?=[女男])/u;

/** Bilingual cards print two words: both must be known and agree. */
function sexOf(value = '', words: Record<string, Sex> = {}): Sex | undefined {
	for (const parts of [[value], value.split('/'), value.split(BETWEEN_WORDS)]) {
		const sexes = parts
			.map(wordOf)
			.map((word) => (Object.hasOwn(words, word) ? words[word] : undefined));
		if (sexes[0] && sexes.every((sex) => sex === sexes[0])) return sexes[0];
	}
	return undefined;
}

/** The code of a country that is known by this word, otherwise the word as printed. */
function country(value: string | undefined, { countries = {} }: PersonTable): string | undefined {
	const word = value?.toUpperCase() ?? '';
	return Object.hasOwn(countries, word) ? countries[word] || undefined : value;
}

const extra = (document: IDataObject, sources: PersonTable['extra'] = {}): Said =>
	Object.fromEntries(
		Object.entries(sources).map(([name, source]) => {
			const value = typeof source === 'string' ? valueAt(document, source) : undefined;
			if (typeof value === 'number' || typeof value === 'boolean') return [name, value];
			return [name, textOf(document, source) ?? (spelled(value) || undefined)];
		}),
	);

/** The service lists fields, or objects of fields, nothing deeper. */
const DEEPEST = 3;

/** A list, or fields with their names, as one text. */
function spelled(value: unknown, levels = DEEPEST): string {
	if (!levels || typeof value !== 'object') return text(value);
	const inner = (entry: unknown) => spelled(entry, levels - 1);
	if (Array.isArray(value)) return value.map(inner).filter(Boolean).join(', ');
	return Object.entries(record(value))
		.map(([name, entry]) => [name, inner(entry)])
		.filter(([, said]) => said !== '')
		.map((named) => named.join(': '))
		.join('; ');
}
