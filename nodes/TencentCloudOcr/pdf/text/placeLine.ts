import type { View } from '../page';
import type { Codes } from './font';
import { DESCENT, widthOf } from './font';
import { visualOrder } from './visualOrder';

export type Point = readonly [x: number, y: number];

/** A line of text and where it was read: its corners in pixels of the page as a reader sees it. */
export interface TextLine {
	text: string;
	corners: readonly Point[];
}

/** Takes a place of the page as it is seen (0 to 1, from its upper left) to its own points. */
function toPage([u, v]: Point, { box, rotate }: View): Point {
	const [left, bottom, right, top] = box;
	const [width, height] = [right - left, top - bottom];
	if (rotate === 90) return [left + v * width, bottom + u * height];
	if (rotate === 180) return [right - u * width, bottom + v * height];
	if (rotate === 270) return [right - v * width, top - u * height];
	return [left + u * width, top - v * height];
}

const vector = ([x, y]: Point, [toX, toY]: Point): Point => [toX - x, toY - y];

/**
 * The corners from the one where the text starts, clockwise as it is read.
 * @param angle of the text, clockwise in degrees
 */
function fromStart(corners: readonly Point[], angle: number): readonly Point[] {
	const area = corners.reduce((sum, [x, y], n) => {
		const [nextX, nextY] = corners[(n + 1) % 4];
		return sum + x * nextY - nextX * y;
	}, 0);
	const clockwise = area < 0 ? [...corners].reverse() : corners;
	const turn = (angle * Math.PI) / 180;
	const along = (n: number) => {
		const [x, y] = vector(clockwise[n], clockwise[(n + 1) % 4]);
		return (x * Math.cos(turn) + y * Math.sin(turn)) / (Math.hypot(x, y) || 1);
	};
	const start = [0, 1, 2, 3].reduce((best, n) => (along(n) > along(best) ? n : best), 0);
	return [...clockwise.slice(start), ...clockwise.slice(0, start)];
}

const rounded = (...numbers: number[]) => numbers.map((number) => +number.toFixed(4)).join(' ');

/** Shows a line without a trace, stretched to its place; nothing for what has no text or place. */
export function placeLine(
	{ text, corners }: TextLine,
	size: { width: number; height: number; angle: number },
	view: View,
	font: string,
	codes: Codes,
): string {
	const characters = visualOrder(text.replace(/\s/g, ' '));
	if (corners.length !== 4 || text.trim() === '') return '';
	const [upperLeft, , lowerRight, lowerLeft] = fromStart(corners, size.angle).map(([x, y]) =>
		toPage([x / size.width, y / size.height], view),
	);
	const along = vector(lowerLeft, lowerRight);
	const up = vector(lowerLeft, upperLeft);
	const [length, height] = [Math.hypot(...along), Math.hypot(...up)];
	const natural = characters.reduce((sum, character) => sum + widthOf(character), 0) * height;
	if (!(length > 0) || !(natural > 0) || !Number.isFinite(length / natural)) return '';
	const [cos, sin] = [along[0] / length, along[1] / length];
	const [x, y] = [lowerLeft[0] + up[0] * DESCENT, lowerLeft[1] + up[1] * DESCENT];
	const string = characters.map((character) => codes.of(character)).join('');
	return (
		`/${font} ${rounded(height)} Tf ${rounded((100 * length) / natural)} Tz ` +
		`${rounded(cos, sin, -sin, cos, x, y)} Tm <${string}> Tj\n`
	);
}
