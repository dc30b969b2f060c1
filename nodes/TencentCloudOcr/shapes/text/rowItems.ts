import type { IDataObject } from 'n8n-workflow';

import type { Answer, ShapedItem, ShapeSettings } from '../../answer/answer';
import { rowText } from '../page/flow';
import { regionsOf } from '../page/regions';
import type { Row } from '../page/rows';
import { rowsOf } from '../page/rows';
import { straighten } from '../page/straighten';
import type { TablePart } from '../page/tables';
import { tablesIn } from '../page/tables';
import { isHeader } from '../table/isHeader';
import { uniqueKeys } from '../uniqueKeys';
import { withColumns } from '../withColumns';
import { textsOf } from './pageText';

type Part = TablePart | { text: string };

/**
 * One item per row of the tables that the boxes form, with the texts of the header row as keys; the
 * lines between tables, and a page without any, are the `text` of an item of their own, which has
 * the columns of the first table, too: so their order does not depend on what comes first.
 */
export function rowItems(
	answers: Answer[],
	headerRow: ShapeSettings['headerRow'] = 'auto',
): ShapedItem[] {
	const pages = answers.map((answer) => ({ answer, parts: partsOf(answer.response) }));
	let header: string[] | undefined;
	let width = 0;
	let table = 0;
	const items = pages.flatMap(({ answer: { page, response }, parts }) =>
		parts.flatMap((part): ShapedItem[] => {
			const position = { Page: page ?? null, RequestId: response.RequestId };
			if (!isTable(part)) return [{ json: { text: part.text, Table: null, ...position } }];
			const [first] = part.table;
			const repeats = String(first) === String(header);
			const isNamed = !part.goesOn && headerRow !== 'none' && (repeats || namesColumns(part.table));
			// after a gap and the end of a page it goes on as well
			const goesOn = width === first.length && (!isNamed || repeats);
			const own = isNamed || (headerRow === 'first' && !goesOn) ? first : undefined;
			if (!goesOn) [header, table] = [own, table + 1];
			width = first.length;
			const place = { text: null, Table: table, ...position };
			const rows = part.table.slice(own ? 1 : 0);
			return rows.map((cells) => ({ json: { ...named(cells, header, place), ...place } }));
		}),
	);
	return withColumns(items);
}

const isTable = (part: Part): part is TablePart => 'table' in part;

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
			parts.push(part);
		}
	}
	close(textsOf(unplaced));
	return parts;
}

/** Whether the first row has the names of the columns, and not only of a few of them. */
function namesColumns([first, ...body]: string[][]): boolean {
	const names = first.filter((cell) => cell !== '');
	return names.length * 2 > first.length && isHeader(first, body);
}

function named(cells: string[], header: string[] | undefined, taken: IDataObject): IDataObject {
	const unique = uniqueKeys(Object.keys(taken));
	const entries = cells.map((cell, column) => [
		unique(header?.[column] || `Column ${column + 1}`),
		cell,
	]);
	return Object.fromEntries(entries) as IDataObject;
}
