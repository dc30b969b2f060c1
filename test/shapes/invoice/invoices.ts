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

/** The columns of an item that are filled. */
export const filled = (json: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(json).filter(([, value]) => value !== '' && value !== null));

/** The filled columns of the item of one invoice. */
export const one = (SubType: string, branch: IDataObject) =>
	filled(items([invoice(SubType, branch)])[0].json);
