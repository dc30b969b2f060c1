import type { IDataObject } from 'n8n-workflow';

import type { ShapedItem, ShapeSettings } from '../../../nodes/TencentCloudOcr/answer/answer';
import { shapes } from '../../../nodes/TencentCloudOcr/shapes';
import { operationOf } from '../../../tools/generate/answer';
import { saidByRows } from '../said';

/** Answers and items of tables, for the tests of their shape. */

const shape = shapes[operationOf('RecognizeTableAccurateOCR').shape];

export const cells = (rows: string[][]) =>
	rows.flatMap((row, y) =>
		row.map((Text, x) => ({ Text, RowTl: y, RowBr: y + 1, ColTl: x, ColBr: x + 1 })),
	);
export const table = (...rows: string[][]): IDataObject => ({ Type: 1, Cells: cells(rows) });
export const plain = (...lines: string[]): IDataObject => ({
	Type: 0,
	Cells: cells(lines.map((line) => [line])),
});

const answerWith = (TableDetections: IDataObject[], page?: number) => ({
	response: { TableDetections, RequestId: `r${page ?? ''}` },
	files: [],
	page,
	pageCount: page && 9,
});

const said = (items: ShapedItem[]): ShapedItem[] => {
	const rows = saidByRows(items.map(({ json }) => json));
	return items.map((item, index) => ({ ...item, json: rows[index] }));
};

/** The items of a picture, or of pages by their numbers. */
export const picture = (found: IDataObject[], layout = 'rows', settings?: ShapeSettings) =>
	said(shape([answerWith(found)], layout, settings)).map(({ json }) => json);
export const pages = (
	found: Record<number, IDataObject[]>,
	layout = 'rows',
	settings?: ShapeSettings,
) =>
	said(
		shape(
			Object.entries(found).map(([page, tables]) => answerWith(tables, Number(page))),
			layout,
			settings,
		),
	);
export const rowsOf = (found: Record<number, IDataObject[]>, settings?: ShapeSettings) =>
	pages(found, 'rows', settings).map(({ json: { RequestId: _id, ...row } }) => row);

/** A cell over several rows and columns; the last ones are the first behind it. */
export const merged = (
	Text: string,
	[RowTl, RowBr]: [number, number],
	[ColTl, ColBr]: [number, number],
) => ({ Text, RowTl, RowBr, ColTl, ColBr });

/** A table of such cells. */
export const tableOf = (...Cells: IDataObject[]): IDataObject => ({ Type: 1, Cells });

export const csvOf = (found: object, settings?: object) =>
	pages({ 1: [found as never] }, 'csv', settings)[0].made?.map(({ content }) => content);
