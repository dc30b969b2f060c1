import type { IDataObject } from 'n8n-workflow';

import type { Answer, PictureOfPage } from '../answer/answer';
import { cornersOf } from './annotated/places';
import type { Point } from '../shapes/geometry';
import { extent } from '../shapes/geometry';
import { number } from '../untyped';

/** How often a reader sees the picture turned clockwise by 90 degrees, by the page or on it. */
function turnsOf({ onView: [right, up] }: PictureOfPage): number {
	if (Math.abs(right) >= Math.abs(up)) return right > 0 ? 0 : 2;
	return up < 0 ? 1 : 3;
}

const turned = ({ x, y }: Point, { width, height }: PictureOfPage, turns: number): Point =>
	[
		{ x, y },
		{ x: height - y, y: x },
		{ x: width - x, y: height - y },
		{ x: y, y: width - x },
	][turns];

/** The service has made these straight, whichever way the picture was turned. */
const STRAIGHT = 'ItemPolygon';

/**
 * The answer for a picture that was sent in place of a page, with all places and angles those of the
 * page as a reader sees it, in pixels of the picture.
 */
export function asSeen(answer: Answer): Answer {
	const { picture, response } = answer;
	const turns = picture ? turnsOf(picture) : 0;
	if (!picture || turns === 0) return answer;

	function seen(value: unknown): unknown {
		if (Array.isArray(value)) return value.map(seen);
		if (typeof value !== 'object' || value === null) return value;
		const object = value as IDataObject;
		const entries = Object.entries(object).map(([name, part]): [string, unknown] => {
			const angle = name === 'Angle' || name === 'Angel' ? number(part) : undefined;
			if (angle !== undefined) return [name, (angle + turns * 90) % 360];
			return [name, name === STRAIGHT ? part : seen(part)];
		});
		return { ...Object.fromEntries(entries), ...placeOf(object) };
	}

	/** Of a point, or of a box, which is named by its upper left corner and its size. */
	function placeOf(object: IDataObject) {
		const [x, y] = [number(object.X), number(object.Y)];
		if (x === undefined || y === undefined) return {};
		const corners = cornersOf(object);
		const all = (corners.length ? corners : [{ x, y }]).map((one) => turned(one, picture!, turns));
		const box = extent(all)!;
		const size = corners.length && { Width: box.width, Height: box.height };
		return { X: box.x, Y: box.y, ...size };
	}

	return { ...answer, response: seen(response) as IDataObject };
}
