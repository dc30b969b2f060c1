import type { IDataObject } from 'n8n-workflow';

import type { Shape } from '../answer/answer';

/** The answer as it is, under the API's own names, RequestId last. */
export const asReceivedShape: Shape = (answers) =>
	answers.map(({ response, files, page }) => {
		const { RequestId, ...fields } = response;
		const json: IDataObject = { ...fields, ...(page !== undefined && { page }), RequestId };
		return { json, files };
	});
