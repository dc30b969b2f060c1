import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { number } from '../shapes/read';
import type { Answer } from '../shapes/types';
import type { Side } from './ask';
import { ask } from './ask';
import type { Result, Run } from './call';
import { contentOf, toBuffer } from './content';
import type { Failure } from './errors';
import { callOptions, requestOptions, waitSeconds } from './options';
import type { PageResult } from './pageLoop';
import { readPages } from './pageLoop';
import { highest, isFirstOnly, isOpen } from './pages';
import { pageCount as countPages } from './pdf';
import { poll } from './poll';
import type { Task } from './recognize';
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
		orEmpty(given, await ask(run, { ...request, sides, place, page }, options));

	const pdf =
		isFirstOnly(pages) || given.EnableMultiplePage ? undefined : await inspect(run, sides);
	if (!pdf) {
		const result = await askPage(1);
		if ('failure' in result) return { answers: [], failures: [result] };
		const { polling } = operation;
		if (!polling) return { answers: [result.answer], failures: [] };
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
	if (!isOpen(pages) && pdf.pageCount !== undefined && highest(pages) > pdf.pageCount) {
		throw new UserError(
			`The file has ${pdf.pageCount} ${pdf.pageCount === 1 ? 'page' : 'pages'}, but 'Pages' asks for page ${highest(pages)}`,
			{ description: "Write pages that exist, or 'all'" },
		);
	}
	const { results, pageCount } = await readPages<Answer>(pages, {
		ask: askPage,
		countIn: ({ response }) => countIn(response, operation.pdf?.pageCount),
		fileCount: pdf.pageCount,
	});
	return collect(results, pageCount);
}

/** A picture without text is no failure where the user says so: an answer without values. */
const orEmpty = (given: IDataObject, result: Result): Result =>
	'failure' in result && result.failure.entry.nothing && given.whenNothingFound === 'empty'
		? { answer: { response: { RequestId: result.failure.requestId }, files: [] } }
		: result;

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
async function inspect(run: Run, [front]: Side[]): Promise<{ pageCount?: number } | undefined> {
	// an address may hold anything; that the user asks for pages says it is a PDF
	if (front.document.kind === 'url') return {};
	const release = await run.budget.acquire(front.document.base64Length);
	try {
		const { bytes, type } = contentOf(await front.document.read());
		return type?.name === 'PDF' ? { pageCount: await countPages(toBuffer(bytes)) } : undefined;
	} finally {
		release();
	}
}
