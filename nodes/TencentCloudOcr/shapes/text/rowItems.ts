import type { IDataObject } from 'n8n-workflow';

import type { Answer, ShapedItem, ShapeSettings } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
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
export function* rowItems(
	answers: Answer[],
	headerRow: ShapeSettings['headerRow'] = 'auto',
): Steps<ShapedItem[]> {
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
			const [first] = part.table;
			const repeats = String(first) === String(header);
			const mayName = !part.goesOn && headerRow !== 'none';
			const isNamed = mayName && (repeats || (yield* namesColumns(part.table)));
			// after a gap and the end of a page it goes on as well
			const goesOn = width === first.length && (!isNamed || repeats);
			const own = isNamed || (headerRow === 'first' && !goesOn) ? first : undefined;
			if (!goesOn) [header, table] = [own, table + 1];
			width = first.length;
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

/** Whether the first row has the names of the columns, and not only of a few of them. */
function* namesColumns([first, ...body]: string[][]): Steps<boolean> {
	const names = first.filter((cell) => cell !== '');
	return names.length * 2 > first.length && (yield* isHeader(first, body));
}

function named(cells: string[], header: string[] | undefined, taken: IDataObject): IDataObject {
	const unique = uniqueKeys(Object.keys(taken));
	const entries = cells.map((cell, column) => [
		unique(header?.[column] || `Column ${column + 1}`),
		cell,
	]);
	return Object.fromEntries(entries) as IDataObject;
}
