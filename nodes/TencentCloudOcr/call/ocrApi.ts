import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import type { Failure } from '../errors';
import { apiFailure, connectionFailure, invalidAnswer, wrongStatus } from '../errors';

export const API_VERSION = '2018-11-19';

export interface ApiRequest {
	action: string;
	body: Buffer;
	method: 'POST' | 'GET';
	/** One region, or several of which the credential takes its own or the first. */
	region: string;
	timeoutSeconds: number;
}

export type Attempt =
	{ response: IDataObject } | { failure: Failure; retryAfter?: string; date?: string };

/**
 * One HTTP request to the API. The credential signs the bytes of the body.
 * @returns the inner `Response` object, or why there is none
 */
export async function attempt(context: IExecuteFunctions, request: ApiRequest): Promise<Attempt> {
	let answer: IN8nHttpFullResponse;
	try {
		answer = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			'tencentCloudApi',
			httpOptions(request),
		)) as IN8nHttpFullResponse;
	} catch (error) {
		return { failure: connectionFailure(error, request.timeoutSeconds) };
	}
	const { statusCode, headers, body } = answer;
	const response = responseOf(body);
	if (response && !response.Error) return { response };
	return {
		failure: response
			? apiFailure(response, statusCode)
			: statusCode === 200
				? invalidAnswer(body)
				: wrongStatus(statusCode),
		retryAfter: headers['retry-after'] as string | undefined,
		date: headers.date as string | undefined,
	};
}

const httpOptions = (request: ApiRequest): IHttpRequestOptions => ({
	method: request.method,
	// relative: the credential knows the host
	url: '/',
	headers: {
		'Content-Type': 'application/json',
		'X-TC-Action': request.action,
		'X-TC-Version': API_VERSION,
		...(request.region && { 'X-TC-Region': request.region }),
	},
	body: request.body,
	encoding: 'text',
	returnFullResponse: true,
	// n8n would send a refused call again by itself, and follow redirects with the document
	ignoreHttpStatusErrors: true,
	disableFollowRedirect: true,
	timeout: request.timeoutSeconds * 1000,
});

function responseOf(body: unknown): IDataObject | undefined {
	try {
		const parsed = (typeof body === 'string' ? JSON.parse(body) : body) as IDataObject | null;
		const response = parsed?.Response;
		return typeof response === 'object' && response !== null && !Array.isArray(response)
			? (response as IDataObject)
			: undefined;
	} catch {
		return undefined;
	}
}
