import type { IDataObject } from 'n8n-workflow';

import { operationOf, shaped } from '../../../tools/generate/answer';

/** Answers and items of invoices, for the tests of their shape. */

const operation = operationOf('RecognizeGeneralInvoice');

export const shapedInvoices = (response: IDataObject, layout = 'document', more = {}) =>
	shaped(operation, response, layout, more);

export const items = (entries: IDataObject[], layout?: string) =>
	shapedInvoices({ MixedInvoiceItems: entries, RequestId: 'r' }, layout);

export const invoice = (
	SubType: string,
	branch: IDataObject,
	rest: IDataObject = {},
): IDataObject => ({
	Code: 'OK',
	SubType,
	SingleInvoiceInfos: { [SubType]: branch },
	...rest,
});

/** The item of one invoice without what the service calls its fields. */
export function one(SubType: string, branch: IDataObject) {
	const { json } = items([invoice(SubType, branch)])[0];
	delete json.fields;
	return json;
}
