import type { IDataObject } from 'n8n-workflow';

import { list, text } from '../../untyped';
import { columnText } from '../page/columnText';
import { paragraphsOf, rowText } from '../page/flow';
import type { ReadingOrder } from '../page/regions';
import { regionsOf } from '../page/regions';
import { cellsOf, rowsOf } from '../page/rows';
import { straighten } from '../page/straighten';
import { numberedParagraphs, paragraphText } from '../paragraphs';
import { paragraphOf } from './line';

/** Texts of one answer. Lines without a place follow those with one, in the order of the answer. */

/** The lines of the page as they are read, cells of a row in one line. */
export function readingText(response: IDataObject, order: ReadingOrder): string {
	const { boxes, unplaced } = straighten(response);
	const rows = regionsOf(rowsOf(boxes), order).flat(2);
	return [...rows.map(rowText), ...textsOf(unplaced)].join('\n');
}

/** The detections of a page in the order in which they are read. */
export function readingDetections(response: IDataObject, order: ReadingOrder): IDataObject[] {
	const { boxes, unplaced } = straighten(response);
	const rest = new Set(unplaced);
	const placed = list(response.TextDetections).filter(
		(found) => text(found.DetectedText) && !rest.has(found),
	);
	const detectionOf = new Map(boxes.map((box, index) => [box, placed[index]] as const));
	const rows = regionsOf(rowsOf(boxes), order).flat(2);
	return [...rows.flat().map((box) => detectionOf.get(box) ?? {}), ...unplaced];
}

/** The rows of the page as they are seen, with spaces that keep the columns. */
export function seenText(response: IDataObject): string {
	const { boxes, unplaced } = straighten(response);
	return [...columnText(rowsOf(boxes).map(cellsOf)), ...textsOf(unplaced)].join('\n');
}

/** The page as Markdown: paragraphs found by the places of the lines, else by their numbers. */
export function markdownText(response: IDataObject, order: ReadingOrder): string {
	const { boxes, unplaced } = straighten(response);
	const found = regionsOf(rowsOf(boxes), order).flatMap(paragraphsOf);
	const numbered = unplaced.map((detection) => ({
		text: text(detection.DetectedText),
		paragraph: paragraphOf(detection),
	}));
	return paragraphText([...found, ...numberedParagraphs(numbered)]);
}

export const textsOf = (detections: IDataObject[]) =>
	detections.map(({ DetectedText }) => text(DetectedText));
