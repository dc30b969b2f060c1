import type { IDataObject } from 'n8n-workflow';

import { defined, number, record } from '../untyped';

/** In pixels of the picture, from its top left corner. */
export interface Point {
	x: number;
	y: number;
}

export interface Box extends Point {
	width: number;
	height: number;
}

/** Corners of a polygon, around it, with the names that the API gives them. */
export const CORNERS = {
	topLeft: 'LeftTop',
	topRight: 'RightTop',
	bottomRight: 'RightBottom',
	bottomLeft: 'LeftBottom',
};

/** A corner; undefined unless both coordinates are known. Types: Coord. */
export function point(corner: unknown): Point | undefined {
	const { X, Y } = record(corner);
	const [x, y] = [number(X), number(Y)];
	return x === undefined || y === undefined ? undefined : { x, y };
}

/** The known corners of a polygon: a list of points, or an object of named corners. Types: Polygon. */
export function points(polygon: unknown): Point[] {
	const corners = Array.isArray(polygon)
		? polygon
		: Object.values(CORNERS).map((name) => record(polygon)[name]);
	const known: Point[] = [];
	for (const corner of corners) {
		const found = point(corner);
		if (found) known.push(found);
	}
	return known;
}

/**
 * Smallest upright box around points; undefined if there are none. A loop, because `Math.min` of
 * all of them would exhaust the stack: an answer may have any number of points.
 */
export function extent(corners: Point[]): Box | undefined {
	if (!corners.length) return undefined;
	let { x: left, y: top } = corners[0];
	let [right, bottom] = [left, top];
	for (const { x, y } of corners) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

export const box = (polygon: unknown): Box | undefined => extent(points(polygon));

/** A box as columns of a sheet, which are there without it, too. */
export const columnsOfBox = (found: Partial<Box> = {}) => ({
	x: found.x ?? null,
	y: found.y ?? null,
	width: found.width ?? null,
	height: found.height ?? null,
});

/** A box that the service gives as such; it may lack its size. Types: Rect, ItemCoord. */
export function rectangle(rect: unknown): (Point & Partial<Box>) | undefined {
	const { Width, Height } = record(rect);
	const corner = point(rect);
	return corner && { ...corner, ...defined({ width: number(Width), height: number(Height) }) };
}

/**
 * Degrees by which the text is turned, clockwise, above -180 and up to 180, with two decimals: the
 * service says 359.99 where it means -0.01. GeneralBasicOCR misspells the name, and
 * GeneralAccurateOCR has had both over time.
 */
export function angle({ Angle, Angel }: IDataObject): number | undefined {
	const told = number(Angle ?? Angel);
	if (told === undefined) return undefined;
	const rounded = Math.round((told % 360) * 100) / 100;
	const wrapped = rounded > 180 ? rounded - 360 : rounded <= -180 ? rounded + 360 : rounded;
	// the subtraction leaves more decimals, and -0 would be another number for tests and scripts
	return Math.round(wrapped * 100) / 100 + 0;
}

/** Quarter turns, clockwise, that bring text turned by so many degrees closest to upright. */
export function quarterTurns(angle: number): number {
	const turns = Math.round(-angle / 90) % 4;
	return ((Number.isFinite(turns) ? turns : 0) + 4) % 4;
}
