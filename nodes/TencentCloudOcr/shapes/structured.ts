import type { IDataObject } from 'n8n-workflow';

import { uniqueKeys } from './uniqueKeys';
import { defined, list, record, text } from '../untyped';
import type { Answer, Shape } from '../answer/answer';

/**
 * Key and value pairs as one flat object. If a key occurs several times, as in a list of line
 * items, a number is appended to it. Types: GroupInfo, LineInfo, ItemInfo.
 */
export const structuredShape: Shape = (answers, layout) =>
	layout === 'page' || answers.length === 1
		? answers.map((answer) => ({ json: pageItem(answer) }))
		: [{ json: documentItem(answers) }];

interface Pair {
	/** As the user asked for it; '' if the service has chosen it. */
	asked: string;
	key: string;
	content: string;
}

function pageItem(answer: Answer): IDataObject {
	const { page, pageCount, response } = answer;
	const { RequestId } = response;
	return flat(pairsOf(answer), { text: fullText(answer), page, pageCount, RequestId });
}

/** The fields of all pages together, then those of each page. */
function documentItem(answers: Answer[]): IDataObject {
	return flat(together(answers.map(pairsOf)), {
		text: answers.map(fullText).filter(Boolean).join('\n\n') || undefined,
		pageCount: answers[0]?.pageCount,
		pages: answers.map((answer) =>
			flat(pairsOf(answer), { text: fullText(answer), page: answer.page }),
		),
		RequestId: answers[0]?.response.RequestId,
	});
}

function pairsOf({ response }: Answer): Pair[] {
	const lines = list(response.StructuralList).flatMap(({ Groups }) =>
		list(Groups).flatMap(({ Lines }) => list(Lines)),
	);
	return lines.map(({ Key, Value }) => {
		const { ConfigName, AutoName } = record(Key);
		const asked = text(ConfigName);
		return {
			asked,
			key: asked || text(AutoName) || 'Value',
			content: text(record(Value).AutoContent),
		};
	});
}

/**
 * A field that was asked for and is empty on one page may be filled on another, which then counts.
 * A field that a page has several times is a column of a table: its empty cells are kept.
 */
function together(pages: Pair[][]): Pair[] {
	const columns = new Set(pages.flatMap(repeated));
	const pairs: Pair[] = [];
	const firstOf = new Map<string, Pair>();
	for (const pair of pages.flat()) {
		const isSingle = pair.asked !== '' && !columns.has(pair.asked);
		const first = isSingle ? firstOf.get(pair.asked) : undefined;
		if (first?.content === '') first.content = pair.content;
		else if (!first || pair.content !== '') {
			pairs.push(pair);
			if (!first) firstOf.set(pair.asked, pair);
		}
	}
	return pairs;
}

function repeated(pairs: Pair[]): string[] {
	const seen = new Set<string>();
	return pairs.map(({ asked }) => asked).filter((asked) => seen.has(asked) || !seen.add(asked));
}

/** The whole text of a page, if it was asked for. */
const fullText = ({ response }: Answer): string | undefined =>
	list(response.WordList)
		.map(({ DetectedText }) => text(DetectedText))
		.join('\n') || undefined;

/** Pairs by their keys, then what the node adds: it replaces no key of the document. */
function flat(pairs: Pair[], added: Record<string, unknown>): IDataObject {
	const unique = uniqueKeys();
	const entries = [
		...pairs.map(({ key, content }) => [key, content] as const),
		...Object.entries(defined(added)),
	];
	// fromEntries creates own properties for all keys, even "__proto__"
	return Object.fromEntries(entries.map(([key, value]) => [unique(key), value])) as IDataObject;
}
