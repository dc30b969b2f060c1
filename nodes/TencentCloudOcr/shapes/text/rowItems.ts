import type { IDataObject } from 'n8n-workflow';

import type { Answer, ShapedItem } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { rowText } from '../page/flow';
import { regionsOf } from '../page/regions';
import type { Row } from '../page/rows';
import { rowsOf } from '../page/rows';
import { straighten } from '../page/straighten';
import type { TablePart } from '../page/tables';
import { tablesIn } from '../page/tables';
import { uniqueKeys } from '../uniqueKeys';
import { withColumns } from '../withColumns';
import { textsOf } from './pageText';

type Part = TablePart | { text: string };

/**
 * One item per row of the tables that the boxes form, with the texts of the header row as keys; the
 * lines between tables, and a page without any, are the `text` of an item of their own, which has
 * the columns of the first table, too: so their order does not depend on what comes first.
 */
export function* rowItems(answers: Answer[]): Steps<ShapedItem[]> {
	let header: string[] | undefined;
	let width = 0;
	let table = 0;
	const items: ShapedItem[] = [];
	for (const { page, response } of answers) {
		for (const part of yield* partsOf(response)) {
			const position = { Page: page ?? null, RequestId: response.RequestId };
			if (!isTable(part)) {
				items.push({ json: { text: part.text, Table: null, ...position } });
				continue;
			}
			const own = part.goesOn ? undefined : headerOf(part.table);
			// after a gap and the end of a page it goes on as well
			const goesOn = width === part.table[0].length && (!own || String(own) === String(header));
			if (!goesOn) [header, table] = [own, table + 1];
			width = part.table[0].length;
			const place = { text: null, Table: table, ...position };
			const rows = part.table.slice(own ? 1 : 0);
			yield* mapped(rows, (cells) =>
				items.push({ json: { ...named(cells, header, place), ...place } }),
			);
		}
	}
	return withColumns(items);
}

const isTable = (part: Part): part is TablePart => 'table' in part;

function* partsOf(response: IDataObject): Steps<Part[]> {
	const { boxes, unplaced } = yield* straighten(response);
	const parts: Part[] = [];
	let lone: Row[] = [];
	const close = (more: string[] = []) => {
		const lines = [...lone.map(rowText), ...more];
		if (lines.length) parts.push({ text: lines.join('\n') });
		lone = [];
	};
	for (const region of yield* regionsOf(yield* rowsOf(boxes), 'auto')) {
		// columns of running text are no table
		const found =
			region.length > 1 ? region.flat().map((row) => ({ row })) : yield* tablesIn(region[0]);
		for (const part of found) {
			if ('row' in part) {
				lone.push(part.row);
				continue;
			}
			close();
			parts.push(part);
		}
	}
	close(textsOf(unplaced));
	return parts;
}

/** The first row, if it names the columns: it has no amount, and some column below consists of them. */
function headerOf([first, ...body]: string[][]): string[] | undefined {
	const names = first.filter((cell) => cell !== '');
	if (names.length * 2 <= first.length || names.some(isAmount)) return undefined;
	const ofAmounts = first.some((_, column) => {
		const cells = body.map((row) => row[column]).filter((cell) => cell !== '');
		return cells.filter(isAmount).length * 2 > cells.length;
	});
	return ofAmounts ? first : undefined;
}

const DATE = /\p{N}[./-]\p{N}+[./-]\p{N}/u;

/** A number with at most a unit or a currency. A date is none: forms have them below a name. */
const isAmount = (cell: string) =>
	/\p{N}/u.test(cell) && cell.replace(/\P{L}/gu, '').length <= 3 && !DATE.test(cell);

function named(cells: string[], header: string[] | undefined, taken: IDataObject): IDataObject {
	const unique = uniqueKeys(Object.keys(taken));
	const entries = cells.map((cell, column) => [
		unique(header?.[column] || `Column ${column + 1}`),
		cell,
	]);
	return Object.fromEntries(entries) as IDataObject;
}
