import type { IDataObject } from 'n8n-workflow';

import type { TextLine } from '../../pdf/text/placeLine';
import type { Point } from '../../shapes/geometry';
import { readingDetections } from '../../shapes/text/pageText';
import type { Settings } from '../../settings/settings';
import { atOnce } from '../../steps';
import { text } from '../../untyped';
import { cornersOf } from '../annotated/places';

export interface FoundLine extends TextLine {
	points: Point[];
}

/** The lines of an answer in the order in which they are read. Types: TextDetection. */
export function linesOf(response: IDataObject, { options }: Settings): FoundLine[] {
	return atOnce(readingDetections(response, options.readingOrder)).map((detection) => {
		const polygon = cornersOf(detection.Polygon);
		const points = polygon.length === 4 ? polygon : cornersOf(detection.ItemPolygon);
		const corners = points.map(({ x, y }) => [x, y] as const);
		return { text: text(detection.DetectedText), points, corners };
	});
}
