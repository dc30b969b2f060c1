import type { IDataObject } from 'n8n-workflow';

import type { Steps } from '../steps';
import { parseJsonSteps, record } from '../untyped';

/** The answer to a call: a result, an error, or neither if it did not come from the service. */
export interface ServiceAnswer {
	response?: IDataObject;
	/** `Code`, `Message` and `RequestId`. */
	error?: IDataObject;
}

/** The inner `Response` object of the OCR API, or the error in it. */
export function* ocrAnswer(body: unknown): Steps<ServiceAnswer> {
	const parsed = typeof body === 'string' ? yield* parseJsonSteps(body) : body;
	const { Response } = record(parsed);
	if (typeof Response !== 'object' || Response === null || Array.isArray(Response)) return {};
	const response = Response as IDataObject;
	if (!response.Error) return { response };
	return { error: { ...record(response.Error), RequestId: response.RequestId } };
}
