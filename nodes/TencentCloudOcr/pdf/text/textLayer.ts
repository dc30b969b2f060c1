import { deflate } from '../deflate';
import type { Entry } from '../entries';
import { dictOf, entriesIn, dictionaryAt } from '../entries';
import type { Objects } from '../objects';
import { getObject } from '../objects';
import type { Matrix } from '../matrix';
import { product } from '../matrix';
import { placeOfView, readPage, viewOf } from '../page';
import type { PageNode } from '../pageTree';
import type { Updated } from '../update';
import { lastRevision, writeUpdate } from '../update';
import { isRef } from '../values';
import type { Body } from '../write';
import { streamBody } from '../write';
import { Codes, FONT_OBJECTS } from './font';
import type { TextLine } from './placeLine';
import { placeLine } from './placeLine';

/** What was read on a page. */
export interface TextPage {
	/** From 1. */
	page: number;
	lines: readonly TextLine[];
	/** Of the picture that the corners are in. */
	width: number;
	height: number;
	/** Takes the unit square to that picture; absent where it is the page as a reader sees it. */
	matrix?: Matrix;
	/** How far the text is turned, clockwise in degrees. */
	angle?: number;
}

const bytesOf = ({ bytes, from, to }: Entry) => bytes.subarray(from, to);
const find = (entries: Entry[] | undefined, key: string) =>
	entries?.find((entry) => entry.key === key);
const others = (entries: Entry[] | undefined, ...keys: string[]) =>
	(entries ?? []).filter(({ key }) => !keys.includes(key)).map(bytesOf);

/** The streams of a page's /Contents, one or an array, as they are written. */
function contentsOf(objects: Objects, entry: Entry | undefined): Buffer {
	if (!entry || entry.value === null) return Buffer.alloc(0);
	const { value, bytes, valueAt, to } = entry;
	const object = isRef(value) ? getObject(objects, value.ref) : undefined;
	const array = Array.isArray(object?.value) ? object : undefined;
	const text = array ? array.bytes.subarray(array.at, array.end) : bytes.subarray(valueAt, to);
	const start = text.indexOf('[');
	return start < 0 ? text : text.subarray(start + 1, -1);
}

/** The generation in the header before an object; 0 in object streams, which have none. */
function generationOf(objects: Objects, file: Buffer, number: number): number {
	const place = objects.places.get(number);
	if (place?.bytes !== file) return 0;
	const header = file.toString('latin1', Math.max(0, place.at - 40), place.at);
	return Number(/(\d+)\s*obj$/.exec(header)?.[1] ?? 0);
}

/**
 * The page with one more font, and one more stream before its own.
 * @param page its entries, with those that it inherits
 */
function pageBody(
	objects: Objects,
	node: PageNode,
	page: Entry[],
	layer: { font: string; fontNumber: number; number: number },
): Body | undefined {
	const own = dictionaryAt(objects, node.number);
	if (!own) return undefined;
	const resources = find(page, 'Resources');
	const resourceEntries = resources && entriesIn(objects, resources);
	const fonts = find(resourceEntries, 'Font');
	const fontEntries = fonts && entriesIn(objects, fonts);
	if ((resources && !resourceEntries) || (fonts && !fontEntries)) return undefined;
	return [
		'<<',
		...others(own, 'Contents', 'Resources'),
		'/Resources<<',
		...others(resourceEntries, 'Font'),
		'/Font<<',
		...others(fontEntries),
		`/${layer.font} ${layer.fontNumber} 0 R>>>>/Contents[${layer.number} 0 R `,
		contentsOf(objects, find(own, 'Contents')),
		']>>',
	];
}

/**
 * What to add to the end of a file for the text that was read, which is not seen but found, selected
 * and copied: an incremental update (7.5.6), the bytes before it stay as they are.
 * @returns undefined when the file cannot be updated: damaged, or no such page
 */
export async function textLayer(
	file: Buffer,
	objects: Objects,
	nodes: readonly PageNode[],
	pages: readonly TextPage[],
): Promise<Buffer | undefined> {
	const revision = lastRevision(file, objects);
	if (!revision) return undefined;
	const codes = new Codes();
	const fontNumber = revision.size;
	const font = `OcrText${fontNumber}`;
	const changes: Updated[] = [];
	for (const [index, { page, lines, angle = 0, ...picture }] of pages.entries()) {
		const node = nodes[page - 1];
		const number = fontNumber + FONT_OBJECTS + index;
		const entries = node && readPage(objects, node);
		const body = entries && pageBody(objects, node, entries, { font, fontNumber, number });
		if (!body || node.number === undefined) return undefined;
		const { width, height, matrix } = picture;
		const place = matrix ?? placeOfView(viewOf(objects, dictOf(entries)));
		const toPage = product([1 / width, 0, 0, -1 / height, 0, 1], place);
		const text = lines.map((line) => placeLine(line, toPage, angle, font, codes)).join('');
		const content = await deflate([Buffer.from(`q BT 3 Tr\n${text}ET Q\n`, 'latin1')]);
		changes.push(
			{ number, generation: 0, body: streamBody('/Filter/FlateDecode', content) },
			{ number: node.number, generation: generationOf(objects, file, node.number), body },
		);
	}
	const bodies = await codes.bodies(fontNumber);
	bodies.forEach((body, n) => changes.push({ number: fontNumber + n, generation: 0, body }));
	return writeUpdate(file, revision, changes);
}
