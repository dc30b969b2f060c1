import type { IDataObject } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { hashForGood } from '../../../credentials/signing/bodyHash';
import type { FileLimits } from '../catalog/types';
import type { Place, Sent } from '../answer/answer';
import type { ApiRequest } from '../call/ocrApi';
import { attempt } from '../call/ocrApi';
import { requestBody } from '../request/body';
import type { CallOptions, Result, Run, Send } from '../call/call';
import { call } from '../call/call';
import type { Content } from '../input/content';
import { discard } from '../input/content';
import { throwIfAborted } from '../call/abort';
import { cosAttempt } from '../call/cloudInfinite/api';
import { cosUrl } from '../request/bucketUrl';
import { isBefore } from '../output/duplicates';
import type { Document } from '../input/documents';
import { checkFile, checkRequest } from '../checks/checkFile';
import type { Picture } from '../request/parameters';
import { isPdf, requestParameters } from '../request/parameters';
import type { Settings } from '../settings/settings';

/** One side of a document, and the API parameters that take it. */
export interface Side {
	document: Document;
	parameters: { base64: string; url: string };
	limits: FileLimits;
}

export interface Question extends Omit<ApiRequest, 'body'> {
	settings: Settings;
	sides: Side[];
	page: number;
	place: Place;
	/** Send the same request of the same run only once. */
	once: boolean;
	/** The document has passed the checks before, with another page. */
	checked: boolean;
}

/** Asks the service for one page: reads the files, builds the request once, sends it. */
export async function ask(run: Run, question: Question, options: CallOptions): Promise<Result> {
	const { sides, once, settings, place, checked } = question;
	const size = sides.reduce((sum, { document }) => sum + sizeOf(document), 0);
	const release = await run.budget.acquire(size);
	try {
		// the first page is still checked, so that of several bad documents the first one is told
		if (checked) throwIfAborted(run.signal);
		const { send, name, done, page } = await prepare(run, question);
		const earlier = once && sides.length ? run.sent.get(name) : undefined;
		if (earlier) {
			done();
			release();
			if (isBefore(place, earlier.first)) earlier.first = place;
			return ofRequest(copyOf(await earlier.result), earlier, page);
		}
		const sent = { first: place, result: call(run, send, options, settings.operation.files) };
		if (once && sides.length) run.sent.set(name, sent);
		const result = await sent.result;
		// after a failure the connection may still be reading the body
		if ('answer' in result) done();
		return ofRequest(result, sent, page);
	} finally {
		release();
	}
}

const sizeOf = (document: Document) => (document.kind === 'file' ? document.base64Length : 0);

const copyOf = (result: Result): Result =>
	'failure' in result
		? result
		: { answer: { ...result.answer, response: deepCopy(result.answer.response) } };

const ofRequest = (result: Result, sent: Sent, page?: number): Result =>
	'failure' in result ? { ...result, page } : { answer: { ...result.answer, sent } };

interface Prepared {
	send: Send;
	/** The same for the same request. */
	name: string;
	/** Undefined of a picture. */
	page?: number;
	/** Gives back what the request took. */
	done(): void;
}

async function prepare({ slabs }: Run, question: Question): Promise<Prepared> {
	const { settings, sides, page, action, region, method, timeoutSeconds } = question;
	const files: Record<string, Content> = {};
	try {
		const { addresses, front } = await open(sides, settings.operation.name, files);
		const parameters = { ...addresses, ...requestParameters(settings, front, page) };
		const paged = front && isPdf(settings, front) ? page : undefined;
		if (settings.bucket) {
			const url = cosUrl(settings.bucket, parameters);
			return {
				name: url,
				page: paged,
				done: () => {},
				send: async (context) => await cosAttempt(context, url, timeoutSeconds),
			};
		}
		const body = await requestBody(parameters, files, slabs.take);
		checkRequest(body);
		const request: ApiRequest = { action, region, method, timeoutSeconds, body };
		return {
			name: `${action} ${region} ${hashForGood(body)}`,
			page: paged,
			done: () => slabs.giveBack(body),
			send: async (context) => await attempt(context, request),
		};
	} finally {
		// one that is read bit by bit stays open until its end
		await Promise.all(Object.values(files).map(discard));
	}
}

/** Opens the sides into `files`, by the parameters that take them, and checks what they are. */
async function open(sides: Side[], operationName: string, files: Record<string, Content>) {
	const addresses: IDataObject = {};
	let front: Picture | undefined;
	for (const { document, parameters, limits } of sides) {
		if (document.kind === 'url') {
			if (parameters.url) addresses[parameters.url] = document.url;
			front ??= { url: document.url };
			continue;
		}
		const content = await document.open();
		files[parameters.base64] = content;
		checkFile(content, limits, operationName, document.fileName);
		front ??= { content };
	}
	return { addresses, front };
}
