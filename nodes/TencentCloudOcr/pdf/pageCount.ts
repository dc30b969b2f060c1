import type { Pause } from './budget';
import { findPages } from './pageTree';
import { scan } from './scan';

/** As {@link pageCount}, but throws when the file asks for too much work. */
export async function countPages(file: Buffer, pause: Pause): Promise<number | undefined> {
	const headerAt = file.subarray(0, 1024 + 5).indexOf('%PDF-');
	if (headerAt < 0) return undefined;
	return (await findPages(await scan(file, headerAt, pause)))?.length;
}

/**
 * How many pages a PDF has: the leaves of its page tree (ISO 32000-1, 7.7.3), whatever its /Count
 * says.
 * @param pause lets others work, between parts of a big file
 * @returns undefined when it cannot be known: no PDF, damaged, or its structure is encrypted
 */
export async function pageCount(
	file: Buffer,
	pause: Pause = async () => {},
): Promise<number | undefined> {
	try {
		return await countPages(file, pause);
	} catch {
		return undefined;
	}
}
