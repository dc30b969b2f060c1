import type { IDataObject } from 'n8n-workflow';

import type { Answer, Shape, ShapedItem, ShapeSettings } from '../../answer/answer';
import { defined } from '../../untyped';
import { csv, markdownTable, oneLine } from '../grid';
import { paragraphText } from '../paragraphs';
import { uniqueKeys } from '../uniqueKeys';
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
	const rows = layout === 'file' ? [] : rowsOf(tablesIn(partsOf(answers, settings)));
	const files = layout === 'rows' ? [] : answers.flatMap((answer) => answer.files);
	if (rows.length) {
		return rows.map((json, index) => ({ json, files: index === 0 ? files : [] }));
	}
	return answers.map((answer) => summary(answer, settings, layout === 'rows' ? [] : answer.files));
};

const about = ([first]: Answer[], parts: Part[]) => ({
	tables: tablesIn(parts).length,
	pageCount: first?.pageCount,
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
	return { json: defined({ markdown: markdown.join('\n\n'), ...about(answers, parts) }) };
}

const textBlock = (text: string) => paragraphText([text.split('\n')]);

/** One CSV file per table. */
function csvItem(answers: Answer[], settings: ShapeSettings): ShapedItem {
	const parts = partsOf(answers, settings);
	const { RequestId, ...rest } = about(answers, parts);
	return {
		json: defined({ ...rest, text: textIn(parts) || undefined, RequestId }),
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

/** Rows of all tables, each with its table and page; none if there are only headers. */
function rowsOf(tables: Table[]): IDataObject[] {
	if (!tables.some(hasBody)) return [];
	const hasTitles = tables.some(({ title }) => title !== '');
	return tables.flatMap((table, index) => {
		const positionOf = ({ page, response }: Answer) => ({
			...(hasTitles && { Title: oneLine(table.title) }),
			...(tables.length > 1 && { Table: index + 1 }),
			...(page !== undefined && { Page: page }),
			RequestId: response.RequestId,
		});
		if (!hasBody(table)) return [{ text: headerText(table), ...positionOf(table.answer) }];
		const keys = keysOf(table, Object.keys(positionOf(table.answer)));
		return table.rows.map(({ cells, answer }) => ({
			...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? ''])),
			...positionOf(answer),
		}));
	});
}

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

/** The item of an answer without rows: the text around tables. */
function summary(answer: Answer, settings: ShapeSettings, files: ShapedItem['files']): ShapedItem {
	const parts = partsOf([answer], settings);
	const texts = parts.map((part) =>
		'table' in part && !hasBody(part.table) ? { text: headerText(part.table) } : part,
	);
	return {
		json: defined({
			tables: tablesIn(parts).length,
			text: textIn(texts),
			page: answer.page,
			RequestId: answer.response.RequestId,
		}),
		files,
	};
}
