import { isLine, lineOf, toRows, toSegments } from './lines';
import type { Box, Line } from './page';

/**
 * Text where it stands, from top to bottom, as the service has it: a line is split at wide gaps. What
 * the surest reading of the page has dropped comes from another one.
 */
export function inPlaces(surest: Line[], others: Line[], slope: number): Line[] {
	const found = surest.flatMap(({ words }) => words);
	const last = Math.max(0, ...surest.map(({ paragraph }) => paragraph));
	const dropped = others
		.map(({ words, paragraph }) => ({
			words: words.filter(({ box }) => !found.some((word) => overlap(word.box, box))),
			paragraph: last + paragraph,
		}))
		.filter(({ words }) => isLine(words))
		.map(({ words, paragraph }) => lineOf(words, paragraph));
	const pieces = [...surest, ...dropped].flatMap(({ words, paragraph }) =>
		toSegments(words, paragraph),
	);
	return toRows(pieces, slope).flat();
}

/** Whether two boxes share more than a fifth of the smaller one: they frame the same letters. */
function overlap(a: Box, b: Box): boolean {
	const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
	const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
	const area = (box: Box) => (box.x1 - box.x0) * (box.y1 - box.y0);
	return width > 0 && height > 0 && width * height > Math.min(area(a), area(b)) / 5;
}
