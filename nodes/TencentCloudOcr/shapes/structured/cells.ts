import type { IDataObject } from 'n8n-workflow';

import { safeKey } from '../../answer/safeNames';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { uniqueKeys } from '../uniqueKeys';
import { list, record, text } from '../../untyped';
import type { Answer } from '../../answer/answer';

/** As printed, or the number that an amount is. */
export type Value = string | number;

/** A line of a table, one field of the document, or several that belong together. */
export interface Row {
	/** By their columns, in the order of the document. */
	cells: Map<string, Value>;
	/** Page of the PDF, from 1; undefined for pictures. */
	page?: number;
}

/** The entries of an answer, each with its rows. Types: GroupInfo, LineInfo, ItemInfo. */
export function* entriesIn({ response, page }: Answer): Steps<Row[][]> {
	const entries: Row[][] = [];
	for (const [index, { Groups }] of list(response.StructuralList).entries()) {
		if (index % ENTRIES_OF_A_STEP === 0) yield;
		const rowOf = ({ Lines }: IDataObject) => ({ cells: cellsOf(list(Lines)), page });
		entries.push(yield* mapped(list(Groups), rowOf));
	}
	return entries;
}

/** Most have one row of a few cells. */
const ENTRIES_OF_A_STEP = 500;

/** A key that one row has twice gets a number: two columns have the same header. */
function cellsOf(lines: IDataObject[]): Row['cells'] {
	const unique = uniqueKeys();
	return new Map(lines.map((line) => [unique(keyOf(line)), text(record(line.Value).AutoContent)]));
}

/** As the user asked for it, else as the service found it. */
export function keyOf({ Key }: IDataObject): string {
	const { ConfigName, AutoName } = record(Key);
	return safeKey(text(ConfigName).trim() || text(AutoName).trim() || 'Value');
}
