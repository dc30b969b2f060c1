import type { IDataObject } from 'n8n-workflow';

import type { Answer, ShapedItem, SteppedShape } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { average, list, number, text } from '../../untyped';
import { angle } from '../geometry';
import { line } from './line';
import { markdownText, readingText, seenText } from './pageText';
import { rowItems } from './rowItems';

/**
 * General text. Every item has the same fields, however many pages the file has and whatever is on
 * them: null is what is not known. Types: TextDetection.
 */
export const textSteps: SteppedShape = function* (answers, layout, settings = {}) {
	const { readingOrder = 'auto', headerRow } = settings;
	const inOrder = (response: IDataObject) => readingText(response, readingOrder);
	switch (layout) {
		case 'table':
			return yield* rowItems(answers, headerRow);
		case 'markdown': {
			const inMarkdown = (response: IDataObject) => markdownText(response, readingOrder);
			return [markdownItem(answers, (yield* textsOf(answers, inMarkdown)).join(RULE))];
		}
		case 'page': {
			const items: ShapedItem[] = [];
			for (const answer of answers)
				items.push(yield* textItem([answer], yield* inOrder(answer.response)));
			return items;
		}
		default: {
			const texts = yield* textsOf(answers, layout === 'rows' ? seenText : inOrder);
			const more = layout === 'lines' ? { lines: yield* linesOf(answers) } : {};
			return [yield* textItem(answers, texts.join(BLANK_LINE), more)];
		}
	}
};

function* textsOf(
	answers: Answer[],
	read: (response: IDataObject) => Steps<string>,
): Steps<string[]> {
	const texts: string[] = [];
	for (const { response } of answers) texts.push(yield* read(response));
	return texts;
}

const BLANK_LINE = '\n\n';
/** Between the pages of a Markdown text. */
const RULE = '\n\n---\n\n';

/** The text of some pages with what is known of them: of several, the first one's page and angle. */
function* textItem(pages: Answer[], content: string, more: IDataObject = {}): Steps<ShapedItem> {
	const [{ response, page, pageCount }] = pages;
	yield;
	const scores = pages.flatMap((answer) =>
		list(answer.response.TextDetections).map(({ Confidence }) => number(Confidence)),
	);
	yield;
	// of the page, or else of its lines
	const languages = pages.map(({ response: { Language, TextDetections } }) => {
		const found = list(TextDetections).find((line) => text(line.Language));
		return text(Language) || text(found?.Language);
	});
	yield;
	return {
		json: {
			text: content,
			confidence: average(scores) ?? null,
			language: languages.find((language) => language) ?? null,
			angle: angle(response) ?? null,
			page: page ?? null,
			pageCount: pageCount ?? null,
			...more,
			RequestId: response.RequestId,
		},
	};
}

function markdownItem([{ pageCount, response }]: Answer[], markdown: string) {
	return { json: { markdown, pageCount: pageCount ?? null, RequestId: response.RequestId } };
}

/** All lines in the order of the answers; the page is null where the file has none. */
function* linesOf(pages: Answer[]): Steps<IDataObject[]> {
	const lines: IDataObject[] = [];
	for (const { response, page } of pages)
		yield* mapped(list(response.TextDetections), (found) =>
			lines.push({ page: page ?? null, ...line(found) }),
		);
	return lines;
}
