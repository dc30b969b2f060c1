import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import type { SecretFilter } from '../../../credentials/secrets/secretFilter';
import { cloudInfiniteAnswer } from '../answer/cloudInfinite/answer';
import { ocrAnswer } from '../answer/ocr';
import { layersOf } from '../errors/connection';
import type { Failure } from '../errors/failure';
import {
	answerTooLarge,
	apiFailure,
	connectionFailure,
	invalidAnswer,
	wrongStatus,
} from '../errors/failure';
import type { OcrRequest, ServiceRequest } from '../request/serviceRequest';
import { inTurns } from '../steps';
import { LARGEST_ANSWER_MB, readReply } from './readReply';

export const API_VERSION = '2018-11-19';

export type Outcome =
	{ response: IDataObject } | { failure: Failure; retryAfter?: string; date?: string };

/**
 * One HTTP request. The credential signs it: the bytes of the body for the OCR API, the address for
 * Cloud Infinite, which it recognizes by the host.
 * @returns the answer of the service, or why there is none
 */
export async function sendOnce(
	context: IExecuteFunctions,
	request: ServiceRequest,
	secrets: SecretFilter,
): Promise<Outcome> {
	const isOcr = request.service === 'ocr';
	const milliseconds = request.timeoutSeconds * 1000;
	const deadline = AbortSignal.timeout(milliseconds);
	let reply: IN8nHttpFullResponse;
	let read: Awaited<ReturnType<typeof readReply>>;
	try {
		const { helpers } = context;
		const caller = endingAt(context, deadline);
		reply = (await helpers.httpRequestWithAuthentication.call(caller, 'tencentCloudApi', {
			...(isOcr ? ocrOptions(request) : { method: 'GET', url: request.url }),
			// n8n has no limit for the size of an answer: it is counted as it arrives
			encoding: 'stream',
			returnFullResponse: true,
			// n8n would send a refused call again, and follow redirects with the document
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: milliseconds,
		})) as IN8nHttpFullResponse;
		read = await readReply(reply.body);
	} catch (error) {
		// n8n's own timeout is that of a silence
		const cause = deadline.aborted ? { code: 'ECONNABORTED' } : error;
		const layers = secrets.words(layersOf(cause));
		return { failure: connectionFailure(layers, request.timeoutSeconds) };
	}
	if ('tooLarge' in read) return { failure: answerTooLarge(LARGEST_ANSWER_MB) };
	const { statusCode, headers } = reply;
	const answer = isOcr ? ocrAnswer(read.text) : cloudInfiniteAnswer(read.text);
	const { response, error } = await inTurns(answer);
	if (response && statusCode === 200)
		return { response: await inTurns(secrets.answerSteps(response)) };
	return {
		failure: error
			? apiFailure(secrets.words(error), statusCode)
			: statusCode === 200
				? invalidAnswer(read.text)
				: wrongStatus(statusCode),
		retryAfter: headers['retry-after'] as string | undefined,
		date: headers.date as string | undefined,
	};
}

/** n8n takes the signal that stops a call from its caller, whatever the request says. */
function endingAt(context: IExecuteFunctions, deadline: AbortSignal): IExecuteFunctions {
	const cancelled = context.getExecutionCancelSignal();
	const signal = cancelled ? AbortSignal.any([cancelled, deadline]) : deadline;
	const value = () => signal;
	return Object.create(context, { getExecutionCancelSignal: { value } }) as IExecuteFunctions;
}

const ocrOptions = ({ action, method, region, body }: OcrRequest): IHttpRequestOptions => ({
	method,
	// relative: the credential knows the host
	url: '/',
	headers: {
		'Content-Type': 'application/json',
		'X-TC-Action': action,
		'X-TC-Version': API_VERSION,
		...(region && { 'X-TC-Region': region }),
	},
	body,
});
