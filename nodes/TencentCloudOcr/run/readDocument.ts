import type { IDataObject } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { number } from '../untyped';
import type { Answer } from '../answer/answer';
import { Stopped } from '../call/abort';
import type { Question, Side } from './askPage';
import { ask } from './askPage';
import type { CallOptions, Result, Run } from '../call/call';
import { toBuffer, typeOf } from '../input/content';
import type { Failure } from '../errors';
import { callOptions, requestOptions, waitSeconds } from '../settings/options';
import type { PageResult } from './readPages';
import { readPages } from './readPages';
import { isFirstOnly } from '../settings/pageRanges';
import { pageCount as countPages } from '../pdf/pageCount';
import { poll } from '../call/poll';
import { isPdf, readsAllPages } from '../request/parameters';
import type { Settings } from '../settings/settings';
import type { Task } from './documentsOfItem';

/** Of a page that was stopped before it was sent. Never shown: the run ends with another's error. */
const NOT_SENT: Failure = { code: 'NotSent', entry: { message: '', description: '' } };

export interface DocumentResult {
	answers: Answer[];
	failures: Array<{ failure: Failure; page?: number }>;
}

/** Reads one document: one call, or one for each page that the user wants. */
export async function readDocument(
	run: Run,
	settings: Settings,
	{ sides, place }: Task,
): Promise<DocumentResult> {
	const { pages, given, operation } = settings;
	const question = {
		...requestOptions(settings),
		settings,
		sides,
		place,
		once: given.sendDuplicatesOnce !== false,
	};
	const options = callOptions(run, settings);
	let asked = 0;
	const askPage = async (page: number) =>
		await unlessStopped(ask(run, { ...question, page, checked: asked++ > 0 }, options));

	const countIn = (response: IDataObject) =>
		operation.pdf?.pageCount ? number(response[operation.pdf.pageCount]) : undefined;
	const isHarmless = ({ entry }: Failure) =>
		entry.nothing === true && given.whenNothingFound === 'empty';

	const single = isFirstOnly(pages) || readsAllPages(operation.pdf, given);
	const pdf = single ? undefined : await inspect(run, settings, sides);
	if (!pdf) {
		const result = await finished(run, question, options, await askPage(1));
		const pageCount = 'answer' in result ? countIn(result.answer.response) : undefined;
		// of a PDF whose first page was read, the answer may say that there are more
		return collect([result], isHarmless, pageCount && pageCount > 1 ? pageCount : undefined);
	}
	const { results, pageCount } = await readPages<Answer>(pages, {
		ask: askPage,
		countIn: ({ response }) => countIn(response),
		saysCount: operation.pdf?.pageCount !== undefined,
		fileCount: pdf.pageCount,
		goesOnAfter: (failure) => {
			if (!isHarmless(failure)) run.failed();
			return failure.entry.nothing === true && !run.signal.aborted;
		},
	});
	return collect(results, isHarmless, pageCount);
}

/** The failure of another page, which has stopped this one, must not be lost. */
const unlessStopped = async (result: Promise<Result>): Promise<Result> =>
	await result.catch((error: unknown) => {
		if (error instanceof Stopped) return { failure: NOT_SENT };
		throw error;
	});

/** The result of what an answer has only started; copies of a document share the waiting, too. */
async function finished(
	run: Run,
	question: Omit<Question, 'page' | 'checked'>,
	options: CallOptions,
	result: Result,
): Promise<Result> {
	const { settings } = question;
	const { polling, files } = settings.operation;
	if ('failure' in result || !polling) return result;
	const { response, sent = { first: question.place } } = result.answer;
	const waiting =
		run.finished.get(sent) ??
		poll(run, polling, response, question, options, waitSeconds(settings), files);
	run.finished.set(sent, waiting);
	const last = await unlessStopped(waiting);
	if ('failure' in last) return last;
	return { answer: { ...last.answer, response: deepCopy(last.answer.response), sent } };
}

/** A picture without text is no failure where the user says so: an answer without values. */
const orEmpty = (isHarmless: (failure: Failure) => boolean, result: Result): Result =>
	'failure' in result && isHarmless(result.failure)
		? { answer: { response: { RequestId: result.failure.requestId }, files: [] } }
		: result;

function collect(
	results: Array<Result & Partial<Pick<PageResult<Answer>, 'page'>>>,
	isHarmless: (failure: Failure) => boolean,
	pageCount?: number,
): DocumentResult {
	const answers: Answer[] = [];
	const failures: DocumentResult['failures'] = [];
	for (const { page, ...given } of results) {
		const result = orEmpty(isHarmless, given as Result);
		if ('answer' in result) answers.push({ ...result.answer, page, pageCount });
		else if (result.failure !== NOT_SENT) failures.push({ failure: result.failure, page });
	}
	return { answers, failures };
}

/** What the file says of its pages; undefined for a picture, which has none. */
async function inspect(
	run: Run,
	settings: Settings,
	[front]: Side[],
): Promise<{ pageCount?: number } | undefined> {
	if (front.document.kind === 'url') return isPdf(settings, front.document) ? {} : undefined;
	const release = await run.budget.acquire(front.document.base64Length);
	try {
		const bytes = await front.document.read();
		return typeOf(bytes)?.name === 'PDF'
			? { pageCount: await countPages(toBuffer(bytes)) }
			: undefined;
	} finally {
		release();
	}
}
