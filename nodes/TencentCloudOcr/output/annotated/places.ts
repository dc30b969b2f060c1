import type { IDataObject } from 'n8n-workflow';

import { rectangle } from '../../shapes/geometry';
import { number, record, text } from '../../untyped';

/** Something that was found, and where: corners in pixels of the picture. */
export interface Annotation {
	corners: Array<[x: number, y: number]>;
	text: string;
	/** 0 to 100; undefined where the answer has none. */
	confidence?: number;
}

/** Where the types of the API keep a place; the first that is there counts. */
const PLACES = ['Polygon', 'Coord', 'ItemPolygon', 'Rect', 'Location', 'Coords'];

/** Where they keep what stands there. */
const TEXTS = ['DetectedText', 'Text', 'Value', 'AutoContent', 'Number', 'SealBody'];

/** An answer names no more; what is nested deeper is no place. */
const DEEPEST = 12;

/**
 * All places of an answer, whatever the action: any object with corners is one.
 * Single characters and words are left out: their lines are there.
 */
export function annotations(response: IDataObject): Annotation[] {
	const found: Annotation[] = [];
	const visit = (value: unknown, depth: number) => {
		if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
		if (Array.isArray(value)) return value.forEach((entry) => visit(entry, depth + 1));
		const object = value as IDataObject;
		const corners = PLACES.map((name) => cornersOf(object[name])).find((list) => list.length > 1);
		if (corners) found.push({ corners, ...labelOf(object) });
		for (const [name, inner] of Object.entries(object)) {
			if (![...PLACES, 'Words', 'WordCoordPoint', 'WordCoord'].includes(name))
				visit(inner, depth + 1);
		}
	};
	visit(response, 0);
	return found;
}

function labelOf(object: IDataObject) {
	const label = TEXTS.map((name) => text(object[name])).find((value) => value !== '');
	return { text: label ?? '', confidence: number(object.Confidence) };
}

/** Corners from an array of points, named corners, or a rectangle. */
function cornersOf(place: unknown): Annotation['corners'] {
	const { x, y, width, height } = (rectangle(place) ?? {}) as Record<string, number>;
	if (width !== undefined && height !== undefined) {
		return [
			[x, y],
			[x + width, y],
			[x + width, y + height],
			[x, y + height],
		];
	}
	const points = Array.isArray(place) ? place : namedCorners(record(place));
	return points.map(record).flatMap(({ X, Y }): Annotation['corners'] => {
		const [px, py] = [number(X), number(Y)];
		return px === undefined || py === undefined ? [] : [[px, py]];
	});
}

const namedCorners = ({ LeftTop, RightTop, RightBottom, LeftBottom }: IDataObject) => [
	LeftTop,
	RightTop,
	RightBottom,
	LeftBottom,
];
