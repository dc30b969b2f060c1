import { deepCopy } from 'n8n-workflow';

import type { Answer, SentRequest } from '../answer/answer';
import { isBefore } from '../answer/answer';
import { storeFiles } from '../answer/storeFiles';
import { throwIfAborted, unlessStopped } from '../call/abort';
import { callService } from '../call/callService';
import type { Result, Run } from '../call/execution';
import { poll } from '../call/poll';
import { free } from '../files/free';
import { giveTurn } from '../steps';
import type { ItemDocument, Side } from '../input/document';
import { sizeOf } from '../input/document';
import { buildRequest } from '../request/buildRequest';
import type { ServiceRequest } from '../request/serviceRequest';
import type { Settings } from '../settings/settings';
import type { PageToSend } from './pagesOfFile';

/** Gives what to send of a page. */
export type TakeOut = (page: number) => Promise<PageToSend>;

/**
 * Asks the service for one page: builds the request, and sends it unless the run has sent the same
 * before.
 * @param afterFirstPage the document has passed the checks with another page
 * @param takeOut of a PDF whose pages can be sent alone
 */
export async function askPage(
	run: Run,
	settings: Settings,
	document: ItemDocument,
	page: number,
	afterFirstPage: boolean,
	takeOut?: TakeOut,
): Promise<Result> {
	const { position } = document;
	const { sides, number, picture, release } = await prepare(run, document, page, takeOut);
	try {
		// the first page is still checked, so that of several bad documents the first one is told
		if (afterFirstPage) throwIfAborted(run.signal);
		const built = await buildRequest(settings, sides, number);
		const readPage = takeOut ? page : built.page;
		const shareDuplicates = settings.options.sendDuplicatesOnce && sides.length > 0;
		const earlier = shareDuplicates ? run.sent.get(built.name) : undefined;
		if (earlier) {
			releaseBody(built.request);
			release();
			if (isBefore(position, earlier.first)) earlier.first = position;
			run.tally.duplicates++;
			// what one item does to its answer must not reach the other
			return copied(ofRequest(await earlier.result, earlier, { page: readPage, picture }));
		}
		const sent = {
			first: position,
			result: unlessStopped(send(run, settings, built.request, release)),
		};
		if (shareDuplicates) run.sent.set(built.name, sent);
		return ofRequest(await sent.result, sent, { page: readPage, picture });
	} finally {
		release();
	}
}

/** What is sent, with room for it: page after page is taken out, so that few wait for room. */
async function prepare(
	run: Run,
	{ sides }: ItemDocument,
	page: number,
	takeOut?: TakeOut,
): Promise<PageToSend & { release: () => void }> {
	const room = async (wanted: Side[]) =>
		await run.budget.acquire(wanted.reduce((sum, { document }) => sum + sizeOf(document), 0));
	if (!takeOut) return { sides, number: page, release: await room(sides) };
	const done = await run.takingOut.acquire();
	try {
		await giveTurn();
		const toSend = await takeOut(page);
		return { ...toSend, release: await room(toSend.sides) };
	} finally {
		done();
	}
}

/**
 * The answer to a request, or to what it has only started.
 * @param release called as soon as the request needs no memory any more
 */
async function send(
	run: Run,
	settings: Settings,
	request: ServiceRequest,
	release: () => void,
): Promise<Result> {
	if (settings.output === 'estimate') {
		releaseBody(request);
		release();
		return { answer: { response: {}, files: [] } };
	}
	const { polling, files } = settings.operation;
	const called = await callService(run, settings, request);
	// after a failure the connection may still be reading the body
	if ('response' in called) releaseBody(request);
	release();
	const notStored = () => void run.tally.notStored++;
	const finished =
		polling && 'response' in called ? await poll(run, settings, polling, called.response) : called;
	return 'response' in finished
		? { answer: await storeFiles(run.context, finished.response, files, notStored) }
		: finished;
}

const releaseBody = (request: ServiceRequest) => {
	if (request.service === 'ocr') free(request.body);
};

/** The result for one of the documents that share a request. */
function ofRequest(
	result: Result,
	sent: SentRequest,
	asked: Pick<Answer, 'page' | 'picture'>,
): Result {
	if ('failure' in result) return { ...result, page: asked.page };
	if ('stopped' in result) return result;
	const { answer } = result;
	return { answer: { ...answer, ...asked, sent } };
}

const copied = (result: Result): Result =>
	'answer' in result
		? { answer: { ...result.answer, response: deepCopy(result.answer.response) } }
		: result;
