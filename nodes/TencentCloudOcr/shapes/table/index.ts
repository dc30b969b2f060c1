import type { IDataObject } from 'n8n-workflow';

import type { Answer, Shape, ShapedItem, ShapeSettings } from '../../answer/answer';
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
export const tableShape: Shape = (answers, layout, settings = {}) => {
	if (layout === 'markdown') return [markdownItem(answers, settings)];
	if (layout === 'csv') return [csvItem(answers, settings)];
	if (layout === 'file') return answers.map((answer) => fileItem(answer, settings));
	const rows = rowsOf(tablesIn(partsOf(answers, settings)));
	const filesOf = ({ files }: Answer) => (layout === 'rows' ? [] : files);
	if (!rows.length) return answers.map((answer) => textItem(answer, settings, filesOf(answer)));
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
function markdownItem(answers: Answer[], settings: ShapeSettings): ShapedItem {
	const parts = partsOf(answers, settings);
	const markdown = parts.map((part) =>
		'table' in part
			? markdownTable([part.table.header ?? [], ...rowsIn(part.table)])
			: textBlock(part.text),
	);
	return { json: { markdown: markdown.join('\n\n'), ...about(answers, parts) } };
}

const textBlock = (text: string) => paragraphText([text.split('\n')]);

/** One CSV file per table. */
function csvItem(answers: Answer[], settings: ShapeSettings): ShapedItem {
	const parts = partsOf(answers, settings);
	const { RequestId, ...rest } = about(answers, parts);
	return {
		json: { ...rest, text: textIn(parts) || null, RequestId },
		made: tablesIn(parts).map((table, index) => ({
			field: 'data',
			fileName: `table${index ? `_${index + 1}` : ''}.csv`,
			mimeType: 'text/csv',
			content: csv(
				[...(table.header ? [table.header] : []), ...rowsIn(table)],
				settings.csvForExcel,
			),
		})),
	};
}

/**
 * Rows of all tables, each with its table and page, whether or not there are several; none if there
 * are only headers.
 */
function rowsOf(tables: Table[]): ShapedItem[] {
	if (!tables.some(hasBody)) return [];
	const items = tables.flatMap((table, index) => {
		const position = { title: oneLine(table.title), table: index + 1 };
		if (!hasBody(table)) {
			return [{ json: place(table.answer, { text: headerText(table), ...position }) }];
		}
		const keys = keysOf(table, Object.keys(place(table.answer)));
		return table.rows.map(({ cells, answer }) => ({
			json: {
				...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? ''])),
				...place(answer, position),
			},
		}));
	});
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

/** The item of an answer without rows. */
const textItem = (answer: Answer, settings: ShapeSettings, files: ShapedItem['files']) => ({
	json: place(answer, { text: textOf(partsOf([answer], settings)) }),
	files,
});

function fileItem(answer: Answer, settings: ShapeSettings): ShapedItem {
	const parts = partsOf([answer], settings);
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
