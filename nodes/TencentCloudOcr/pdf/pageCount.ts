import { budgetFor } from './budget';
import type { PdfFile } from './file';
import type { Objects, ObjectStreams } from './objects';
import { objectsOf, objectStreamsOf } from './objects';
import { countFromRoot, countTree } from './pageTree';
import { scan } from './scan';
import type { Dict, Value } from './values';
import { isDict, typeOf } from './values';
import { findByXref } from './xref';

/**
 * A file whose trailer leads nowhere: its catalog, its page tree's root, or else its pages. Those
 * tell nothing when there is or was a tree: what damaged it may have taken pages too.
 */
async function countFromTypes(file: PdfFile, objects: Objects, numbers: Iterable<number>) {
	let catalog: Value | undefined;
	let root: Dict | undefined;
	let hadTree = false;
	let leaves = 0;
	for (const number of numbers) {
		const object = await objects.get(number);
		if (!isDict(object)) continue;
		const type = typeOf(object);
		if (type === 'Catalog') catalog = object;
		if (type === 'Page') leaves++;
		if (type === 'Pages' && !object.has('Parent')) root = object;
		hadTree ||= type === 'Pages' || (type === 'Page' && object.has('Parent'));
	}
	const count =
		(await countFromRoot(file, objects, catalog)) ??
		(root && (await countTree(file, objects, root)));
	return count ?? (hadTree || leaves === 0 ? undefined : leaves);
}

async function countByScan(file: PdfFile, streams: ObjectStreams): Promise<number | undefined> {
	const { places, root, complete } = await scan(file, streams);
	if (!complete) return undefined;
	const objects = objectsOf(file, (number) => places.get(number), streams);
	const count = await countFromRoot(file, objects, root);
	return count ?? (await countFromTypes(file, objects, places.keys()));
}

/** As {@link pageCount}, but throws when the file asks for too much work. */
export async function countPages(bytes: Buffer): Promise<number | undefined> {
	const headerAt = bytes.subarray(0, 1024 + 5).indexOf('%PDF-');
	if (headerAt < 0) return undefined;
	const file: PdfFile = { bytes, headerAt, budget: budgetFor(bytes) };
	const streams = objectStreamsOf(file);
	const xref = await findByXref(file);
	const count = xref && (await countFromRoot(file, objectsOf(file, xref.find, streams), xref.root));
	return count ?? (await countByScan(file, streams));
}

/**
 * How many pages a PDF has, by its cross-reference and page tree (ISO 32000-1, 7.5 and 7.7.3) or,
 * when those are damaged, by the objects in it.
 * @returns undefined when it cannot be known: no PDF, damaged, or its structure is encrypted
 */
export async function pageCount(file: Buffer): Promise<number | undefined> {
	try {
		return await countPages(file);
	} catch {
		return undefined;
	}
}
