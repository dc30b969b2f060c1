import { needsPause, pause, spend } from './budget';
import type { Objects } from './objects';
import { getObject, resolve } from './objects';
import type { Scan } from './scan';
import type { Value } from './values';
import { isDict, isRef, typeOf } from './values';

/** A node of the page tree, 7.7.3; its leaves are the pages. */
export interface PageNode {
	/** Number of its object; undefined when it has none of its own, which no writer does. */
	number: number | undefined;
	/** The node above it, from which it inherits attributes. */
	parent?: PageNode;
}

const numberOf = (value: Value | undefined) => (isRef(value) ? value.ref : undefined);

/**
 * The pages that can be reached, in order. /Count is not believed.
 * @returns undefined when a part cannot be read, or is found twice: what damaged it may have
 * cost pages
 */
async function pagesUnder(objects: Objects, root: Value | undefined) {
	const pages: PageNode[] = [];
	const visited = new Set<number>();
	const open: Array<{ kids: Value[]; next: number; parent: PageNode }> = [];

	const visit = (node: Value | undefined, parent?: PageNode): boolean => {
		spend(objects.budget, 'work', 64);
		const dict = resolve(objects, node);
		const number = numberOf(node);
		if (!isDict(dict)) return false;
		if (!dict.has('Kids')) return pages.push({ number, parent }) > 0;
		if (number !== undefined && visited.has(number)) return false;
		if (number !== undefined) visited.add(number);
		const kids = resolve(objects, dict.get('Kids'));
		if (!Array.isArray(kids)) return false;
		return open.push({ kids, next: 0, parent: { number, parent } }) > 0;
	};

	if (!visit(root)) return undefined;
	if (pages.length > 0 && typeOf(resolve(objects, root)) !== 'Page') return undefined;
	for (let node = open.at(-1); node; node = open.at(-1)) {
		if (node.next === node.kids.length) open.pop();
		else if (!visit(node.kids[node.next++], node.parent)) return undefined;
		if (needsPause(objects.budget)) await pause(objects.budget);
	}
	return pages;
}

/** From the catalog (7.7.2), which the trailer calls /Root, to the pages. */
async function pagesOf(objects: Objects, catalog: Value | undefined) {
	const dict = resolve(objects, catalog);
	return isDict(dict) ? await pagesUnder(objects, dict.get('Pages')) : undefined;
}

/**
 * The pages of a file whose trailer leads nowhere: those of its last catalog, or of its page tree's
 * root, or else all there are. Those say nothing when there is or was a tree: what damaged it may
 * have cost pages too.
 */
async function pagesByType(objects: Objects): Promise<PageNode[] | undefined> {
	let catalog: Value | undefined;
	let root: Value | undefined;
	let hadTree = false;
	const leaves: PageNode[] = [];
	for (const number of objects.places.keys()) {
		if (needsPause(objects.budget)) await pause(objects.budget);
		const object = getObject(objects, number);
		if (!object || !isDict(object.value)) continue;
		const type = typeOf(object.value);
		const reference = { ref: number, at: object.at, end: object.at };
		if (type === 'Catalog') catalog = reference;
		if (type === 'Page') leaves.push({ number });
		if (type === 'Pages' && !object.value.has('Parent')) root = reference;
		hadTree ||= type === 'Pages' || (type === 'Page' && object.value.has('Parent'));
	}
	const pages = (await pagesOf(objects, catalog)) ?? (await pagesUnder(objects, root));
	return pages ?? (hadTree || leaves.length === 0 ? undefined : leaves);
}

/** The pages of a file in order; undefined when they cannot be known. */
export async function findPages({ objects, root, isComplete }: Scan) {
	if (!isComplete) return undefined;
	return (await pagesOf(objects, root)) ?? (await pagesByType(objects));
}
