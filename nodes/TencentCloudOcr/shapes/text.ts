import type { IDataObject } from 'n8n-workflow';

import type { Answer, Shape } from '../answer/answer';
import { average, defined, list, number, parseJson, record, text } from '../untyped';
import { angle, box, rectangle } from './geometry';
import { paragraphs } from './paragraphs';

/** General text: the whole text, and its lines with score and position. Types: TextDetection. */
export const textShape: Shape = (answers, layout) => {
	if (layout === 'markdown') return [{ json: markdownOf(answers) }];
	const pages = answers.map(pageOf);
	if (layout === 'page' || answers.length === 1) return pages.map((json) => ({ json }));
	return [{ json: documentOf(pages) }];
};

function pageOf({ response, page, pageCount }: Answer): IDataObject {
	const lines = list(response.TextDetections).map(line);
	return defined({
		text: lines.map((entry) => entry.text).join('\n'),
		confidence: averageOf(lines),
		language: text(response.Language) || undefined,
		angle: angle(response),
		page,
		pageCount,
		lines,
		RequestId: response.RequestId,
	});
}

function documentOf(pages: IDataObject[]): IDataObject {
	return defined({
		text: pages.map((page) => page.text).join('\n\n'),
		confidence: averageOf(pages.flatMap(({ lines }) => list(lines))),
		language: pages.find((page) => page.language)?.language,
		pageCount: pages[0]?.pageCount,
		pages: pages.map((page) => defined({ ...page, pageCount: undefined })),
		RequestId: pages[0]?.RequestId,
	});
}

/** The whole document as Markdown text: paragraphs, with a rule between pages. */
function markdownOf(answers: Answer[]): IDataObject {
	const pages = answers.map(({ response }) => list(response.TextDetections).map(line));
	return defined({
		markdown: pages.map(paragraphs).join('\n\n---\n\n'),
		pageCount: answers[0].pageCount,
		RequestId: answers[0].response.RequestId,
	});
}

const averageOf = (lines: IDataObject[]) =>
	average(lines.map(({ confidence }) => number(confidence)));

function line(detection: IDataObject): IDataObject {
	const found = characters(detection);
	return defined({
		text: text(detection.DetectedText),
		confidence: number(detection.Confidence),
		paragraph: number(record(record(parseJson(detection.AdvancedInfo)).Parag).ParagNo),
		box: box(detection.Polygon) ?? rectangle(detection.ItemPolygon),
		characters: found.length ? found : undefined,
	});
}

/**
 * Single characters, or words of languages with spaces. Their corners are in a list of the same
 * order; in answers of Cloud Infinite they are inside each character. Handwriting may have corners
 * without characters.
 */
function characters({ Words, WordCoordPoint, WordPolygon }: IDataObject): IDataObject[] {
	const [words, corners] = [list(Words), list(WordCoordPoint ?? WordPolygon)];
	const longer = words.length >= corners.length ? words : corners;
	return longer.map((_, index) => {
		const { Character, Confidence, WordCoordPoint: own } = words[index] ?? {};
		const position = corners[index] ?? record(own);
		return defined({
			text: text(Character) || undefined,
			confidence: number(Confidence),
			box: box(position.WordCoordinate ?? position),
		});
	});
}
