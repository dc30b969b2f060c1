import type { Entry } from './entries';
import { dictOf, entriesOf } from './entries';
import type { Box } from './matrix';
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
	const own = entriesOf(objects, page.number);
	const entries = own?.filter(({ key }) => SHOWN.has(key));
	for (let node = page.parent; entries && node; node = node.parent) {
		const inherited = entriesOf(objects, node.number);
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
	return { box, rotate: typeof turned === 'number' ? ((turned % 360) + 360) % 360 : 0 };
}
