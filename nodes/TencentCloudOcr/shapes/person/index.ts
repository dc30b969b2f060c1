import type { IDataObject } from 'n8n-workflow';

import { defined, record } from '../read';
import type { Answer, Shape, ShapedItem } from '../types';
import { advancedInfo, confidence } from './confidence';
import { datesOf } from './dates';
import type { PersonTable, Sex } from './table';
import { textOf, valueAt } from './value';
import { warnings } from './warnings';

/** Documents of a person in one vocabulary, whatever the action calls its fields. */
export const personShape =
	(table: PersonTable): Shape =>
	(answers) =>
		answers.map((answer) => item(table, answer.response, answer));

/** An answer whose branches are documents of several kinds, of which one is filled. */
export const anyPersonShape =
	(path: string, tables: Record<string, PersonTable>): Shape =>
	(answers) =>
		answers.map((answer) => {
			const branches = record(answer.response[path]);
			const kinds = Object.keys(tables);
			const kind = kinds.find((name) => Object.keys(record(branches[name])).length) ?? kinds[0];
			return item(tables[kind], record(branches[kind]), answer);
		});

function item(table: PersonTable, document: IDataObject, answer: Answer): ShapedItem {
	const { RequestId, ...fields } = answer.response;
	const { fields: sources } = table;
	const dates = datesOf(document, table);
	const json = defined({
		documentType: table.documentType,
		documentNumber: textOf(document, sources.documentNumber),
		...names(document, table),
		sex: sexOf(textOf(document, sources.sex), table.sex),
		birthDate: dates.birthDate,
		issueDate: dates.issueDate,
		expiryDate: dates.expiryDate,
		noExpiry: dates.noExpiry,
		nationality: country(textOf(document, sources.nationality), table),
		issuingCountry:
			country(textOf(document, sources.issuingCountry), table) ?? table.issuingCountry,
		address: textOf(document, sources.address),
		placeOfBirth: dates.placeOfBirth,
		warnings: warnings(document, table.warnings),
		confidence: confidence(document),
		...extra(document, table.extra),
		page: answer.page,
		fields: rawFields(fields),
		RequestId,
	});
	return { json, files: answer.files };
}

function names(document: IDataObject, { fields, surnameComma }: PersonTable) {
	const parts = (textOf(document, surnameComma) ?? '').split(',').map((part) => part.trim());
	const [surname, givenName] = parts.length === 2 ? parts : [];
	return {
		fullName: textOf(document, fields.fullName),
		givenName: textOf(document, fields.givenName) ?? (givenName || undefined),
		surname: textOf(document, fields.surname) ?? (surname || undefined),
		nameLocal: textOf(document, fields.nameLocal),
	};
}

/** Bilingual cards print both words: all of them must be known and agree. */
function sexOf(value = '', words: Record<string, Sex> = {}): Sex | undefined {
	const sexes = value
		.toUpperCase()
		.split('/')
		.map((word) => word.trim())
		.map((word) => (Object.hasOwn(words, word) ? words[word] : undefined));
	return sexes.every((sex) => sex === sexes[0]) ? sexes[0] : undefined;
}

/** The code that a word stands for, else the word as it is printed. */
function country(value: string | undefined, { countries = {} }: PersonTable): string | undefined {
	const word = value?.toUpperCase() ?? '';
	return Object.hasOwn(countries, word) ? countries[word] || undefined : value;
}

const extra = (document: IDataObject, paths: Record<string, string> = {}) =>
	Object.fromEntries(
		Object.entries(paths).map(([name, path]) => {
			const value = valueAt(document, path);
			return [name, typeof value === 'number' ? value : textOf(document, path)];
		}),
	);

/** All that the API returned; AdvancedInfo as what it holds, if it holds anything. */
function rawFields(response: IDataObject): IDataObject {
	const { AdvancedInfo, ...fields } = response;
	const held = AdvancedInfo === undefined ? undefined : advancedInfo(response);
	return { ...fields, ...(held && { AdvancedInfo: held }) };
}
