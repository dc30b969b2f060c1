import type { IDataObject } from 'n8n-workflow';

import { defined, number, record } from '../untyped';

/** Smallest upright box around corner points: an array of points or an object of named corners. */
export function box(polygon: unknown): IDataObject | undefined {
	const corners = (Array.isArray(polygon) ? polygon : Object.values(record(polygon))).map(record);
	const points = corners
		.map(({ X, Y }) => ({ x: number(X), y: number(Y) }))
		.filter(
			(point): point is { x: number; y: number } => point.x !== undefined && point.y !== undefined,
		);
	if (!points.length) return undefined;
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** An upright box that the service gives as such. Types: Rect, ItemCoord. */
export function rectangle(rect: unknown): IDataObject | undefined {
	const { X, Y, Width, Height } = record(rect);
	const [x, y, width, height] = [X, Y, Width, Height].map(number);
	return x === undefined || y === undefined ? undefined : defined({ x, y, width, height });
}
