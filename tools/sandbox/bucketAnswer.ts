import type { JsonObject } from './types';

/** What the API's engine gives of a line; the corners of characters stand beside them. */
interface Detection extends JsonObject {
	Words: JsonObject[];
	WordCoordPoint: JsonObject[];
}

interface Corners extends JsonObject {
	WordCoordinate: JsonObject[];
}

export interface Wanted {
	characters: boolean;
	/** Corners of the characters by name, as handwriting has them. */
	corners: boolean;
}

/** Elements of a line as Cloud Infinite names them: the corners stand in the character. */
export function cloudInfiniteAnswer(answer: JsonObject, wanted: Wanted): JsonObject {
	const detections = (answer.TextDetections ?? []) as Detection[];
	return {
		...answer,
		TextDetections: detections.map(({ DetectedText, Confidence, ...line }) => ({
			DetectedText,
			Confidence,
			Polygon: line.Polygon,
			ItemPolygon: line.ItemPolygon,
			...(wanted.characters && {
				Words: line.Words.map((word, index) => ({
					...word,
					WordCoordPoint: line.WordCoordPoint[index],
				})),
			}),
			...(wanted.corners && { WordPolygon: line.WordCoordPoint.map(named) }),
		})),
	};
}

function named(point: JsonObject): JsonObject {
	const [LeftTop, RightTop, RightBottom, LeftBottom] = (point as Corners).WordCoordinate;
	return { LeftTop, RightTop, RightBottom, LeftBottom };
}
