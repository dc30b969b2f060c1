import { isLine, lineOf, toRows, toSegments } from './lines';
import { mean } from './page';
import type { Box, Line, Word } from './page';

/**
 * Text where it stands, from top to bottom, as the service has it: a line is split at wide gaps. What
 * the surest reading of the page has dropped comes from another one.
 */
export function inPlaces(surest: Line[], others: Line[], slope: number): Line[] {
	const read = others.flatMap(({ words }) => words);
	const whole = surest.map(({ words, paragraph }) => lineOf(withWhole(words, read), paragraph));
	const found = whole.flatMap(({ words }) => words);
	const last = Math.max(0, ...surest.map(({ paragraph }) => paragraph));
	const dropped = others
		.map(({ words, paragraph }) => ({
			words: words.filter(({ box }) => !found.some((word) => overlap(word.box, box))),
			paragraph: last + paragraph,
		}))
		.filter(({ words }) => isLine(words))
		.map(({ words, paragraph }) => lineOf(words, paragraph));
	const pieces = [...whole, ...dropped].flatMap(({ words, paragraph }) =>
		toSegments(words, paragraph),
	);
	return toRows(pieces, slope).flat();
}

/** Words; of those whose letters were torn apart, as in a spaced heading, another reading has it whole. */
function withWhole(words: Word[], others: Word[]): Word[] {
	return others.reduce((kept, other) => {
		const parts = kept.filter(({ box }) => overlap(box, other.box));
		const letters = parts.reduce((sum, { text }) => sum + text.length, 0);
		const isTorn = parts.length > 1 && other.text.length > letters;
		if (!isTorn || other.confidence < mean(parts.map(({ confidence }) => confidence))) return kept;
		return kept.flatMap((word) => (word === parts[0] ? other : parts.includes(word) ? [] : word));
	}, words);
}

/** Whether two boxes share more than a fifth of the smaller one: they frame the same letters. */
function overlap(a: Box, b: Box): boolean {
	const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
	const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
	const area = (box: Box) => (box.x1 - box.x0) * (box.y1 - box.y0);
	return width > 0 && height > 0 && width * height > Math.min(area(a), area(b)) / 5;
}
