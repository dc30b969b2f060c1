import type { Shape } from '../answer/answer';
import { defined } from '../untyped';

/** The answer as it is, under the API's own names, RequestId last. */
export const asReceivedShape: Shape = (answers) =>
	answers.map(({ response: { RequestId, ...fields }, files, page }) => ({
		json: defined({ ...fields, page, RequestId }),
		files,
	}));
