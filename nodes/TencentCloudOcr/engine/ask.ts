import type { IDataObject } from 'n8n-workflow';
import { deepCopy, UserError } from 'n8n-workflow';

import { MAX_REQUEST_BYTES } from '../catalog/limits';
import type { ImageLimits } from '../catalog/types';
import type { ApiRequest } from './attempt';
import { requestBody } from './body';
import type { CallOptions, Result, Run } from './call';
import { call, requestName } from './call';
import type { Content } from './content';
import { contentOf } from './content';
import type { Document } from './documents';
import { checkFile } from './limits';
import type { Picture } from './request';
import { requestParameters } from './request';
import type { Settings } from './settings';

/** One side of a document, and the API parameters that take it. */
export interface Side {
	document: Document;
	parameters: { base64: string; url: string };
	limits: ImageLimits;
}

export interface Question extends Omit<ApiRequest, 'body'> {
	settings: Settings;
	sides: Side[];
	page: number;
	/** Send the same request of the same run only once. */
	once: boolean;
}

/** Asks the service for one page: reads the files, builds the request once, sends it. */
export async function ask(run: Run, question: Question, options: CallOptions): Promise<Result> {
	const { sides, once, settings } = question;
	const size = sides.reduce((sum, { document }) => sum + sizeOf(document), 0);
	const release = await run.budget.acquire(size);
	try {
		const request: ApiRequest = { ...question, body: await buildBody(question) };
		const name = once && sides.length ? requestName(request) : undefined;
		const earlier = name === undefined ? undefined : run.sent.get(name);
		if (earlier) {
			release();
			return copyOf(await earlier.result, earlier.itemIndex);
		}
		const result = call(run, request, options, settings.operation.files);
		if (name !== undefined) run.sent.set(name, { itemIndex: settings.itemIndex, result });
		return await result;
	} finally {
		release();
	}
}

const copyOf = (result: Result, duplicateOf: number): Result =>
	'failure' in result
		? result
		: {
				answer: {
					...result.answer,
					response: deepCopy(result.answer.response),
					duplicateOf,
				},
			};

const sizeOf = (document: Document) => (document.kind === 'file' ? document.base64Length : 0);

async function buildBody({ settings, sides, page }: Question): Promise<Buffer> {
	const files: Record<string, Content> = {};
	const addresses: IDataObject = {};
	let front: Picture | undefined;
	for (const { document, parameters, limits } of sides) {
		if (document.kind === 'url') {
			addresses[parameters.url] = document.url;
			front ??= { url: document.url };
			continue;
		}
		const content = contentOf(await document.read());
		checkFile(content, limits, settings.operation.name, document.fileName);
		files[parameters.base64] = content;
		front ??= { content };
	}
	const body = requestBody({ ...addresses, ...requestParameters(settings, front, page) }, files);
	if (body.length > MAX_REQUEST_BYTES) {
		throw new UserError('The two sides together are too large for one request', {
			description: 'Both together may have 10 MB as base64. Make the pictures smaller, or use URLs',
		});
	}
	return body;
}
