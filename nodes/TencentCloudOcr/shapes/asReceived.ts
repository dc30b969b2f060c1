import type { Shape } from '../answer/answer';
import { defined } from '../untyped';

/** The answer as it is, under the API's own names, RequestId last. */
export const asReceivedShape: Shape = (answers) =>
	answers.map(({ response: { RequestId, ...fields }, files, page }) => ({
		json: defined({ ...fields, page: page ?? null, RequestId }),
		files,
	}));

/** These fields of the answer, also where it lacks them. */
export const fieldsShape =
	(...names: string[]): Shape =>
	(answers) =>
		asReceivedShape(
			answers.map(({ response, ...rest }) => ({
				response: {
					...Object.fromEntries(names.map((name) => [name, response[name] || null])),
					RequestId: response.RequestId,
				},
				...rest,
			})),
			'',
		);
