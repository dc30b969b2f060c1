import { budgetFor } from './budget';
import type { PdfFile } from './indirect';
import type { Objects, ObjectStreams } from './objects';
import { objectsOf, objectStreamsOf } from './objects';
import { countFromRoot, countTree } from './pageTree';
import { scan } from './scan';
import type { Dict, Value } from './values';
import { isDict, typeOf } from './values';
import { findByXref } from './xref';

/**
 * A file whose trailer leads nowhere: its catalog, its page tree's root, or else its pages. Those
 * tell nothing when there is a tree that cannot be read, for it may have left some out; nor when
 * the file ends without a `startxref`, for more of them are lost with the end.
 */
async function countFromTypes(
	file: PdfFile,
	objects: Objects,
	numbers: Iterable<number>,
	lastObjectAt: number,
) {
	let catalog: Value | undefined;
	let root: Dict | undefined;
	let nodes = 0;
	let leaves = 0;
	for (const number of numbers) {
		const object = await objects.get(number);
		const type = typeOf(object);
		if (type === 'Catalog') catalog = object;
		else if (type === 'Page') leaves++;
		else if (type === 'Pages' && isDict(object)) {
			nodes++;
			if (!object.has('Parent')) root = object;
		}
	}
	const count =
		(await countFromRoot(file, objects, catalog)) ??
		(root && (await countTree(file, objects, root)));
	const isCut = file.bytes.lastIndexOf('startxref') < lastObjectAt;
	return count ?? (nodes > 0 || isCut || leaves === 0 ? undefined : leaves);
}

async function countByScan(file: PdfFile, streams: ObjectStreams): Promise<number | undefined> {
	const { places, root, complete, lastObjectAt } = await scan(file, streams);
	if (!complete) return undefined;
	const objects = objectsOf(file, (number) => places.get(number), streams);
	const count = await countFromRoot(file, objects, root);
	return count ?? (await countFromTypes(file, objects, places.keys(), lastObjectAt));
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
