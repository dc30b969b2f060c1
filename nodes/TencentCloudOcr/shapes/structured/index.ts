import type { IDataObject } from 'n8n-workflow';

import { safeKey } from '../../answer/safeNames';
import { uniqueKeys } from '../uniqueKeys';
import { defined, list, text } from '../../untyped';
import type { Answer, Shape, ShapeSettings } from '../../answer/answer';
import { valueReader } from '../values';
import type { Row } from './cells';
import { entriesOf, keyOf } from './cells';
import type { Content } from './content';
import { contentOf } from './content';

/**
 * Keys and values of documents: one item per document or page, which contains the lines of a table
 * as a list of objects, or one item per line, which repeats the fields of the document (layout
 * `row`). Fields that were asked for come first, and those that were not found are empty.
 */
export const structuredShape: Shape = (answers, layout, settings = {}) => {
	const asked = (settings.itemNames ?? []).map(safeKey);
	const pages = valuesOf(answers.map(entriesOf), settings);
	const content = () => contentOf(pages.flat());
	if (layout === 'row') return rowItems(answers, content(), asked).map((json) => ({ json }));
	if (layout !== 'page') return [{ json: documentItem(answers, content(), asked) }];
	return answers.map((answer, index) => ({
		json: documentItem([answer], contentOf(pages[index]), asked, answer.page),
	}));
};

type Columns = Map<string, unknown>;

/** All values as the user wants them. */
function valuesOf(pages: Row[][][], { values, locale = 'auto' }: ShapeSettings): Row[][][] {
	if (values !== 'normalized') return pages;
	const cells = pages.flat(2).flatMap((row) => [...row.cells]);
	const read = valueReader(
		cells.map(([key, value]) => [key, String(value)]),
		locale,
	);
	const normalized = ({ cells, page }: Row) => ({
		cells: new Map([...cells].map(([key, value]) => [key, read(key, String(value))])),
		page,
	});
	return pages.map((entries) => entries.map((rows) => rows.map(normalized)));
}

function documentItem(
	answers: Answer[],
	content: Content,
	asked: string[],
	page?: number,
): IDataObject {
	const tables = content.tables.map(({ columns, rows }) => {
		const ordered = inOrder(new Map(columns.map((column) => [column, ''])), asked);
		return rows.map(({ cells }) => Object.fromEntries(new Map([...ordered, ...cells])));
	});
	return item(
		inOrder(fieldsOf(content, asked), asked),
		(tables.length ? tables : [[]]).map((rows) => ['rows', rows]),
		about(answers, page),
	);
}

/** A document without tables has one item all the same. */
function rowItems(answers: Answer[], content: Content, asked: string[]): IDataObject[] {
	const { tables } = content;
	const fields = fieldsOf(content, asked);
	if (!tables.length) {
		return [item(inOrder(fields, asked), [['table', null]], about(answers, answers[0]?.page))];
	}
	const unique = uniqueKeys([...fields.keys()]);
	const columns = new Set(tables.flatMap((table) => table.columns));
	const names = new Map([...columns].map((column) => [column, unique(column)]));
	return tables.flatMap((table, index) => {
		// columns that were asked for are in the lines of all tables
		const own = [...new Set([...table.columns, ...asked.filter((name) => columns.has(name))])];
		return table.rows.map(({ cells, page }) => {
			const values = own.map((key) => [String(names.get(key)), cells.get(key) ?? ''] as const);
			return item(
				inOrder(new Map([...fields, ...values]), asked),
				[['table', index + 1]],
				about(answers, page),
			);
		});
	});
}

/** The fields with their values, and the names that were asked for and not found. */
function fieldsOf({ fields, tables }: Content, asked: string[]): Columns {
	const columns = new Set(tables.flatMap((table) => table.columns));
	const missing = asked.filter((name) => !fields.has(name) && !columns.has(name));
	const unique = uniqueKeys([...fields.keys(), ...missing]);
	const found = [...fields].flatMap(([key, values]) =>
		[...values].map((value, index) => [index ? unique(key) : key, value] as const),
	);
	return new Map([...found, ...missing.map((name) => [name, ''] as const)]);
}

/** As they were asked for, then as in the document. */
const inOrder = (columns: Columns, asked: string[]): Columns =>
	new Map([
		...asked.flatMap((name) => (columns.has(name) ? [[name, ''] as const] : [])),
		...columns,
	]);

/** What the node says of a document. */
const about = (answers: Answer[], page?: number): Array<[string, unknown]> => [
	['text', answers.map(fullText).filter(Boolean).join('\n\n') || null],
	['matches', matchesOf(answers)],
	['page', page ?? null],
	['pageCount', answers[0]?.pageCount ?? null],
	['RequestId', answers[0]?.response.RequestId],
];

/** Whether fields are as the user expects them, by their names, where the service has compared them. */
function matchesOf(answers: Answer[]): IDataObject | undefined {
	const lines = answers.flatMap(({ response }) =>
		list(response.StructuralList)
			.flatMap(({ Groups }) => list(Groups))
			.flatMap(({ Lines }) => list(Lines)),
	);
	const compared = lines.filter(({ AuditResult }) => typeof AuditResult === 'boolean');
	if (!compared.length) return undefined;
	return Object.fromEntries(compared.map((line) => [keyOf(line), line.AuditResult]));
}

/** The whole text of a page, if it was asked for. */
const fullText = ({ response }: Answer): string =>
	list(response.WordList)
		.map(({ DetectedText }) => text(DetectedText))
		.join('\n');

/** Columns of the document, then what the node adds: it replaces no key of the document. */
function item(columns: Columns, ...added: Array<Array<[string, unknown]>>): IDataObject {
	const unique = uniqueKeys([...columns.keys()]);
	const named = added.flat().map(([key, value]) => [unique(key), value] as const);
	return defined(Object.fromEntries([...columns, ...named]));
}
