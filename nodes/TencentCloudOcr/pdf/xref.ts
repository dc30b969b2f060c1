import { spend } from './budget';
import type { PdfFile } from './file';
import { cursorAt, readNear } from './file';
import { readInteger, readKeyword } from './lexer';
import type { Find, Place } from './objects';
import type { Dict, Ref } from './values';
import { isRef, wholeNumber } from './values';
import { readTable } from './xrefTable';
import { readXrefStream } from './xrefStream';

/** What the cross-reference says of an object, 7.5.8.3, table 18. */
export type Entry = 'free' | { offset: number } | { stream: number; index: number };

/** Entries of consecutive objects. They are read when asked for: a file may claim millions. */
export interface Section {
	first: number;
	count: number;
	entry(index: number): Entry | undefined;
}

export interface Xref {
	sections: Section[];
	trailer: Dict;
}

/**
 * 7.5.5: the last `startxref` is that of the newest revision. Objects behind it are those of a
 * newer one whose end is lost.
 */
function startOf(file: PdfFile): number | undefined {
	const at = file.bytes.lastIndexOf('startxref');
	if (at < 0 || file.bytes.indexOf('endobj', at) > 0) return undefined;
	const cursor = cursorAt(file, at);
	return readKeyword(cursor, 'startxref') ? readInteger(cursor) : undefined;
}

async function readXref(file: PdfFile, offset: number): Promise<Xref | undefined> {
	return (
		readNear(file, offset, (at) => readTable(file, at)) ?? (await readXrefStream(file, offset))
	);
}

function finder(file: PdfFile, sections: Section[]): Find {
	const entryOf = (number: number): Entry | undefined => {
		for (const { first, count, entry } of sections) {
			spend(file.budget, 'work', 1);
			const found = number >= first && number < first + count ? entry(number - first) : undefined;
			if (found) return found;
		}
		return undefined;
	};
	return (number): Place | undefined => {
		const entry = entryOf(number);
		if (!entry || entry === 'free') return undefined;
		if ('offset' in entry) return { at: entry.offset };
		const container = entryOf(entry.stream);
		if (!container || container === 'free' || !('offset' in container)) return undefined;
		return { streamAt: container.offset, index: entry.index };
	};
}

/** Follows the chain of cross-reference sections from the newest revision to the first. */
export async function findByXref(
	file: PdfFile,
): Promise<{ find: Find; root: Ref | undefined } | undefined> {
	const sections: Section[] = [];
	const visited = new Set<number>();
	let root: Ref | undefined;
	let offset = startOf(file);
	while (offset !== undefined && !visited.has(offset)) {
		visited.add(offset);
		const part = await readXref(file, offset);
		if (!part) break;
		// 7.5.8.4: objects that a hybrid file hides in a stream are free in its table
		const hidden = wholeNumber(part.trailer.get('XRefStm'));
		for (const section of (await readXrefStream(file, hidden))?.sections ?? []) {
			sections.push(section);
		}
		for (const section of part.sections) sections.push(section);
		const partRoot = part.trailer.get('Root');
		root ??= isRef(partRoot) ? partRoot : undefined;
		offset = wholeNumber(part.trailer.get('Prev'));
	}
	return root && { find: finder(file, sections), root };
}
