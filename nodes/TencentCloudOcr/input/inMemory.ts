import { contentOfText } from './content';
import type { Document } from './documents';

/**
 * A file whose base64 text is at hand.
 * @param base64 gives it, or throws where it is none
 * @param length of the text, or a little more
 */
export const inMemory = (
	base64: () => string,
	length: number,
	label: { field?: string; fileName?: string } = {},
): Document => ({
	kind: 'file',
	...label,
	base64Length: length,
	read: async () => base64(),
	open: async () => contentOfText(base64()),
});
