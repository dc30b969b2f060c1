import type { IDataObject, IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

import { apiError, connectionError, invalidAnswer, wrongStatus } from './errors';

export const API_VERSION = '2018-11-19';

export interface Call {
	action: string;
	parameters: IDataObject;
	/** Overrides the credential's region. */
	region?: string;
	timeoutSeconds: number;
	itemIndex: number;
	page?: number;
}

/**
 * One call of the API: the only place that knows HTTP. The credential signs the bytes of the body.
 * @returns the inner `Response` object
 * @throws NodeApiError for everything that is not an answer
 */
export async function call(context: IExecuteFunctions, request: Call): Promise<IDataObject> {
	let answer: IN8nHttpFullResponse;
	try {
		answer = (await context.helpers.httpRequestWithAuthentication.call(context, 'tencentCloudApi', {
			method: 'POST',
			// relative: the credential knows the host
			url: '/',
			headers: {
				'Content-Type': 'application/json',
				'X-TC-Action': request.action,
				'X-TC-Version': API_VERSION,
				...(request.region && { 'X-TC-Region': request.region }),
			},
			body: Buffer.from(JSON.stringify(request.parameters)),
			encoding: 'text',
			returnFullResponse: true,
			// n8n would send a refused call again by itself, and follow redirects with the document
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: request.timeoutSeconds * 1000,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		throw connectionError(context.getNode(), request, error);
	}
	return decode(context, request, answer);
}

function decode(
	context: IExecuteFunctions,
	request: Call,
	{ statusCode, body }: IN8nHttpFullResponse,
): IDataObject {
	const response = responseOf(body);
	if (!response) {
		throw statusCode === 200
			? invalidAnswer(context.getNode(), request, body)
			: wrongStatus(context.getNode(), request, statusCode);
	}
	const { Error: failure, RequestId } = response;
	if (failure) {
		const { Code, Message } = failure as IDataObject;
		throw apiError(context.getNode(), request, {
			code: String(Code),
			message: String(Message ?? ''),
			requestId: String(RequestId ?? ''),
			statusCode,
		});
	}
	return response;
}

function responseOf(body: unknown): IDataObject | undefined {
	try {
		const parsed = (typeof body === 'string' ? JSON.parse(body) : body) as IDataObject | null;
		const response = parsed?.Response;
		return typeof response === 'object' && response !== null ? (response as IDataObject) : undefined;
	} catch {
		return undefined;
	}
}
