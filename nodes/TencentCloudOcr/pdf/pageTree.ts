import { spend } from './budget';
import type { PdfFile } from './file';
import type { Objects } from './objects';
import type { Dict, Value } from './values';
import { isDict, isRef, typeOf, wholeNumber } from './values';

/** No page takes fewer bytes of a file; a few identical ones in an object stream might. */
const BYTES_PER_PAGE = 16;

/** The leaves of a page tree, 7.7.3; undefined when a part of it cannot be read. */
async function countLeaves(
	file: PdfFile,
	objects: Objects,
	kidsOfRoot: Value[],
): Promise<number | undefined> {
	const visited = new Set<number>();
	const pending = [kidsOfRoot];
	let leaves = 0;
	for (let kids = pending.pop(); kids; kids = pending.pop()) {
		for (const kid of kids) {
			spend(file.budget, 'work', 24);
			const node = await objects.resolve(kid);
			if (!isDict(node)) return undefined;
			if (!node.has('Kids')) {
				leaves++;
			} else if (!isRef(kid) || !visited.has(kid.ref)) {
				if (isRef(kid)) visited.add(kid.ref);
				const grandchildren = await objects.resolve(node.get('Kids'));
				if (!Array.isArray(grandchildren)) return undefined;
				pending.push(grandchildren);
			}
		}
	}
	return leaves;
}

/** What the root of a page tree counts; its leaves when that cannot be true. */
export async function countTree(
	file: PdfFile,
	objects: Objects,
	root: Dict,
): Promise<number | undefined> {
	const kids = await objects.resolve(root.get('Kids'));
	if (!Array.isArray(kids)) return typeOf(root) === 'Page' ? 1 : undefined;
	const count = wholeNumber(await objects.resolve(root.get('Count')));
	const credible = count !== undefined && count > 0 && kids.length > 0;
	if (credible && count <= file.bytes.length / BYTES_PER_PAGE) return count;
	return await countLeaves(file, objects, kids);
}

/** From the catalog (7.7.2), which the trailer calls /Root, to the pages. */
export async function countFromRoot(
	file: PdfFile,
	objects: Objects,
	root: Value | undefined,
): Promise<number | undefined> {
	const catalog = await objects.resolve(root);
	const pages = isDict(catalog) ? await objects.resolve(catalog.get('Pages')) : undefined;
	return isDict(pages) ? await countTree(file, objects, pages) : undefined;
}
