import type { InputPosition } from '../answer/answer';
import type { FileLimits, PictureParameters } from '../catalog/types';
import type { Bytes, Content } from '../files/content';
import { contentOfText } from '../files/content';

/** An address that the service reads. */
export interface UrlDocument {
	kind: 'url';
	url: string;
	fileName?: string;
}

/** A file of an item that is read when its turn comes. */
export interface FileDocument {
	kind: 'file';
	/** Binary field; undefined for base64 text. */
	field?: string;
	fileName?: string;
	/** Where it is one page of the file, alone. */
	page?: number;
	/** As n8n has it; often wrong. */
	mimeType?: string;
	/** Bytes that it takes in a request, so that room is made before it is read. */
	base64Length: number;
	read(): Promise<Bytes>;
	/** For sending: what is large is read bit by bit, into the request itself. */
	open(): Promise<Content>;
}

export type Document = UrlDocument | FileDocument;

/** One side of a document, and the API parameters that take it. */
export interface Side {
	document: Document;
	parameters: PictureParameters;
	limits: FileLimits;
}

/** One document of an item: none, one or two sides, and its name where the item has several. */
export interface ItemDocument {
	position: InputPosition;
	sides: Side[];
	/** For the output and errors; the binary field where the item has several files. */
	label: { fileName?: string; field?: string };
	/** Leave the document out where the operation cannot read it. */
	skipUnreadable: boolean;
}

/** Bytes that a document takes in a request. */
export const sizeOf = (document: Document) =>
	document.kind === 'file' ? document.base64Length : 0;

/**
 * A file whose base64 text is in memory already.
 * @param base64 gives it, or throws where it is none
 * @param length of the text, or a little more
 */
export const documentOfText = (
	base64: () => Promise<string>,
	length: number,
	label: Pick<FileDocument, 'field' | 'fileName' | 'mimeType'> = {},
): FileDocument => ({
	kind: 'file',
	...label,
	base64Length: length,
	read: base64,
	open: async () => contentOfText(await base64()),
});
