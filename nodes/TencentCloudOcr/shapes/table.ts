import type { IDataObject } from 'n8n-workflow';

import { csv } from './csv';
import { uniqueKeys } from './keys';
import { markdownTable } from './markdown';
import { list, number, text } from './read';
import type { Answer, Shape, ShapedItem } from './types';

/** Kind of a TableInfo: 0 is text outside of tables, 1 and 2 are tables with and without lines. */
const PLAIN_TEXT = 0;

/** Upper bound of a grid, so that a wrong cell number cannot fill the memory. */
const MAX_CELLS = 1_000_000;

/**
 * Tables as rows, the header as keys; as Markdown or CSV; or the service's Excel file.
 * Types: TableInfo with TableCellInfo, or one table as TextTable; the corners of their cells are
 * half open.
 */
export const tableShape: Shape = (answers, layout) => {
	if (layout === 'markdown') return [markdownItem(answers)];
	if (layout === 'csv') return [csvItem(answers)];
	const rows = layout === 'file' ? [] : tableRows(answers);
	const files = layout === 'rows' ? [] : answers.flatMap((answer) => answer.files);
	if (rows.length) {
		return rows.map((json, index) => ({ json, files: index === 0 ? files : [] }));
	}
	return answers.map((answer) => summary(answer, layout === 'rows' ? [] : answer.files));
};

const about = (answers: Answer[], tables: Table[]) => ({
	tables: tables.length,
	...(answers[0]?.pageCount !== undefined && { pageCount: answers[0].pageCount }),
	RequestId: answers[0]?.response.RequestId,
});

function markdownItem(answers: Answer[]): ShapedItem {
	const tables = answers.flatMap(tablesOf);
	const markdown = tables.map(({ grid: cells }) => markdownTable(cells)).join('\n\n');
	return { json: { markdown, ...about(answers, tables) } };
}

/** One CSV file per table. */
function csvItem(answers: Answer[]): ShapedItem {
	const tables = answers.flatMap(tablesOf);
	return {
		json: about(answers, tables),
		made: tables.map(({ grid: cells }, index) => ({
			field: 'data',
			fileName: `table${index ? `_${index + 1}` : ''}.csv`,
			mimeType: 'text/csv',
			content: csv(cells),
		})),
	};
}

interface Table {
	grid: string[][];
	answer: Answer;
}

function tableRows(answers: Answer[]): IDataObject[] {
	const tables = answers.flatMap(tablesOf);
	return tables.flatMap(({ grid: [header = [], ...body], answer }, index) => {
		const keys = headerKeys(header);
		return body.map((cells) => ({
			...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? ''])),
			...(tables.length > 1 && { Table: index + 1 }),
			...(answer.page !== undefined && { Page: answer.page }),
			RequestId: answer.response.RequestId,
		}));
	});
}

const tablesOf = (answer: Answer): Table[] =>
	detections(answer.response)
		.tables.map((cells) => ({ grid: grid(cells), answer }))
		.filter(({ grid: rows }) => rows.length > 0);

/** Cells of each table, and the cells of the text outside of tables. */
function detections({ TableDetections, TextDetections }: IDataObject) {
	// TableOCR: one list of cells, in which header and footer are the text around the table
	if (TableDetections === undefined) {
		const cells = list(TextDetections);
		const inTable = (cell: IDataObject) => !['header', 'footer'].includes(text(cell.Type));
		const body = cells.filter(inTable);
		return { tables: body.length ? [body] : [], plain: cells.filter((cell) => !inTable(cell)) };
	}
	const found = list(TableDetections);
	const plain = found.filter(({ Type }) => number(Type) === PLAIN_TEXT);
	return {
		tables: found.filter((entry) => !plain.includes(entry)).map(({ Cells }) => list(Cells)),
		plain: plain.flatMap(({ Cells }) => list(Cells)),
	};
}

/** A cell that spans several rows or columns gives its text to each of them. */
function grid(cells: IDataObject[]): string[][] {
	const rows: string[][] = [];
	let filled = 0;
	for (const cell of cells) {
		const [top, left] = [number(cell.RowTl) ?? 0, number(cell.ColTl) ?? 0];
		const bottom = Math.max(number(cell.RowBr) ?? 0, top + 1);
		const right = Math.max(number(cell.ColBr) ?? 0, left + 1);
		filled += (bottom - top) * (right - left);
		if (top < 0 || left < 0 || bottom * right > MAX_CELLS || filled > MAX_CELLS) continue;
		for (let row = top; row < bottom; row++) {
			for (let column = left; column < right; column++) {
				(rows[row] ??= [])[column] = text(cell.Text);
			}
		}
	}
	return Array.from(rows, (row) => Array.from(row ?? [], (content) => content ?? '')).filter(
		(row) => row.some((content) => content !== ''),
	);
}

/** Texts of the first row, on one line each; empty ones are named by their place. */
function headerKeys(header: string[]): string[] {
	const unique = uniqueKeys();
	return header.map((content, column) =>
		unique(content.replace(/\s+/g, ' ').trim() || `Column ${column + 1}`),
	);
}

/** What is left to say where there are no rows: the text outside of tables. */
function summary({ response, page }: Answer, files: ShapedItem['files']): ShapedItem {
	const { tables, plain } = detections(response);
	return {
		json: {
			tables: tables.length,
			text: plain.map((cell) => text(cell.Text)).join('\n'),
			...(page !== undefined && { page }),
			RequestId: response.RequestId,
		},
		files,
	};
}
