import type { IDataObject } from 'n8n-workflow';

import type { ErrorLayer } from './connection';
import { describeConnection } from './connection';
import { findError } from './codes';
import type { ErrorEntry } from './types';
import { harmless } from './sentence';

/** Why a call gave no result, as plain data. */
export interface Failure {
	entry: ErrorEntry;
	/** The service's error code, or our name for what happened instead. */
	code: string;
	/** The message of the service. */
	said?: string;
	requestId?: string;
	httpStatus?: number;
	/** If it is not the action that the item began with. */
	action?: string;
}

/** The service has answered with an error code. */
export function apiFailure({ Code, Message, RequestId }: IDataObject, httpStatus: number): Failure {
	// a gateway in between may write anything into an answer, even what was sent to it
	const code = identifier(Code) ?? 'Unknown';
	const said = harmless(typeof Message === 'string' ? Message : '').trim();
	const known = findError(code);
	// the mainland site speaks Chinese: then its words follow ours
	const inEnglish = /\p{Script=Han}/u.test(said) ? '' : said;
	return {
		entry: known ?? {
			message:
				inEnglish.replace(/[.!]+$/, '') || `Tencent Cloud refused the call with the code ${code}`,
			description: inEnglish
				? 'The node does not know this error; the message is from the service'
				: 'The node does not know this error. Look up the code in the API reference, or contact Tencent Cloud support with the RequestId',
			// at least the status says whether it is temporary
			retry: httpStatus === 429 ? 'pace' : isTemporary(httpStatus) ? 'yes' : undefined,
		},
		code,
		said: (known || !inEnglish) && said ? said : undefined,
		requestId: identifier(RequestId),
		httpStatus,
	};
}

const identifier = (value: unknown): string | undefined =>
	typeof value === 'string' && /^[\w.+/=-]{1,64}$/.test(value) ? value : undefined;

const isTemporary = (httpStatus: number) => httpStatus === 408 || httpStatus >= 500;

/** No answer: the connection failed, or the credential refused to sign. */
export function connectionFailure(layers: ErrorLayer[], timeoutSeconds: number): Failure {
	const { code, ...entry } = describeConnection(layers, timeoutSeconds);
	return { entry, code };
}

/** Statuses that say why there is no result. */
const STATUSES: Record<number, ErrorEntry> = {
	407: {
		message: 'The proxy requires a login',
		description: 'Add the user name and password to the proxy address that n8n uses',
	},
	413: {
		message: 'The request is too large for a proxy or gateway on the way',
		description: 'Make the picture smaller, or send its URL instead of the file',
	},
	429: {
		message: 'Too many calls at once',
		description: "Lower 'Requests per Second' or 'Concurrent Requests' in 'Tuning'",
		retry: 'pace',
		cause: 'rate-limited',
	},
};

/** An HTTP status without an answer of the API in it. */
export function wrongStatus(httpStatus: number): Failure {
	const message = `The service answered with HTTP status ${httpStatus} instead of a result`;
	const temporary: ErrorEntry = {
		message,
		description: 'This is usually temporary. Try again later',
		retry: 'yes',
		cause: 'temporarily-unavailable',
	};
	const lasting: ErrorEntry = {
		message,
		description: "Check 'Endpoint' in the credential, and the proxy if there is one",
	};
	const usual = isTemporary(httpStatus) ? temporary : lasting;
	return { code: `HTTP ${httpStatus}`, httpStatus, entry: STATUSES[httpStatus] ?? usual };
}

/** What arrives has no end, or is packed to burst. */
export const answerTooLarge = (megabytes: number): Failure => ({
	code: 'AnswerTooLarge',
	entry: {
		message: `The answer is larger than ${megabytes} MB`,
		description:
			"The service gives no answers of this size, so the rest was not read. Check 'Endpoint' in the credential, and the proxy if there is one",
	},
});

/** HTTP status 200, but not an answer of the API, or an incomplete one. */
export function invalidAnswer(body: unknown): Failure {
	const text = String(body).slice(0, 100).trimStart();
	const damaged = /^(\{|<\?xml|<(Response|Error)\b|$)/.test(text);
	return {
		code: 'InvalidAnswer',
		httpStatus: 200,
		entry: {
			message: damaged
				? 'The answer from the service is incomplete or damaged'
				: text.startsWith('<')
					? 'A web page came back instead of a result'
					: 'The answer did not come from the OCR service',
			description:
				"A proxy or gateway may be in between. Check 'Endpoint' in the credential, then try again",
			retry: 'yes',
		},
	};
}
