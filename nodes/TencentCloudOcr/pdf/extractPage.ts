import type { Copies, Copy } from './copies';
import { include } from './copies';
import type { Entry } from './entries';
import { dictOf, entriesIn, dictionaryAt } from './entries';
import type { Objects } from './objects';
import { readPage } from './page';
import type { PageNode } from './pageTree';
import type { Value } from './values';
import { isRef, nameOf, typeOf } from './values';
import type { NumberOf } from './write';
import { bodyOf, writePdf } from './write';

const isWidget = (copy: Copy) =>
	'dict' in copy && nameOf(copy.dict.get('Subtype')) === 'Widget' && copy.dict.has('Rect');

const isLayer = (copy: Copy) => 'dict' in copy && ['OCG', 'OCMD'].includes(typeOf(copy.dict) ?? '');

/** Of the form: what fields without an appearance of their own are drawn with, 12.7.2. */
function readForm(objects: Objects, entry: Entry): Copy | undefined {
	const entries = entriesIn(objects, entry);
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
	const catalog = isRef(root) ? dictionaryAt(objects, root.ref) : undefined;
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
