import type { IDataObject } from 'n8n-workflow';

import type { Answer, Shape, ShapedItem } from '../../answer/answer';
import { defined } from '../../untyped';
import { csv, markdownTable } from '../grid';
import { paragraphText } from '../paragraphs';
import { uniqueKeys } from '../uniqueKeys';
import type { Part, Table } from './joinPages';
import { oneLine, partsOf, tablesIn, textIn, widthOf } from './joinPages';

/**
 * Tables as rows with the header as keys, as Markdown or CSV, or as the service's Excel file. Text
 * around tables is no row: the other layouts have it.
 */
export const tableShape: Shape = (answers, layout) => {
	if (layout === 'markdown') return [markdownItem(answers)];
	if (layout === 'csv') return [csvItem(answers)];
	const rows = layout === 'file' ? [] : rowsOf(tablesIn(partsOf(answers)));
	const files = layout === 'rows' ? [] : answers.flatMap((answer) => answer.files);
	if (rows.length) {
		return rows.map((json, index) => ({ json, files: index === 0 ? files : [] }));
	}
	return answers.map((answer) => summary(answer, layout === 'rows' ? [] : answer.files));
};

const about = ([first]: Answer[], parts: Part[]) => ({
	tables: tablesIn(parts).length,
	pageCount: first?.pageCount,
	RequestId: first?.response.RequestId,
});

const gridOf = (table: Table) => table.map(({ cells }) => cells);

/** Text and tables in their order. */
function markdownItem(answers: Answer[]): ShapedItem {
	const parts = partsOf(answers);
	const markdown = parts.map((part) =>
		'table' in part ? markdownTable(gridOf(part.table)) : textBlock(part.text),
	);
	return { json: defined({ markdown: markdown.join('\n\n'), ...about(answers, parts) }) };
}

const textBlock = (text: string) => paragraphText([text.split('\n')]);

/** One CSV file per table. */
function csvItem(answers: Answer[]): ShapedItem {
	const parts = partsOf(answers);
	const { RequestId, ...rest } = about(answers, parts);
	return {
		json: defined({ ...rest, text: textIn(parts) || undefined, RequestId }),
		made: tablesIn(parts).map((table, index) => ({
			field: 'data',
			fileName: `table${index ? `_${index + 1}` : ''}.csv`,
			mimeType: 'text/csv',
			content: csv(gridOf(table)),
		})),
	};
}

/** Rows of all tables, each with its table and page; none if there are only headers. */
function rowsOf(tables: Table[]): IDataObject[] {
	if (!tables.some(hasBody)) return [];
	return tables.flatMap((table, index) => {
		const positionOf = ({ page, response }: Answer) => ({
			...(tables.length > 1 && { Table: index + 1 }),
			...(page !== undefined && { Page: page }),
			RequestId: response.RequestId,
		});
		const [header, ...body] = table;
		if (!body.length) return [{ text: loneRow(table), ...positionOf(header.answer) }];
		const keys = keysOf(table, Object.keys(positionOf(header.answer)));
		return body.map(({ cells, answer }) => ({
			...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? ''])),
			...positionOf(answer),
		}));
	});
}

const hasBody = (table: Table) => table.length > 1;

/** A table of one row lacks a header or rows below it: it is given as text. */
const loneRow = ([{ cells }]: Table) => cells.filter((cell) => cell !== '').join('\t');

/** Texts of the header, or the number of the column; none like a key that the node adds. */
function keysOf(table: Table, taken: string[]): string[] {
	const unique = uniqueKeys(taken);
	const [{ cells }] = table;
	return Array.from({ length: widthOf(table) }, (_, column) =>
		unique(oneLine(cells[column] ?? '') || `Column ${column + 1}`),
	);
}

/** The item of an answer without rows: the text around tables. */
function summary(answer: Answer, files: ShapedItem['files']): ShapedItem {
	const parts = partsOf([answer]);
	const texts = parts.map((part) =>
		'table' in part && !hasBody(part.table) ? { text: loneRow(part.table) } : part,
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
