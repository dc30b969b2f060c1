import type { IDataObject } from 'n8n-workflow';

import type { Answer } from '../answer/answer';
import { Stopped } from '../call/abort';
import type { Result, Run } from '../call/execution';
import type { Failure } from '../errors/failure';
import { toBuffer, typeOf } from '../files/content';
import type { ItemDocument, Side } from '../input/document';
import { sizeOf } from '../input/document';
import { pageCount as countPages } from '../pdf/pageCount';
import { isPdf } from '../request/parameters';
import { isFirstOnly } from '../settings/pageRanges';
import type { Settings } from '../settings/settings';
import { number } from '../untyped';
import { askPage } from './askPage';
import { readPages } from './readPages';

export interface DocumentResult {
	answers: Answer[];
	failures: Array<{ failure: Failure; page?: number }>;
}

/** Reads one document: one call, or one for each page that the user wants. */
export async function readDocument(
	run: Run,
	settings: Settings,
	document: ItemDocument,
): Promise<DocumentResult> {
	const { pages, operation, options, readsAllPages } = settings;
	const { pdf } = operation;
	let asked = 0;
	const ask = async (page: number): Promise<Result> => {
		try {
			return await askPage(run, settings, document, page, asked++ > 0);
		} catch (error) {
			// the failure of another page, which has stopped this one, must not be lost
			if (error instanceof Stopped) return { stopped: true };
			throw error;
		}
	};
	const countIn = (response: IDataObject) =>
		pdf?.pageCount ? number(response[pdf.pageCount]) : undefined;
	const isHarmless = ({ entry }: Failure) =>
		entry.nothing === true && options.whenNothingFound === 'empty';

	const single = isFirstOnly(pages) || readsAllPages;
	const file = single ? undefined : await inspect(run, settings, document.sides[0]);
	if (!file) {
		const result = await ask(1);
		const pageCount = 'answer' in result ? countIn(result.answer.response) : undefined;
		// of a PDF whose first page was read, the answer may say that there are more
		return collect([result], isHarmless, pageCount && pageCount > 1 ? pageCount : undefined);
	}
	const { results, pageCount } = await readPages<Answer>(pages, {
		ask,
		countIn: ({ response }) => countIn(response),
		saysCount: pdf?.pageCount !== undefined,
		fileCount: file.pageCount,
		mayGoOnAfter: (failure) => {
			if (!isHarmless(failure)) run.stopAfterFailure();
			return failure.entry.nothing === true && !run.signal.aborted;
		},
	});
	return collect(results, isHarmless, pageCount);
}

/** A picture without text is no failure where the user says so: an answer without values. */
const orEmpty = (isHarmless: (failure: Failure) => boolean, result: Result): Result =>
	'failure' in result && isHarmless(result.failure)
		? { answer: { response: { RequestId: result.failure.requestId }, files: [] } }
		: result;

function collect(
	results: Array<Result & { page?: number }>,
	isHarmless: (failure: Failure) => boolean,
	pageCount?: number,
): DocumentResult {
	const answers: Answer[] = [];
	const failures: DocumentResult['failures'] = [];
	for (const given of results) {
		const { page } = given;
		const result = orEmpty(isHarmless, given);
		if ('answer' in result) answers.push({ ...result.answer, page, pageCount });
		else if ('failure' in result) failures.push({ failure: result.failure, page });
	}
	return { answers, failures };
}

/** What the file says of its pages; undefined for a picture, which has none. */
async function inspect(
	run: Run,
	settings: Settings,
	{ document }: Side,
): Promise<{ pageCount?: number } | undefined> {
	if (document.kind === 'url') return isPdf(settings, document) ? {} : undefined;
	const release = await run.budget.acquire(sizeOf(document));
	try {
		const bytes = await document.read();
		return typeOf(bytes)?.name === 'PDF'
			? { pageCount: await countPages(toBuffer(bytes)) }
			: undefined;
	} finally {
		release();
	}
}
