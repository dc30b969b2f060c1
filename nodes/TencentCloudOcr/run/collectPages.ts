import type { Answer } from '../answer/answer';
import { isBlank } from '../answer/isBlank';
import type { Result } from '../call/execution';
import type { Failure } from '../errors/failure';
import { NOTHING_FOUND } from '../errors/picture';
import { inTurns } from '../steps';
import type { Settings } from '../settings/settings';
import type { Pages } from './pages';

export interface DocumentResult {
	answers: Answer[];
	failures: Array<{ failure: Failure; page?: number }>;
}

/** An answer without any text is paid for, and is no success all the same. */
export async function nothingFound(
	{ operation, output }: Settings,
	result: Result,
): Promise<Result> {
	if (
		!('answer' in result) ||
		output === 'raw' ||
		output === 'estimate' ||
		operation.answersWithoutText
	)
		return result;
	const { response, files, page } = result.answer;
	if (files.length || !(await inTurns(isBlank(response)))) return result;
	const failure = {
		code: 'NothingFound',
		requestId: String(response.RequestId ?? ''),
		entry: NOTHING_FOUND,
	};
	return { failure, page };
}

/**
 * Answers and failures of the pages. A page that holds nothing is an empty page among others; where
 * all hold nothing, the document does, which is no failure either if the user says so.
 */
export function collectPages(
	{ options }: Settings,
	{
		results,
		pageCount,
	}: Pick<Pages<Answer>, 'pageCount'> & { results: Array<Result & { page?: number }> },
): DocumentResult {
	const answers: Answer[] = [];
	const failures: DocumentResult['failures'] = [];
	const isBlankDocument = !results.some((result) => 'answer' in result);
	const acceptsNothing = !isBlankDocument || options.whenNothingFound === 'empty';
	for (const result of results) {
		const { page } = result;
		if ('answer' in result) answers.push({ ...result.answer, page, pageCount });
		else if ('failure' in result) {
			const { failure } = result;
			const isNothing = failure.entry.nothing === true;
			if (isNothing && acceptsNothing) answers.push({ ...emptyAnswer(failure), page, pageCount });
			// one error tells of a blank document, however many pages it has
			else if (!isNothing || !failures.some(({ failure: { entry } }) => entry.nothing)) {
				failures.push({ failure, page });
			}
		}
	}
	return { answers, failures };
}

const emptyAnswer = ({ requestId }: Failure): Answer => ({
	response: { RequestId: requestId },
	files: [],
});
