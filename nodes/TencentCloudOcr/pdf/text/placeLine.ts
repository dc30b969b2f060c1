import type { Matrix, Point } from '../matrix';
import { moved } from '../matrix';
import type { Codes } from './font';
import { DESCENT, widthOf } from './font';
import { visualOrder } from './visualOrder';

/** A line of text and where it was read: its corners in pixels. */
export interface TextLine {
	text: string;
	corners: readonly Point[];
}

const vector = ([x, y]: Point, [toX, toY]: Point): Point => [toX - x, toY - y];

/**
 * The corners on the page, from the one where the text starts, clockwise as it is read.
 * @param direction in which the text runs
 */
function fromStart(corners: readonly Point[], direction: Point): readonly Point[] {
	const area = corners.reduce((sum, [x, y], n) => {
		const [nextX, nextY] = corners[(n + 1) % 4];
		return sum + x * nextY - nextX * y;
	}, 0);
	// the page has its origin below: clockwise is negative; a mirrored picture has them the other way
	const clockwise = area > 0 ? [...corners].reverse() : corners;
	const along = (n: number) => {
		const [x, y] = vector(clockwise[n], clockwise[(n + 1) % 4]);
		return (x * direction[0] + y * direction[1]) / (Math.hypot(x, y) || 1);
	};
	const start = [0, 1, 2, 3].reduce((best, n) => (along(n) > along(best) ? n : best), 0);
	return [...clockwise.slice(start), ...clockwise.slice(0, start)];
}

const rounded = (...numbers: number[]) => numbers.map((number) => +number.toFixed(4)).join(' ');

/**
 * Shows a line without a trace, stretched to its place; nothing for what has no text or place.
 * @param toPage takes its pixels to the points of the page
 * @param angle of the text, clockwise in degrees
 */
export function placeLine(
	{ text, corners }: TextLine,
	toPage: Matrix,
	angle: number,
	font: string,
	codes: Codes,
): string {
	const characters = visualOrder(text.replace(/\s/g, ' '));
	if (corners.length !== 4 || text.trim() === '') return '';
	const turn = (angle * Math.PI) / 180;
	const direction = vector(moved([0, 0], toPage), moved([Math.cos(turn), Math.sin(turn)], toPage));
	const [upperLeft, , lowerRight, lowerLeft] = fromStart(
		corners.map((corner) => moved(corner, toPage)),
		direction,
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
