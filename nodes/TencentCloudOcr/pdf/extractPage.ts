import type { Copies, Copy } from './copies';
import { include } from './copies';
import type { Entry } from './entries';
import { readEntries } from './entries';
import type { Objects } from './objects';
import type { PageNode } from './pageTree';
import type { Dict, Value } from './values';
import { isRef, nameOf, typeOf } from './values';
import type { NumberOf } from './write';
import { bodyOf, writePdf } from './write';

/** 7.7.3.4 */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** What shows of a page, and how; the rest (7.7.3.3) is of use to the document only. */
const SHOWN = new Set([
	...INHERITED,
	...['Annots', 'ArtBox', 'BleedBox', 'Contents', 'Group', 'TrimBox', 'Type', 'UserUnit'],
]);

const dictOf = (entries: Entry[]): Dict => new Map(entries.map(({ key, value }) => [key, value]));

/** The entries of an indirect object that is a dictionary. */
function entriesOf(objects: Objects, number: number | undefined): Entry[] | undefined {
	if (number === undefined || objects.ambiguous.has(number)) return undefined;
	const place = objects.places.get(number);
	return place && readEntries(place, objects);
}

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

const isWidget = (copy: Copy) =>
	'dict' in copy && nameOf(copy.dict.get('Subtype')) === 'Widget' && copy.dict.has('Rect');

const isLayer = (copy: Copy) => 'dict' in copy && ['OCG', 'OCMD'].includes(typeOf(copy.dict) ?? '');

/** Of the form: what fields without an appearance of their own are drawn with, 12.7.2. */
function readForm(objects: Objects, { value, bytes, valueAt }: Entry): Copy | undefined {
	const entries = isRef(value)
		? entriesOf(objects, value.ref)
		: readEntries({ bytes, at: valueAt }, objects);
	return entries && { entries, dict: dictOf(entries).set('Fields', null) };
}

/** The number of the tree's root, after that of the catalog. */
const PAGES = 2;

/**
 * A PDF of one page alone: its objects and those they need, byte for byte but for their numbers;
 * attributes that it inherits become its own; links, scripts and the rest of the document are left
 * out. It shows the same as the page of the whole.
 * @returns undefined when an object is missing or damaged
 */
export async function extractPage(
	objects: Objects,
	root: Value | undefined,
	page: PageNode,
): Promise<Buffer | undefined> {
	const entries = readPage(objects, page);
	const catalog = isRef(root) ? entriesOf(objects, root.ref) : undefined;
	if (!entries || !catalog || page.number === undefined) return undefined;
	const leaf: Copy = { entries, dict: dictOf(entries) };
	const copies: Copies = new Map([[page.number, leaf]]);
	if (!(await include(objects, copies, leaf))) return undefined;

	const formEntry = catalog.find(({ key }) => key === 'AcroForm');
	const hasForm = [...copies.values()].some(isWidget);
	const form = formEntry && hasForm ? readForm(objects, formEntry) : undefined;
	if (form && !(await include(objects, copies, form))) return undefined;
	const hasLayers = [...copies.values()].some(isLayer);
	const layers = hasLayers ? catalog.filter(({ key }) => key === 'OCProperties') : [];
	const newCatalog: Copy = { entries: layers, dict: new Map() };
	if (!(await include(objects, copies, newCatalog))) return undefined;

	const numbers = new Map([...copies.keys()].map((number, index) => [number, index + PAGES + 1]));
	const numberOf: NumberOf = (ref) => numbers.get(ref);
	const leafNumber = numberOf(page.number);
	const formNumber = PAGES + copies.size + 1;
	const bodies = [...copies.values()].map((copy) =>
		bodyOf(copy, numberOf, copy === leaf ? `/Parent ${PAGES} 0 R` : ''),
	);
	const pointer = form ? `/AcroForm ${formNumber} 0 R` : '';
	return writePdf([
		bodyOf(newCatalog, numberOf, `/Type/Catalog/Pages ${PAGES} 0 R${pointer}`),
		[`<</Type/Pages/Count 1/Kids[${leafNumber} 0 R]>>`],
		...bodies,
		...(form ? [bodyOf(form, numberOf)] : []),
	]);
}
