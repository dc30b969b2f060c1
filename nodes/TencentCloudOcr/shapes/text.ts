import type { IDataObject } from 'n8n-workflow';

import type { Answer, Shape, ShapedItem } from '../answer/answer';
import { average, defined, list, number, parseJson, record, text } from '../untyped';
import { box, rectangle } from './geometry';
import { paragraphs } from './paragraphs';

/** General text: the whole text, and its lines with score and place. Types: TextDetection. */
export const textShape: Shape = (answers, layout) => {
	if (layout === 'markdown') return [markdownItem(answers)];
	if (layout === 'page' || answers.length === 1) return answers.map(pageItem);
	return [documentItem(answers)];
};

function pageItem({ response, page, pageCount }: Answer): ShapedItem {
	const lines = list(response.TextDetections).map(line);
	return {
		json: defined({
			text: joined(lines),
			confidence: average(lines.map(({ confidence }) => number(confidence))),
			language: text(response.Language) || undefined,
			// GeneralBasicOCR has the misspelt name only, GeneralAccurateOCR had both over time
			angle: number(response.Angle ?? response.Angel),
			page,
			pageCount,
			lines,
			RequestId: response.RequestId,
		}),
	};
}

function documentItem(answers: Answer[]): ShapedItem {
	const pages = answers.map((answer) => pageItem({ ...answer, pageCount: undefined }).json);
	return {
		json: defined({
			text: pages.map((page) => page.text).join('\n\n'),
			confidence: average(
				pages.flatMap((page) => list(page.lines).map(({ confidence }) => number(confidence))),
			),
			language: pages.find((page) => page.language)?.language,
			pageCount: answers[0].pageCount,
			pages,
			RequestId: pages[0]?.RequestId,
		}),
	};
}

/** The whole document as Markdown text: paragraphs, a rule between pages. */
function markdownItem(answers: Answer[]): ShapedItem {
	const pages = answers.map((answer) => pageItem(answer).json);
	return {
		json: defined({
			markdown: pages.map(({ lines }) => paragraphs(list(lines))).join('\n\n---\n\n'),
			pageCount: answers[0].pageCount,
			RequestId: pages[0].RequestId,
		}),
	};
}

const joined = (lines: IDataObject[]) => lines.map((entry) => entry.text).join('\n');

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
 * Single characters, or words of languages with spaces. Corners stand in a list beside them; in
 * answers of Cloud Infinite inside of each, or, of handwriting, in a list without characters.
 */
function characters({ Words, WordCoordPoint, WordPolygon }: IDataObject): IDataObject[] {
	const [words, corners] = [list(Words), list(WordCoordPoint ?? WordPolygon)];
	const longer = words.length >= corners.length ? words : corners;
	return longer.map((_, index) => {
		const { Character, Confidence, WordCoordPoint: own } = words[index] ?? {};
		const place = corners[index] ?? record(own);
		return defined({
			text: text(Character) || undefined,
			confidence: number(Confidence),
			box: box(place.WordCoordinate ?? place),
		});
	});
}
