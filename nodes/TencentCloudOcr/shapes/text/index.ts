import type { IDataObject } from 'n8n-workflow';

import type { Answer, Shape } from '../../answer/answer';
import { average, list, number, text } from '../../untyped';
import { angle } from '../geometry';
import { line } from './line';
import { markdownText, readingText, seenText } from './pageText';
import { rowItems } from './rowItems';

/**
 * General text. Every item has the same fields, however many pages the file has and whatever is on
 * them: null is what is not known. Types: TextDetection.
 */
export const textShape: Shape = (answers, layout, { readingOrder = 'auto', headerRow } = {}) => {
	const joined = (read: (response: IDataObject) => string, between: string, pages = answers) =>
		pages.map(({ response }) => read(response)).join(between);
	const inOrder = (response: IDataObject) => readingText(response, readingOrder);
	switch (layout) {
		case 'table':
			return rowItems(answers, headerRow);
		case 'markdown':
			return [
				markdownItem(
					answers,
					joined((page) => markdownText(page, readingOrder), RULE),
				),
			];
		case 'page':
			return answers.map((answer) => textItem([answer], inOrder(answer.response)));
		case 'rows':
			return [textItem(answers, joined(seenText, BLANK_LINE))];
		case 'lines':
			return [textItem(answers, joined(inOrder, BLANK_LINE), { lines: linesOf(answers) })];
		default:
			return [textItem(answers, joined(inOrder, BLANK_LINE))];
	}
};

const BLANK_LINE = '\n\n';
/** Between the pages of a Markdown text. */
const RULE = '\n\n---\n\n';

/** The text of some pages with what is known of them: of several, the first one's page and angle. */
function textItem(pages: Answer[], content: string, more: IDataObject = {}): { json: IDataObject } {
	const [{ response, page, pageCount }] = pages;
	const scores = pages.flatMap((answer) =>
		list(answer.response.TextDetections).map(({ Confidence }) => number(Confidence)),
	);
	// of the page, or else of its lines
	const languages = pages.flatMap(({ response: { Language, TextDetections } }) =>
		[Language, ...list(TextDetections).map((found) => found.Language)].map(text),
	);
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
const linesOf = (pages: Answer[]): IDataObject[] =>
	pages.flatMap(({ response, page }) =>
		list(response.TextDetections).map((found) => ({
			page: page ?? null,
			...line(found),
		})),
	);
