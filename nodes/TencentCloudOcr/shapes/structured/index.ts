import type { IDataObject } from 'n8n-workflow';

import { safeKey } from '../../answer/safeNames';
import { checkCells } from '../cellLimit';
import { uniqueKeys } from '../uniqueKeys';
import { defined } from '../../untyped';
import type { Answer, ShapedItem, ShapeSettings, SteppedShape } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { Printed } from '../values';
import { valueReader } from '../values';
import { about, onPage } from './about';
import type { Row } from './cells';
import { entriesIn } from './cells';
import type { Content } from './content';
import { contentOf } from './content';

/**
 * Keys and values of documents: one item per document or page, which contains the lines of a table
 * as a list of objects, or one item per line, which repeats the fields of the document (layout
 * `row`). Fields that were asked for come first, and those that were not found are empty.
 */
export const structuredSteps: SteppedShape = function* (answers, layout, settings = {}) {
	const asked = (settings.itemNames ?? []).map(safeKey);
	const printed: Row[][][] = [];
	for (const answer of answers) printed.push(yield* entriesIn(answer));
	const pages = yield* valuesOf(printed, settings);
	if (layout === 'page') {
		const items: ShapedItem[] = [];
		for (const [index, answer] of answers.entries()) {
			const content = yield* contentOf(pages[index]);
			items.push({ json: yield* documentItem([answer], content, asked, answer.page) });
		}
		return items;
	}
	const content = yield* contentOf(pages.flat());
	if (layout === 'row') return yield* rowItems(answers, content, asked);
	return [{ json: yield* documentItem(answers, content, asked) }];
};

type Columns = Map<string, unknown>;

/** All values as the user wants them. */
function* valuesOf(pages: Row[][][], { values, locale = 'auto' }: ShapeSettings): Steps<Row[][][]> {
	if (values !== 'normalized') return pages;
	const cells: Printed[] = [];
	yield* mapped(pages.flat(2), (row) => {
		for (const [key, value] of row.cells) cells.push([key, String(value)]);
	});
	const read = yield* valueReader(cells, locale);
	const normalized = ({ cells, page }: Row) => ({
		cells: new Map([...cells].map(([key, value]) => [key, read(key, String(value))])),
		page,
	});
	const normalizedPages: Row[][][] = [];
	for (const entries of pages) {
		const page: Row[][] = [];
		for (const rows of entries) {
			yield;
			page.push(yield* mapped(rows, normalized));
		}
		normalizedPages.push(page);
	}
	return normalizedPages;
}

function* documentItem(
	answers: Answer[],
	content: Content,
	asked: string[],
	page?: number,
): Steps<IDataObject> {
	checkCells(gridsOf(content.tables, 0));
	const tables: IDataObject[][] = [];
	for (const { columns, rows } of content.tables) {
		const ordered = inOrder(new Map(columns.map((column) => [column, ''])), asked);
		const row = ({ cells }: Row): IDataObject =>
			Object.fromEntries(new Map<string, unknown>([...ordered, ...cells])) as IDataObject;
		tables.push(yield* mapped(rows, row));
	}
	const fields = fieldsOf(content, asked);
	yield;
	const columns = inOrder(fields, asked);
	yield;
	const said = about(answers, page);
	yield;
	return item(
		columns,
		(tables.length ? tables : [[]]).map((rows) => ['rows', rows]),
		said,
	);
}

/** A document without tables has one item all the same. */
function* rowItems(answers: Answer[], content: Content, asked: string[]): Steps<ShapedItem[]> {
	const { tables } = content;
	const fields = fieldsOf(content, asked);
	checkCells(gridsOf(tables, fields.size));
	yield;
	if (!tables.length) {
		const said = about(answers, answers[0]?.page);
		yield;
		return [{ json: item(inOrder(fields, asked), [['table', null]], said) }];
	}
	const unique = uniqueKeys([...fields.keys()]);
	const columns = new Set(tables.flatMap((table) => table.columns));
	const names = new Map([...columns].map((column) => [column, unique(column)]));
	const said = about(answers);
	const items: ShapedItem[] = [];
	for (const [index, table] of tables.entries()) {
		// columns that were asked for are in the lines of all tables
		const own = [...new Set([...table.columns, ...asked.filter((name) => columns.has(name))])];
		yield* mapped(table.rows, ({ cells, page }) => {
			const values = own.map((key) => [String(names.get(key)), cells.get(key) ?? ''] as const);
			const all = inOrder(new Map([...fields, ...values]), asked);
			items.push({ json: item(all, [['table', index + 1]], onPage(said, page)) });
		});
	}
	return items;
}

/** @param more columns that each row has beside those of its table */
const gridsOf = (tables: Content['tables'], more: number): Array<[rows: number, columns: number]> =>
	tables.map(({ rows, columns }) => [rows.length, columns.length + more]);

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

/** Columns of the document, then what the node adds: it replaces no key of the document. */
function item(columns: Columns, ...added: Array<Array<[string, unknown]>>): IDataObject {
	const unique = uniqueKeys([...columns.keys()]);
	const named = added.flat().map(([key, value]) => [unique(key), value] as const);
	return defined(Object.fromEntries([...columns, ...named]));
}
