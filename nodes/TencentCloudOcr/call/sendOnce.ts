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
import { apiFailure, connectionFailure, invalidAnswer, wrongStatus } from '../errors/failure';
import type { OcrRequest, ServiceRequest } from '../request/serviceRequest';

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
	let reply: IN8nHttpFullResponse;
	try {
		reply = (await context.helpers.httpRequestWithAuthentication.call(context, 'tencentCloudApi', {
			...(isOcr ? ocrOptions(request) : { method: 'GET', url: request.url }),
			encoding: 'text',
			returnFullResponse: true,
			// n8n would send a refused call again, and follow redirects with the document
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: request.timeoutSeconds * 1000,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		return { failure: connectionFailure(secrets.words(layersOf(error)), request.timeoutSeconds) };
	}
	const { statusCode, headers, body } = reply;
	const { response, error } = isOcr ? ocrAnswer(body) : cloudInfiniteAnswer(body);
	if (response && statusCode === 200) return { response: secrets.answer(response) };
	return {
		failure: error
			? apiFailure(secrets.words(error), statusCode)
			: statusCode === 200
				? invalidAnswer(body)
				: wrongStatus(statusCode),
		retryAfter: headers['retry-after'] as string | undefined,
		date: headers.date as string | undefined,
	};
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
