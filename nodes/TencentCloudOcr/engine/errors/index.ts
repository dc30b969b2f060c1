import type { IDataObject, INode, JsonObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { describeConnection } from './connection';
import { findError } from './table';
import type { ErrorEntry } from './types';

/** Why a call gave no result, as plain data. */
export interface Failure {
	entry: ErrorEntry;
	/** The service's error code, or our name for what happened instead. */
	code: string;
	/** What the service says of it, in its own words. */
	said?: string;
	requestId?: string;
	httpStatus?: number;
}

/** The service has answered with an error code. */
export function apiFailure({ Error: error, RequestId }: IDataObject, httpStatus: number): Failure {
	const { Code, Message } = (error ?? {}) as IDataObject;
	const code = String(Code);
	const said = String(Message ?? '').trim();
	const known = findError(code);
	return {
		entry: known ?? {
			message: said || `Tencent Cloud answered with the error ${code}`,
			description: 'The node does not know this error; these are the words of the service',
		},
		code,
		said: known && said ? said : undefined,
		requestId: typeof RequestId === 'string' ? RequestId : undefined,
		httpStatus,
	};
}

/** No answer: the connection failed, or the credential refused to sign. */
export function connectionFailure(error: unknown, timeoutSeconds: number): Failure {
	const { code, ...entry } = describeConnection(error, timeoutSeconds);
	return { entry, code };
}

/** An HTTP status without an answer of the API in it. */
export function wrongStatus(httpStatus: number): Failure {
	const passing = httpStatus === 429 || httpStatus === 408 || httpStatus >= 500;
	return {
		code: `HTTP ${httpStatus}`,
		httpStatus,
		entry: {
			message: `The service answered with HTTP status ${httpStatus} instead of a result`,
			description: passing
				? 'This usually passes. Try again later'
				: "Check 'Endpoint' in the credential, and the proxy if there is one",
			retry: httpStatus === 429 ? 'pace' : passing ? 'yes' : undefined,
			cause: httpStatus === 429 ? 'rate-limited' : passing ? 'temporarily-unavailable' : undefined,
		},
	};
}

/** HTTP status 200, but no answer of the API: a web page, or one that was cut off. */
export function invalidAnswer(body: unknown): Failure {
	const text = String(body).slice(0, 100).trimStart();
	const damaged = text.startsWith('{') || text === '';
	return {
		code: 'InvalidAnswer',
		httpStatus: 200,
		entry: {
			message: damaged
				? 'The answer of the service is cut off or damaged'
				: text.startsWith('<')
					? 'A web page came back instead of a result'
					: 'The answer is not one of the OCR service',
			description:
				"A proxy or gateway may stand in between. Check 'Endpoint' in the credential, then try again",
			retry: 'yes',
		},
	};
}

export interface FailedCall {
	action: string;
	itemIndex: number;
	page?: number;
	/** Where the item has several files. */
	fileName?: string;
	/** Words on what to use instead, where a site does not offer the action. */
	instead?: string;
}

const NOT_OFFERED = ['InvalidAction', 'ActionOffline'];

/** The n8n error of an item: what happened, what to do, and how to find the call again. */
export function nodeError(node: INode, call: FailedCall, failure: Failure): NodeApiError {
	const { entry, code, said, requestId, httpStatus } = failure;
	const advice =
		NOT_OFFERED.includes(code) && call.instead ? call.instead : entry.description;
	const where = [
		`Item ${call.itemIndex}`,
		call.fileName ? `file '${call.fileName}'` : '',
		call.page === undefined ? '' : `page ${call.page}`,
		call.action,
		code,
		requestId ? `RequestId ${requestId}` : '',
	];
	// a small plain object: the original error may hold the signed request with the document
	const source: JsonObject = { code, requestId: requestId ?? '' };
	const error = new NodeApiError(node, source, {
		message: entry.message,
		description: `${sentence(advice)}${said ? ` The service says: ${sentence(said)}` : ''} (${where.filter(Boolean).join(', ')})`,
		httpCode: httpStatus === undefined ? undefined : String(httpStatus),
		itemIndex: call.itemIndex,
		...(entry.cause && { failure: { cause: entry.cause } }),
	});
	Object.assign(error.context, {
		action: call.action,
		errorCode: code,
		...(requestId && { requestId }),
		...(httpStatus !== undefined && { httpStatus }),
		...(call.page !== undefined && { page: call.page }),
	});
	return error;
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
