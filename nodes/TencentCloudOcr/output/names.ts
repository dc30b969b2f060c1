import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import type { StoredFile } from '../answer/answer';
import { freeNames } from '../answer/nameFiles';
import { safeKey } from '../answer/safeNames';
import { uniqueKeys } from '../shapes/uniqueKeys';

/** The result with keys that neither lose a value nor make n8n take the item for an error. */
export function safeNames(json: IDataObject): IDataObject {
	if (Object.keys(json).every((key) => safeKey(key) === key)) return json;
	const unique = uniqueKeys();
	return Object.fromEntries(Object.entries(json).map(([key, value]) => [unique(key), value]));
}

/** A column of the document keeps its name; what the node adds under the same name gets a number. */
export function namesBeside(json: IDataObject, label: IDataObject): IDataObject {
	const unique = uniqueKeys(Object.keys(json));
	return Object.fromEntries(Object.entries(label).map(([key, value]) => [unique(key), value]));
}

/** Files by field; a field that is taken, by a page or by the source, gets a number. */
export function withFiles(
	kept: IBinaryKeyData = {},
	files: Array<Pick<StoredFile, 'field' | 'binary'>>,
): IBinaryKeyData {
	const free = freeNames(Object.keys(kept));
	const named = files.map(({ field, binary }) => [free(field), binary] as const);
	return { ...kept, ...Object.fromEntries(named) };
}
