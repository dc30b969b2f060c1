import type { Point } from '../../shapes/geometry';
import { extent } from '../../shapes/geometry';

/** A page that the service drew itself: its size in points, and the places found on it. */
export interface DrawnPage {
	size: readonly [width: number, height: number];
	corners: Point[];
}

const POINTS = 72;

/** Pixels per inch that programs draw pages with. */
const USUAL = [72, 96, 108, 144, 150, 200, 216, 250, 300, 400];

/** Places may stick out by a pixel or two. */
const TOLERANCE = 1.01;

/**
 * Pixels per inch of pages that the service drew: no answer says it. They are drawn alike, so all
 * pages of a document speak for it: everything has its place on the page, and margins are alike on
 * both sides.
 * @returns undefined when nothing was found on them
 */
export function resolutionOf(pages: DrawnPage[]): number | undefined {
	let [least, likely] = [0, 0];
	for (const { size, corners } of pages) {
		const { x, y, width, height } = extent(corners) ?? { x: 0, y: 0, width: 0, height: 0 };
		const [right, bottom] = [x + width, y + height];
		const inches = size.map((points) => points / POINTS);
		least = Math.max(least, right / inches[0], bottom / inches[1]);
		likely = Math.max(likely, (x + right) / inches[0], (y + bottom) / inches[1]);
	}
	if (!(least > 0) || !Number.isFinite(least)) return undefined;
	const possible = USUAL.filter((resolution) => resolution * TOLERANCE >= least);
	const distance = (resolution: number) => Math.abs(Math.log(resolution / likely));
	return possible.reduce<number>(
		(best, next) => (distance(next) < distance(best) ? next : best),
		possible[0] ?? least,
	);
}
