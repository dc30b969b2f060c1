import type { IDataObject } from 'n8n-workflow';

import type { Point } from '../../shapes/geometry';
import { points, rectangle } from '../../shapes/geometry';
import { number, record, text, walk } from '../../untyped';

/** Something that was found, and where. */
export interface Annotation {
	corners: Point[];
	text: string;
	/** 0 to 100; undefined where the answer has none. */
	confidence?: number;
}

/** Names of the fields in which the API gives a position, best first. */
const PLACES = ['Polygon', 'Coord', 'ItemPolygon', 'Rect', 'Location', 'Coords'];

/** Names of the fields in which it gives the text at that position. */
const TEXTS = ['DetectedText', 'Text', 'Value', 'AutoContent', 'Number', 'SealBody'];

/** Not visited: positions themselves, and single characters and words, whose lines are drawn. */
const LEFT_OUT = new Set([...PLACES, 'Words', 'WordCoordPoint', 'WordCoord']);

/** All that an answer gives a position for, whatever the action: any object with corners. */
export function annotations(response: IDataObject): Annotation[] {
	const found: Annotation[] = [];
	for (const value of walk(response, (name) => !LEFT_OUT.has(name))) {
		const object = record(value);
		const corners = PLACES.flatMap((name) => (object[name] ? [cornersOf(object[name])] : []));
		const known = corners.find(({ length }) => length > 1);
		if (known) found.push({ corners: known, ...labelOf(object) });
	}
	return found;
}

function labelOf(object: IDataObject) {
	const label = TEXTS.map((name) => text(object[name])).find((value) => value !== '');
	return { text: label ?? '', confidence: number(object.Confidence) };
}

/** Of a rectangle, or of a polygon. */
export function cornersOf(place: unknown): Point[] {
	const { x, y, width, height } = rectangle(place) ?? {};
	if (x === undefined || y === undefined || width === undefined || height === undefined) {
		return points(place);
	}
	const [right, bottom] = [x + width, y + height];
	return [
		{ x, y },
		{ x: right, y },
		{ x: right, y: bottom },
		{ x, y: bottom },
	];
}
