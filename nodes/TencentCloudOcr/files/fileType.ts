import { archives } from './containers';
import type { FileType } from './kinds';
import { boxed, magic, texts } from './kinds';

export type { FileFormat, FileType } from './kinds';

/** Bytes at the start of a file that are enough for every kind. */
export const HEAD_BYTES = 65_536;

const startsWith = (head: Buffer, signature: string, offset = 0) =>
	head.toString('latin1', offset, offset + signature.length) === signature;

/** Readers of PDF accept so many bytes before the header. */
const PDF_HEADER_WITHIN = 1024;

/**
 * What a file is, by its bytes: names and declared types are often wrong.
 * @param head the first bytes; `HEAD_BYTES` are enough for every kind
 */
export function fileType(head: Buffer): FileType | undefined {
	const known = magic.find(({ signature, offset }) => startsWith(head, signature, offset));
	if (known && (known.type.name !== 'BMP' || head.length > 14)) return known.type;
	if (head.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) {
		return { name: 'PDF', mimeType: 'application/pdf', extension: 'pdf' };
	}
	return brandOf(head) ?? partOf(head) ?? textOf(head);
}

/** ISO media files name their kind in the box `ftyp`: pictures of phones, and films. */
function brandOf(head: Buffer): FileType | undefined {
	if (!startsWith(head, 'ftyp', 4)) return undefined;
	const length = Math.min(Math.max(head.readUInt32BE(0), 12), 512);
	const brands = head.toString('latin1', 8, length).match(/.{4}/gs) ?? [];
	return boxed.find(({ brand }) => brands.some((name) => brand.test(name)))?.type;
}

/**
 * Office files are ZIP archives; the name of the first parts tells which. Old ones are OLE
 * containers, whose kind stands in their directory as UTF-16.
 */
function partOf(head: Buffer): FileType | undefined {
	const container = startsWith(head, 'PK\x03\x04')
		? archives.zip
		: startsWith(head, '\xd0\xcf\x11\xe0')
			? archives.ole
			: undefined;
	return container?.find(({ part }) => head.includes(part))?.type;
}

function textOf(head: Buffer): FileType | undefined {
	const start = head
		.toString('latin1', 0, 512)
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart();
	return texts.find(({ pattern }) => pattern.test(start))?.type ?? plainText(head);
}

/** UTF-8 without control characters, or UTF-16 by its mark. */
function plainText(head: Buffer): FileType | undefined {
	const isUtf16 = startsWith(head, '\xff\xfe') || startsWith(head, '\xfe\xff');
	const isText = isUtf16 || [...utf8(head)].every(isPrinted);
	return head.length && isText ? texts[texts.length - 1].type : undefined;
}

/** Any character but controls that no text has, and the sign for bytes that are none. */
const isPrinted = (character: string) =>
	(character >= ' ' || '\t\n\v\f\r\u001b'.includes(character)) && character !== '\ufffd';

/** Without a last character that the head cuts off. */
const utf8 = (head: Buffer) => head.toString('utf8', 0, 4096).replace(/\ufffd{1,3}$/, '');
