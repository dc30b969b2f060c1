import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { Row, Value } from './cells';

/** Rows of a document with the same columns, over all its pages. */
export interface Table {
	columns: string[];
	rows: Row[];
}

/** What a document says. */
export interface Content {
	/** Each with its different values; one that is empty everywhere has ''. */
	fields: Map<string, Set<Value>>;
	tables: Table[];
}

/**
 * Fields and tables of a document. An entry with several rows of the same columns is a table, and
 * tables with the same columns are one, as on the next page. A single row is a line of a table where
 * it has the columns of one, else its cells are fields.
 * @param entries of all pages
 */
export function* contentOf(entries: Row[][]): Steps<Content> {
	const tables: Table[] = [];
	const byColumn = new Map<string, Table[]>();
	const havingOneOf = (columns: string[]) => columns.flatMap((key) => byColumn.get(key) ?? []);
	const tableOf = new Map<Row, Table>();
	const repeated = yield* mapped(entries, repeating);
	for (const lines of repeated.filter(({ length }) => length)) {
		yield;
		const columns = columnsOf(lines.map(keysIn));
		const known = havingOneOf(columns).find((table) => isPart(table.columns, columns));
		const table = known ?? { columns: [], rows: [] };
		if (!known) tables.push(table);
		for (const key of columns.filter((column) => !table.columns.includes(column))) {
			byColumn.set(key, [...(byColumn.get(key) ?? []), table]);
		}
		table.columns = columnsOf([table.columns, columns]);
		for (const line of lines) tableOf.set(line, table);
	}
	const fields: Content['fields'] = new Map();
	yield* mapped(entries.flat(), (row) => {
		const table =
			tableOf.get(row) ?? havingOneOf(keysIn(row)).find(({ columns }) => isLine(row, columns));
		if (table) table.rows.push(row);
		else for (const [key, value] of row.cells) fields.set(key, withValue(fields.get(key), value));
	});
	return { fields, tables };
}

const keysIn = ({ cells }: Row) => [...cells.keys()];

/** The rows of an entry that share a column with another one of it. */
function repeating(entry: Row[]): Row[] {
	const counts = new Map<string, number>();
	for (const key of entry.flatMap(keysIn)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return entry.filter((row) => keysIn(row).some((key) => Number(counts.get(key)) > 1));
}

/** Columns of all rows: one that the first row lacks comes after the one before it. */
function columnsOf(rows: string[][]): string[] {
	const columns: string[] = [];
	for (const keys of rows) {
		let next = 0;
		for (const key of keys) {
			const found = columns[next] === key ? next : columns.indexOf(key);
			if (found < 0) columns.splice(next, 0, key);
			next = (found < 0 ? next : found) + 1;
		}
	}
	return columns;
}

/** Whether one has all columns of the other. */
function isPart(some: string[], others: string[]): boolean {
	const [few, many] = some.length < others.length ? [some, others] : [others, some];
	const all = new Set(many);
	return few.every((column) => all.has(column));
}

/** A single cell may be a field that only has the name of a column. */
const isLine = ({ cells }: Row, columns: string[]) =>
	cells.size >= Math.min(2, columns.length) && isPart(columns, [...cells.keys()]);

/** The same value again is the same field, as on every page, and any value counts before none. */
function withValue(known: Set<Value> | undefined, value: Value): Set<Value> {
	const values = (known ?? new Set()).add(value);
	if (values.size > 1) values.delete('');
	return values;
}
