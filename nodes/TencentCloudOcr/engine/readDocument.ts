import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { number } from '../shapes/read';
import type { Operation } from '../catalog/types';
import type { Answer } from '../shapes/types';
import type { Side } from './ask';
import { ask } from './ask';
import type { Result, Run } from './call';
import { contentOf, toBuffer } from './content';
import type { Failure } from './errors';
import { callOptions, requestOptions, waitSeconds } from './options';
import type { PageResult } from './pageLoop';
import { readPages } from './pageLoop';
import { highest, isFirstOnly } from './pages';
import { pageCount as countPages } from './pdf';
import { poll } from './poll';
import { isPdf, readsAllPages } from './request';
import type { Task } from './tasks';
import type { Settings } from './settings';

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
	const request = {
		...requestOptions(settings),
		settings,
		once: given.sendDuplicatesOnce !== false,
	};
	const options = callOptions(run, settings);
	const askPage = async (page: number) =>
		await ask(run, { ...request, sides, place, page }, options);
	const isHarmless = ({ entry }: Failure) =>
		entry.nothing === true && given.whenNothingFound === 'empty';

	const single = isFirstOnly(pages) || readsAllPages(operation.pdf, given);
	const pdf = single ? undefined : await inspect(run, settings, sides);
	if (!pdf) {
		const result = orEmpty(isHarmless, await askPage(1));
		if ('failure' in result) return { answers: [], failures: [result] };
		const { polling } = operation;
		if (!polling) return { answers: [counted(result.answer, operation)], failures: [] };
		const started = result.answer.response;
		const last = await poll(
			run,
			polling,
			started,
			request,
			options,
			waitSeconds(settings),
			operation.files,
		);
		return 'failure' in last
			? { answers: [], failures: [last] }
			: { answers: [last.answer], failures: [] };
	}
	if (pdf.pageCount !== undefined && highest(pages) > pdf.pageCount) {
		throw new UserError(
			`The file has ${pdf.pageCount} ${pdf.pageCount === 1 ? 'page' : 'pages'}, but 'Pages' asks for page ${highest(pages)}`,
			{ description: "Write pages that exist, or 'all'" },
		);
	}
	const { results, pageCount } = await readPages<Answer>(pages, {
		ask: askPage,
		countIn: ({ response }) => countIn(response, operation.pdf?.pageCount),
		fileCount: pdf.pageCount,
		goesOnAfter: (failure) => {
			// what has failed for good makes the other pages useless where the run stops at it
			if (!isHarmless(failure)) run.halted ||= run.stopOnFailure;
			return failure.entry.nothing === true && !run.halted;
		},
	});
	return collect(
		results.map(({ page, ...result }) => ({ page, ...orEmpty(isHarmless, result) })),
		pageCount,
	);
}

/** A picture without text is no failure where the user says so: an answer without values. */
const orEmpty = (isHarmless: (failure: Failure) => boolean, result: Result): Result =>
	'failure' in result && isHarmless(result.failure)
		? { answer: { response: { RequestId: result.failure.requestId }, files: [] } }
		: result;

/** Of a PDF whose first page was read, the answer may say that there are more. */
function counted(answer: Answer, { pdf }: Operation): Answer {
	const pageCount = countIn(answer.response, pdf?.pageCount) ?? 0;
	return pageCount > 1 ? { ...answer, pageCount } : answer;
}

const countIn = (response: IDataObject, field?: string) =>
	field ? number(response[field]) : undefined;

function collect(results: Array<PageResult<Answer>>, pageCount?: number): DocumentResult {
	const answers: Answer[] = [];
	const failures: DocumentResult['failures'] = [];
	for (const result of results) {
		if ('answer' in result) answers.push({ ...result.answer, page: result.page, pageCount });
		else failures.push({ failure: result.failure, page: result.page });
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
		const { bytes, type } = contentOf(await front.document.read());
		return type?.name === 'PDF' ? { pageCount: await countPages(toBuffer(bytes)) } : undefined;
	} finally {
		release();
	}
}
