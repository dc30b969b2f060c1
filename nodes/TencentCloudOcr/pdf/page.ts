import type { Entry } from './entries';
import { dictOf, dictionaryAt } from './entries';
import type { Box, Matrix } from './matrix';
import { boxOf, IDENTITY, overlap, placed } from './matrix';
import type { Objects } from './objects';
import { numbersIn, resolve } from './objects';
import type { PageNode } from './pageTree';
import type { Dict, Value } from './values';

/** 7.7.3.4 */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** What shows of a page, and how; the rest (7.7.3.3) is of use to the document only. */
const SHOWN = new Set([
	...INHERITED,
	...['Annots', 'ArtBox', 'BleedBox', 'Contents', 'Group', 'TrimBox', 'Type', 'UserUnit'],
]);

/** A page with what it inherits; undefined when it or a node above it cannot be read. */
export function readPage(objects: Objects, page: PageNode): Entry[] | undefined {
	const own = dictionaryAt(objects, page.number);
	const entries = own?.filter(({ key }) => SHOWN.has(key));
	for (let node = page.parent; entries && node; node = node.parent) {
		const inherited = dictionaryAt(objects, node.number);
		if (!inherited) return undefined;
		const known = dictOf(entries);
		entries.push(...inherited.filter(({ key }) => INHERITED.includes(key) && !known.has(key)));
	}
	return entries;
}

/** How a page is seen. */
export interface View {
	/** What is shown of it, in points from its origin, upwards. */
	box: Box;
	/** How far a reader turns it clockwise: 0, 90, 180 or 270. */
	rotate: number;
	/** How many times a point it is in size, 14.11.2. */
	unit: number;
}

/** Letter, as readers do where none is given. */
const DEFAULT_BOX: Box = [0, 0, 612, 792];

function readBox(objects: Objects, value: Value | undefined): Box | undefined {
	const numbers = numbersIn(objects, value);
	// the corners may be any two opposite ones
	const box = numbers && placed(boxOf(numbers), IDENTITY);
	return box?.every(Number.isFinite) ? box : undefined;
}

export function viewOf(objects: Objects, page: Dict): View {
	const media = readBox(objects, page.get('MediaBox')) ?? DEFAULT_BOX;
	const box = overlap(media, readBox(objects, page.get('CropBox')) ?? media);
	const turned = resolve(objects, page.get('Rotate'));
	const rotate = typeof turned === 'number' ? ((turned % 360) + 360) % 360 : 0;
	const unit = Number(resolve(objects, page.get('UserUnit')) ?? 1);
	return { box, rotate, unit: unit > 0 ? unit : 1 };
}

/** Width and height of a page as it is seen, in points. */
export function seenSize({
	box: [left, bottom, right, top],
	rotate,
	unit,
}: View): [number, number] {
	const [width, height] = [(right - left) * unit, (top - bottom) * unit];
	return rotate % 180 === 90 ? [height, width] : [width, height];
}

/** Takes the unit square, its origin at the lower left, to the page as it is seen. */
export function placeOfView({ box: [left, bottom, right, top], rotate }: View): Matrix {
	const [width, height] = [right - left, top - bottom];
	if (rotate === 90) return [0, height, -width, 0, right, bottom];
	if (rotate === 180) return [-width, 0, 0, -height, right, top];
	if (rotate === 270) return [0, -height, width, 0, left, top];
	return [width, 0, 0, height, left, bottom];
}
