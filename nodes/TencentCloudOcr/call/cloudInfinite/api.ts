import type { IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { Attempt } from '../ocrApi';
import { apiFailure, connectionFailure, invalidAnswer, wrongStatus } from '../../errors';
import { cosAnswer } from './answer';

/**
 * One request to Cloud Infinite, on the host of the bucket. The credential recognises the host and
 * signs for COS. Answers and errors are XML; an error has a status of its own.
 */
export async function cosAttempt(
	context: IExecuteFunctions,
	url: string,
	timeoutSeconds: number,
): Promise<Attempt> {
	let answer: IN8nHttpFullResponse;
	try {
		answer = (await context.helpers.httpRequestWithAuthentication.call(context, 'tencentCloudApi', {
			method: 'GET',
			url,
			encoding: 'text',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: timeoutSeconds * 1000,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		return { failure: connectionFailure(error, timeoutSeconds) };
	}
	const { response, error } = cosAnswer(answer.body);
	if (response && answer.statusCode === 200) return { response };
	const failure = error
		? apiFailure({ Error: error, RequestId: error.RequestId }, answer.statusCode)
		: answer.statusCode === 200
			? invalidAnswer(answer.body)
			: wrongStatus(answer.statusCode);
	return {
		failure,
		retryAfter: answer.headers['retry-after'] as string | undefined,
		date: answer.headers.date as string | undefined,
	};
}
