import type { IDataObject } from 'n8n-workflow';

import { defined, list, number, parseJson, record, text } from '../../untyped';
import { box, rectangle } from '../geometry';

/** A line with its score, paragraph and place. Types: TextDetection. */
export function line(detection: IDataObject): IDataObject {
	const found = characters(detection);
	return defined({
		text: text(detection.DetectedText),
		confidence: number(detection.Confidence),
		language: text(detection.Language) || undefined,
		paragraph: paragraphOf(detection),
		box: box(detection.Polygon) ?? rectangle(detection.ItemPolygon),
		characters: found.length ? found : undefined,
	});
}

export const paragraphOf = ({ AdvancedInfo }: IDataObject): number | undefined =>
	number(record(record(parseJson(AdvancedInfo)).Parag).ParagNo);

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
