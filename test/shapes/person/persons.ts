import type { IDataObject } from 'n8n-workflow';

import { simplified } from '../../../tools/generate/answer';

/** What the simplified item says in the vocabulary of persons: without the service's own names. */
export function person(action: string, response: IDataObject): IDataObject {
	const item = simplified(action, response);
	delete item.fields;
	return item;
}
