import type { IDataObject } from 'n8n-workflow';

import { describeConnection } from './connection';
import { findError } from './codes';
import type { ErrorEntry } from './types';
import { harmless } from './sentence';

/** Why a call gave no result, as plain data. */
export interface Failure {
	entry: ErrorEntry;
	/** The service's error code, or our name for what happened instead. */
	code: string;
	/** What the service says of it, in its own words. */
	said?: string;
	requestId?: string;
	httpStatus?: number;
	/** Where it is not the action that the item began with. */
	action?: string;
}

/** The service has answered with an error code. */
export function apiFailure({ Code, Message, RequestId }: IDataObject, httpStatus: number): Failure {
	// a gateway in between may write anything into an answer, even what was sent to it
	const code = identifier(Code) ?? 'Unknown';
	const said = harmless(typeof Message === 'string' ? Message : '').trim();
	const known = findError(code);
	return {
		entry: known ?? {
			message: said.replace(/[.!]+$/, '') || `Tencent Cloud refused the call with the code ${code}`,
			description: said
				? 'The node does not know this error; these are the words of the service'
				: 'The node does not know this error. Look the code up in the API reference, or give the RequestId to the support of Tencent Cloud',
			// its status says at least whether it passes
			retry: httpStatus === 429 ? 'pace' : isPassing(httpStatus) ? 'yes' : undefined,
		},
		code,
		said: known && said ? said : undefined,
		requestId: identifier(RequestId),
		httpStatus,
	};
}

const identifier = (value: unknown): string | undefined =>
	typeof value === 'string' && /^[\w.+/=-]{1,64}$/.test(value) ? value : undefined;

const isPassing = (httpStatus: number) => httpStatus === 408 || httpStatus >= 500;

/** No answer: the connection failed, or the credential refused to sign. */
export function connectionFailure(error: unknown, timeoutSeconds: number): Failure {
	const { code, ...entry } = describeConnection(error, timeoutSeconds);
	return { entry, code };
}

/** Statuses that say more than that there is no result. */
const STATUSES: Record<number, ErrorEntry> = {
	407: {
		message: 'The proxy asks for a login',
		description: 'Add user name and password to the address of the proxy that n8n uses',
	},
	413: {
		message: 'The request is too large for a proxy or gateway on the way',
		description: 'Make the picture smaller, or send its URL instead of the file',
	},
	429: {
		message: 'Too many calls at a time',
		description: "Lower 'Requests per Second' or 'Concurrent Requests' in 'Options'",
		retry: 'pace',
		cause: 'rate-limited',
	},
};

/** An HTTP status without an answer of the API in it. */
export function wrongStatus(httpStatus: number): Failure {
	const message = `The service answered with HTTP status ${httpStatus} instead of a result`;
	const passing: ErrorEntry = {
		message,
		description: 'This usually passes. Try again later',
		retry: 'yes',
		cause: 'temporarily-unavailable',
	};
	const lasting: ErrorEntry = {
		message,
		description: "Check 'Endpoint' in the credential, and the proxy if there is one",
	};
	const usual = isPassing(httpStatus) ? passing : lasting;
	return { code: `HTTP ${httpStatus}`, httpStatus, entry: STATUSES[httpStatus] ?? usual };
}

/** HTTP status 200, but no answer of the API: a web page, or one that was cut off. */
export function invalidAnswer(body: unknown): Failure {
	const text = String(body).slice(0, 100).trimStart();
	const damaged = /^(\{|<\?xml|<(Response|Error)\b|$)/.test(text);
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
