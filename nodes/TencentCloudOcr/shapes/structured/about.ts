import type { IDataObject } from 'n8n-workflow';

import type { Answer } from '../../answer/answer';
import { list, text } from '../../untyped';
import { keyOf } from './cells';

/** What the node says of a document. */
export const about = (answers: Answer[], page?: number): Array<[string, unknown]> => [
	['text', answers.map(fullText).filter(Boolean).join('\n\n') || null],
	['matches', matchesOf(answers)],
	['page', page ?? null],
	['pageCount', answers[0]?.pageCount ?? null],
	['RequestId', answers[0]?.response.RequestId],
];

export const onPage = (said: ReturnType<typeof about>, page?: number): ReturnType<typeof about> =>
	said.map(([name, value]) => [name, name === 'page' ? (page ?? null) : value]);

/** Whether fields are as the user expects them, by their names, where the service has compared them. */
function matchesOf(answers: Answer[]): IDataObject | undefined {
	const lines = answers.flatMap(({ response }) =>
		list(response.StructuralList)
			.flatMap(({ Groups }) => list(Groups))
			.flatMap(({ Lines }) => list(Lines)),
	);
	const compared = lines.filter(({ AuditResult }) => typeof AuditResult === 'boolean');
	if (!compared.length) return undefined;
	return Object.fromEntries(compared.map((line) => [keyOf(line), line.AuditResult]));
}

/** The whole text of a page, if it was asked for. */
const fullText = ({ response }: Answer): string =>
	list(response.WordList)
		.map(({ DetectedText }) => text(DetectedText))
		.join('\n');
