import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { describeConnection } from './connection';
import { findError } from './table';
import type { ErrorEntry } from './types';

/** What an error says of the call that it belongs to. */
export interface FailedCall {
	action: string;
	itemIndex: number;
	page?: number;
	timeoutSeconds: number;
}

export interface ApiFailure {
	code: string;
	message: string;
	requestId: string;
	statusCode: number;
}

/** The service has answered with an error code. */
export function apiError(node: INode, call: FailedCall, failure: ApiFailure): NodeApiError {
	const { code, requestId, statusCode } = failure;
	const entry = findError(code) ?? {
		message: failure.message || `Tencent Cloud answered with the error ${code}`,
		description: 'The node does not know this error; these are the words of the service',
	};
	const said = findError(code) && failure.message ? ` The service says: ${failure.message}` : '';
	return build(node, call, entry, {
		code,
		requestId,
		httpCode: String(statusCode),
		addition: said,
	});
}

/** No answer: the connection failed, or the credential refused to sign. */
export function connectionError(node: INode, call: FailedCall, error: unknown): NodeApiError {
	const { code, ...entry } = describeConnection(error, call.timeoutSeconds);
	return build(node, call, entry, { code });
}

/** An HTTP status without an answer of the API in it. */
export function wrongStatus(node: INode, call: FailedCall, statusCode: number): NodeApiError {
	const later = statusCode === 429 || statusCode >= 500;
	return build(
		node,
		call,
		{
			message: `The service answered with HTTP status ${statusCode} instead of a result`,
			description: later
				? 'This usually passes. Try again later'
				: "Check 'Endpoint' in the credential, and the proxy if there is one",
			cause: later ? 'temporarily-unavailable' : undefined,
		},
		{ code: `HTTP ${statusCode}`, httpCode: String(statusCode) },
	);
}

/** HTTP status 200, but no answer of the API: a web page, or one that was cut off. */
export function invalidAnswer(node: INode, call: FailedCall, body: unknown): NodeApiError {
	const text = String(body).trimStart();
	const message = text.startsWith('<')
		? 'A web page came back instead of a result'
		: text.startsWith('{')
			? 'The answer of the service is cut off or damaged'
			: 'The answer is not one of the OCR service';
	return build(
		node,
		call,
		{
			message,
			description:
				"A proxy or gateway may stand in between. Check 'Endpoint' in the credential, then try again",
		},
		{ code: 'InvalidAnswer', httpCode: '200' },
	);
}

interface Details {
	code: string;
	requestId?: string;
	httpCode?: string;
	addition?: string;
}

function build(node: INode, call: FailedCall, entry: ErrorEntry, details: Details): NodeApiError {
	const where = [
		`Item ${call.itemIndex}`,
		call.page === undefined ? '' : `page ${call.page}`,
		call.action,
		details.code,
		details.requestId ? `RequestId ${details.requestId}` : '',
	];
	// a small plain object: the original error may hold the signed request with the document
	const source: JsonObject = { code: details.code, requestId: details.requestId ?? '' };
	const error = new NodeApiError(node, source, {
		message: entry.message,
		description: `${entry.description}.${details.addition ?? ''} (${where.filter(Boolean).join(', ')})`,
		httpCode: details.httpCode,
		itemIndex: call.itemIndex,
		...(entry.cause && { failure: { cause: entry.cause } }),
	});
	Object.assign(error.context, {
		action: call.action,
		errorCode: details.code,
		...(details.requestId && { requestId: details.requestId }),
		...(call.page !== undefined && { page: call.page }),
	});
	return error;
}
