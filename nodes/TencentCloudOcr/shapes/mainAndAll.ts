import type { IDataObject } from 'n8n-workflow';

import type { Shape } from '../answer/answer';
import { defined, list } from '../untyped';

/**
 * What the service considers the main one of several finds, as flat fields, then all of them as a list.
 * @param listField where the answer has all of them
 * @param name of the list in the item
 */
export const mainAndAll =
	(listField: string, name: string, read: (found: IDataObject) => IDataObject): Shape =>
	(answers) =>
		answers.map(({ response, files }) => {
			const all = list(response[listField]).map(read);
			const { RequestId } = response;
			return {
				json: defined({ ...read(response), [name]: all.length ? all : undefined, RequestId }),
				files,
			};
		});
