import type { IDataObject } from 'n8n-workflow';

import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { list, text } from '../../untyped';
import { columnText } from '../page/columnText';
import type { Paragraph } from '../page/flow';
import { paragraphsOf, rowText } from '../page/flow';
import type { ReadingOrder } from '../page/regions';
import { regionsOf } from '../page/regions';
import { cellsOf, rowsOf } from '../page/rows';
import { straighten } from '../page/straighten';
import { numberedParagraphs, paragraphText } from '../paragraphs';
import { paragraphOf } from './line';

/** Texts of one answer. Lines without a place follow those with one, in the order of the answer. */

/** The lines of the page as they are read, cells of a row in one line. */
export function* readingText(response: IDataObject, order: ReadingOrder): Steps<string> {
	const { boxes, unplaced } = yield* straighten(response);
	const rows = (yield* regionsOf(yield* rowsOf(boxes), order)).flat(2);
	const placed = yield* mapped(rows, rowText);
	return [...placed, ...textsOf(unplaced)].join('\n');
}

/** The detections of a page in the order in which they are read. */
export function* readingDetections(
	response: IDataObject,
	order: ReadingOrder,
): Steps<IDataObject[]> {
	const { boxes, unplaced } = yield* straighten(response);
	const rest = new Set(unplaced);
	const placed = list(response.TextDetections).filter(
		(found) => text(found.DetectedText) && !rest.has(found),
	);
	const detectionOf = new Map(boxes.map((box, index) => [box, placed[index]] as const));
	const rows = (yield* regionsOf(yield* rowsOf(boxes), order)).flat(2);
	return [...rows.flat().map((box) => detectionOf.get(box) ?? {}), ...unplaced];
}

/** The rows of the page as they are seen, with spaces that keep the columns. */
export function* seenText(response: IDataObject): Steps<string> {
	const { boxes, unplaced } = yield* straighten(response);
	const rows = yield* mapped(yield* rowsOf(boxes), cellsOf);
	const placed = yield* columnText(rows);
	return [...placed, ...textsOf(unplaced)].join('\n');
}

/** The page as Markdown: paragraphs found by the places of the lines, else by their numbers. */
export function* markdownText(response: IDataObject, order: ReadingOrder): Steps<string> {
	const { boxes, unplaced } = yield* straighten(response);
	const found: Paragraph[] = [];
	for (const region of yield* regionsOf(yield* rowsOf(boxes), order))
		for (const paragraph of yield* paragraphsOf(region)) found.push(paragraph);
	const numbered = yield* mapped(unplaced, (detection) => ({
		text: text(detection.DetectedText),
		paragraph: paragraphOf(detection),
	}));
	return paragraphText([...found, ...numberedParagraphs(numbered)]);
}

export const textsOf = (detections: IDataObject[]) =>
	detections.map(({ DetectedText }) => text(DetectedText));
