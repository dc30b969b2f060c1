import type { IDataObject } from 'n8n-workflow';

import { safeKey } from '../../answer/safeNames';
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
export const entriesOf = ({ response, page }: Answer): Row[][] =>
	list(response.StructuralList).map(({ Groups }) =>
		list(Groups).map(({ Lines }) => ({ cells: cellsOf(list(Lines)), page })),
	);

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
