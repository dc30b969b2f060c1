import type { IDataObject } from 'n8n-workflow';

import { uniqueKeys } from './uniqueKeys';
import { defined, list, record, text } from '../untyped';
import type { Answer, Shape } from '../answer/answer';

/**
 * Key and value pairs as one flat object. A key that is there more than once, as in a list of
 * line items, gets a number behind it. Types: GroupInfo, LineInfo, ItemInfo.
 */
export const structuredShape: Shape = (answers, layout) =>
	layout === 'page' || answers.length === 1
		? answers.map((answer) => ({ json: pageItem(answer) }))
		: [{ json: documentItem(answers) }];

interface Pair {
	/** As the user asked for it; '' where the service has found it by itself. */
	asked: string;
	key: string;
	content: string;
}

function pageItem(answer: Answer): IDataObject {
	const { page, pageCount, response } = answer;
	return flat(pairsOf(answer), {
		text: fullText(answer),
		page,
		pageCount,
		RequestId: response.RequestId,
	});
}

/** The fields of all pages together, and those of each page apart. */
function documentItem(answers: Answer[]): IDataObject {
	const texts = answers.map(fullText).filter((page) => page !== undefined);
	return flat(together(answers.map(pairsOf)), {
		text: texts.length ? texts.join('\n\n') : undefined,
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
 * A field that was asked for and not found on one page may stand on another: an empty value gives
 * way to a filled one. One that a page has several times is a column of rows, which stay whole.
 */
function together(pages: Pair[][]): Pair[] {
	const columns = new Set(pages.flatMap(repeated));
	const pairs: Pair[] = [];
	const places = new Map<string, Pair>();
	for (const pair of pages.flat()) {
		const single = pair.asked !== '' && !columns.has(pair.asked);
		const former = single ? places.get(pair.asked) : undefined;
		if (former?.content === '') former.content = pair.content;
		else if (!former || pair.content !== '') {
			const place = { ...pair };
			pairs.push(place);
			if (!former) places.set(pair.asked, place);
		}
	}
	return pairs;
}

function repeated(pairs: Pair[]): string[] {
	const seen = new Set<string>();
	return pairs.map(({ asked }) => asked).filter((asked) => seen.has(asked) || !seen.add(asked));
}

/** The words of a page, where they were asked for. */
const fullText = ({ response }: Answer): string | undefined =>
	list(response.WordList)
		.map(({ DetectedText }) => text(DetectedText))
		.join('\n') || undefined;

/** Pairs by their keys, and behind them what the node adds: no key of the document is lost to it. */
function flat(pairs: Pair[], added: Record<string, unknown>): IDataObject {
	const unique = uniqueKeys();
	const entries = [
		...pairs.map(({ key, content }) => [key, content] as const),
		...Object.entries(defined(added)),
	];
	// fromEntries makes own properties of any key, also of "__proto__"
	return Object.fromEntries(entries.map(([key, value]) => [unique(key), value])) as IDataObject;
}
