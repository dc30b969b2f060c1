import type { IDataObject } from 'n8n-workflow';

import type {
	Answer,
	MadeFile,
	ShapedItem,
	ShapeSettings,
	SteppedShape,
} from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { csv, markdownTable, oneLine } from '../grid';
import { paragraphText } from '../paragraphs';
import { uniqueKeys } from '../uniqueKeys';
import { withColumns } from '../withColumns';
import { partsOf } from './joinPages';
import type { Part, Table } from './table';
import { tablesIn, textIn, widthOf } from './table';

/**
 * Tables as rows with the header as keys, as Markdown or CSV, or as the service's Excel file. Text
 * around tables is no row: the other layouts have it.
 */
export const tableSteps: SteppedShape = function* (answers, layout, settings = {}) {
	if (layout === 'markdown') return [yield* markdownItem(answers, settings)];
	if (layout === 'csv') return [yield* csvItem(answers, settings)];
	const each = function* (make: (answer: Answer, parts: Part[]) => ShapedItem) {
		const items: ShapedItem[] = [];
		for (const answer of answers) items.push(make(answer, yield* partsOf([answer], settings)));
		return items;
	};
	if (layout === 'file') return yield* each(fileItem);
	const rows = yield* rowsOf(tablesIn(yield* partsOf(answers, settings)));
	const filesOf = ({ files }: Answer) => (layout === 'rows' ? [] : files);
	if (!rows.length)
		return yield* each((answer, parts) => ({
			json: place(answer, { text: textOf(parts) }),
			files: filesOf(answer),
		}));
	const files = answers.flatMap(filesOf);
	return rows.map(({ json }, index) => ({ json, files: index === 0 ? files : [] }));
};

const about = ([first]: Answer[], parts: Part[]) => ({
	tables: tablesIn(parts).length,
	pageCount: first?.pageCount ?? null,
	RequestId: first?.response.RequestId,
});

const rowsIn = ({ rows }: Table) => rows.map(({ cells }) => cells);

/** Text and tables in their order; a table in Markdown has a header, if only a blank one. */
function* markdownItem(answers: Answer[], settings: ShapeSettings): Steps<ShapedItem> {
	const parts = yield* partsOf(answers, settings);
	const markdown: string[] = [];
	for (const part of parts)
		markdown.push(
			'table' in part
				? yield* markdownTable([part.table.header ?? [], ...rowsIn(part.table)])
				: textBlock(part.text),
		);
	return { json: { markdown: markdown.join('\n\n'), ...about(answers, parts) } };
}

const textBlock = (text: string) => paragraphText([text.split('\n')]);

/** One CSV file per table. */
function* csvItem(answers: Answer[], settings: ShapeSettings): Steps<ShapedItem> {
	const parts = yield* partsOf(answers, settings);
	const { RequestId, ...rest } = about(answers, parts);
	const made: MadeFile[] = [];
	for (const [index, table] of tablesIn(parts).entries()) {
		const grid = [...(table.header ? [table.header] : []), ...rowsIn(table)];
		made.push({
			field: 'data',
			fileName: `table${index ? `_${index + 1}` : ''}.csv`,
			mimeType: 'text/csv',
			content: yield* csv(grid, settings.csvForExcel),
		});
	}
	return { json: { ...rest, text: textIn(parts) || null, RequestId }, made };
}

/**
 * Rows of all tables, each with its table and page, whether or not there are several; none if there
 * are only headers.
 */
function* rowsOf(tables: Table[]): Steps<ShapedItem[]> {
	if (!tables.some(hasBody)) return [];
	const items: ShapedItem[] = [];
	for (const [index, table] of tables.entries()) {
		const position = { title: oneLine(table.title), table: index + 1 };
		if (!hasBody(table)) {
			items.push({ json: place(table.answer, { text: headerText(table), ...position }) });
			continue;
		}
		const keys = keysOf(table, Object.keys(place(table.answer)));
		yield* mapped(table.rows, ({ cells, answer }) =>
			items.push({
				json: {
					...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? ''])),
					...place(answer, position),
				},
			}),
		);
	}
	return withColumns(items);
}

interface Said {
	text?: string;
	title?: string;
	table?: number;
}

/** What the node says beside the columns of a table. */
const place = ({ page, response }: Answer, { text, title, table }: Said = {}): IDataObject => ({
	text: text ?? null,
	Title: title || null,
	Table: table ?? null,
	Page: page ?? null,
	RequestId: response.RequestId,
});

const hasBody = ({ rows }: Table) => rows.length > 0;

/** A table of one row lacks a header or rows below it: it is given as text. */
const headerText = ({ header = [] }: Table) => header.filter((cell) => cell !== '').join('\t');

/** Texts of the header, or the number of the column; none like a key that the node adds. */
function keysOf(table: Table, taken: string[]): string[] {
	const unique = uniqueKeys(taken);
	return Array.from({ length: widthOf(table) }, (_, column) =>
		unique(oneLine(table.header?.[column] ?? '') || `Column ${column + 1}`),
	);
}

/** The text around tables, and headers without a table. */
function textOf(parts: Part[]): string {
	const texts = parts.map((part) =>
		'table' in part && !hasBody(part.table) ? { text: headerText(part.table) } : part,
	);
	return textIn(texts);
}

function fileItem(answer: Answer, parts: Part[]): ShapedItem {
	return {
		json: {
			tables: tablesIn(parts).length,
			text: textOf(parts),
			page: answer.page ?? null,
			RequestId: answer.response.RequestId,
		},
		files: answer.files,
	};
}
