import type { IDataObject } from 'n8n-workflow';

import type { Answer, ShapedItem } from '../../answer/answer';
import { rowText } from '../page/flow';
import { regionsOf } from '../page/regions';
import type { Row } from '../page/rows';
import { rowsOf } from '../page/rows';
import { straighten } from '../page/straighten';
import { tablesIn } from '../page/tables';
import { uniqueKeys } from '../uniqueKeys';
import { textsOf } from './pageText';

type Part = { grid: string[][] } | { text: string };

/**
 * One item per row of the tables that the boxes form, with the texts of the header row as keys; the
 * lines between tables, and a page without any, are the `text` of an item of their own.
 */
export function rowItems(answers: Answer[]): ShapedItem[] {
	const pages = answers.map((answer) => ({ answer, parts: partsOf(answer.response) }));
	const several = pages.flatMap(({ parts }) => parts.filter(isTable)).length > 1;
	let header: string[] | undefined;
	let table = 0;
	return pages.flatMap(({ answer: { page, response }, parts }) =>
		parts.flatMap((part, index) => {
			const position = { ...(page !== undefined && { Page: page }), RequestId: response.RequestId };
			if (!isTable(part)) return [{ json: { text: part.text, ...position } }];
			const own = headerOf(part.grid);
			const rows = part.grid.slice(own ? 1 : 0);
			// the table of the page before goes on
			const continued = !index && header?.length === part.grid[0].length;
			if (own ? String(own) !== String(header) || index : !continued) table++;
			header = own ?? (continued ? header : undefined);
			const place = { ...(several && { Table: table }), ...position };
			return rows.map((cells) => ({ json: { ...named(cells, header, place), ...place } }));
		}),
	);
}

const isTable = (part: Part): part is { grid: string[][] } => 'grid' in part;

function partsOf(response: IDataObject): Part[] {
	const { boxes, unplaced } = straighten(response);
	const parts: Part[] = [];
	let lone: Row[] = [];
	const close = (more: string[] = []) => {
		const lines = [...lone.map(rowText), ...more];
		if (lines.length) parts.push({ text: lines.join('\n') });
		lone = [];
	};
	for (const region of regionsOf(rowsOf(boxes), 'auto')) {
		// columns of running text are no table
		const found = region.length > 1 ? region.flat().map((row) => ({ row })) : tablesIn(region[0]);
		for (const part of found) {
			if ('row' in part) {
				lone.push(part.row);
				continue;
			}
			close();
			parts.push({ grid: part.table });
		}
	}
	close(textsOf(unplaced));
	return parts;
}

/** The first row, if it names the columns: it has no number, and some column below has them. */
function headerOf([first, ...body]: string[][]): string[] | undefined {
	const names = first.filter((cell) => cell !== '');
	if (names.length * 2 <= first.length || names.some(hasDigit)) return undefined;
	const isNumeric = (column: number) =>
		body.filter((cells) => hasDigit(cells[column])).length * 2 > body.length;
	return first.some((_, column) => isNumeric(column)) ? first : undefined;
}

const hasDigit = (cell: string) => /\p{N}/u.test(cell);

function named(cells: string[], header: string[] | undefined, taken: IDataObject): IDataObject {
	const unique = uniqueKeys(Object.keys(taken));
	const entries = cells.map((cell, column) => [
		unique(header?.[column] || `Column ${column + 1}`),
		cell,
	]);
	return Object.fromEntries(entries) as IDataObject;
}
