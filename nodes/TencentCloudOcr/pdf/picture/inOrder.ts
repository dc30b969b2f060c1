import type { Box, Matrix } from '../matrix';
import { areaOf, placed, UNIT } from '../matrix';

/** Of the width and height of a page: nearer than this, pictures are strips of one. */
const LEAST_GAP = 0.002;

/** Much smaller than the other, a picture is the logo of a program or a seal beside it. */
const LEAST_SHARE = 0.25;

/** How far apart two ranges are; negative where they overlap. */
const gap = (from: number, to: number, otherFrom: number, otherTo: number) =>
	Math.max(from, otherFrom) - Math.min(to, otherTo);

/**
 * Two pictures in the order in which they are read on the page: from the top down, or from left to
 * right where they are side by side.
 * @returns undefined where they are not apart, as parts of one picture or one over the other, or not alike
 */
export function inOrder<T extends { onView: Matrix }>(pictures: T[]): T[] | undefined {
	const seen = pictures.map((picture) => ({ picture, box: placed(UNIT, picture.onView) }));
	const [one, other]: Box[] = seen.map(({ box }) => box);
	const [small, large] = [areaOf(one), areaOf(other)].sort((a, b) => a - b);
	if (small < LEAST_SHARE * large) return undefined;
	const across = gap(one[0], one[2], other[0], other[2]);
	const down = gap(one[1], one[3], other[1], other[3]);
	if (Math.max(across, down) < LEAST_GAP) return undefined;
	const first = across > down ? one[0] < other[0] : one[3] > other[3];
	return first ? pictures : [...pictures].reverse();
}
