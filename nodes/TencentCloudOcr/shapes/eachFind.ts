import type { IDataObject } from 'n8n-workflow';

import type { Shape } from '../answer/answer';
import { hasText, list } from '../untyped';

/**
 * One item for each of several finds in a picture, the main one first, as rows of a sheet: how many
 * there are changes no column. A picture without any is an item without values.
 * @param name of the number that tells them apart, from 1; the main one is 1
 * @param findsOf an answer
 * @param read a find as columns, all of them also where it has no value
 */
export const eachFind =
	(
		name: string,
		findsOf: (response: IDataObject) => IDataObject[],
		read: (found: IDataObject) => IDataObject,
	): Shape =>
	(answers) =>
		answers.flatMap(({ response, files, page }) => {
			const finds = findsOf(response);
			const about = { page: page ?? null, RequestId: response.RequestId };
			if (!finds.length) return [{ json: { ...read({}), [name]: null, ...about }, files }];
			return finds.map((found, index) => ({
				json: { ...read(found), [name]: index + 1, ...about },
				files: index ? [] : files,
			}));
		});

/** What the service considers the main one, whose fields are in the answer itself, then the others. */
export const mainFirst =
	(listField: string, idField: string) =>
	(response: IDataObject): IDataObject[] => {
		const all = list(response[listField]);
		const at = all.findIndex((found) => found[idField] === response[idField]);
		const others = all.filter((_, index) => index !== at);
		if (at >= 0) return [all[at], ...others];
		const main = { ...response, RequestId: undefined };
		return hasText(all.length ? response[idField] : main) ? [main, ...others] : others;
	};
