import type { IDataObject } from 'n8n-workflow';

import { shapes } from '../../../nodes/TencentCloudOcr/shapes';
import type { Answer, ShapeSettings } from '../../../nodes/TencentCloudOcr/answer/answer';
import { operationOf } from '../../../tools/generate/answer';
import { saidByRows } from '../said';

type Cell = [key: string, value: string];

/** Cells of one row: a field, several that belong together, or a line of a table. */
export type Row = Cell[];

/** An entry of the answer: the rows that belong together. */
export type Entry = Row[];

/** Each field as the service answers it: an entry of its own. */
export const fields = (...cells: Cell[]): Entry[] => cells.map((cell) => [[cell]]);

/** Keys that were asked for; one that begins with + was found by the service itself. */
export const answer = (entries: Entry[], more: IDataObject = {}, page?: number): Answer => ({
	response: {
		StructuralList: entries.map((rows) => ({
			Groups: rows.map((row) => ({
				Lines: row.map(([key, AutoContent]) => ({
					Key: key.startsWith('+')
						? { AutoName: key.slice(1), ConfigName: '' }
						: { AutoName: '', ConfigName: key },
					Value: { AutoContent },
				})),
			})),
		})),
		RequestId: `r${page ?? ''}`,
		...more,
	},
	files: [],
	page,
	pageCount: page && 9,
});

export const pages = (...contents: Entry[][]): Answer[] =>
	contents.map((entries, index) => answer(entries, {}, index + 1));

export const shaped = (
	answers: Answer[],
	layout: string,
	settings?: ShapeSettings,
): IDataObject[] =>
	saidByRows(
		shapes[operationOf('ExtractDocMulti').shape](answers, layout, settings).map(({ json }) => json),
	);

/** The columns without those that the node adds, in their order. */
export const columns = (
	answers: Answer[],
	layout: string,
	settings?: ShapeSettings,
): Array<Array<[string, unknown]>> =>
	shaped(answers, layout, settings).map((json) =>
		Object.entries(json).filter(([key]) => !['RequestId', 'page', 'pageCount'].includes(key)),
	);

export const words = (...lines: string[]) => ({
	WordList: lines.map((DetectedText) => ({ DetectedText })),
});

export const rows = (...lines: Array<[item: string, qty: string]>): Entry =>
	lines.map(([item, qty]) => [
		['Item', item],
		['Qty', qty],
	]);

export const one = (entries: Entry[], more = {}) => shaped([answer(entries, more)], 'document')[0];

export const together = (...contents: Entry[][]) => shaped(pages(...contents), 'document')[0];
