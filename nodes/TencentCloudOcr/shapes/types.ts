import type { IBinaryData, IDataObject } from 'n8n-workflow';

/** A file of an answer, already in n8n's binary storage. */
export interface StoredFile {
	/** Where it was in the response, such as `MixedInvoiceItems.0.CutImage`. */
	path: string;
	field: string;
	binary: IBinaryData;
}

/** A file that the node makes of an answer. */
export interface MadeFile {
	field: string;
	fileName: string;
	mimeType: string;
	content: string;
}

/** One answered call: one picture or one page. Files are taken out of the response. */
export interface Answer {
	response: IDataObject;
	files: StoredFile[];
	/** Page of the PDF, from 1; undefined for pictures. */
	page?: number;
	/** Pages of the whole PDF, where it is known and several may be read. */
	pageCount?: number;
	/** Item whose identical request was sent instead of this one. */
	duplicateOf?: number;
}

export interface ShapedItem {
	json: IDataObject;
	files?: StoredFile[];
	made?: MadeFile[];
}

/** Turns the answers for one document into output items. Pure: no n8n, no clock, no network. */
export type Shape = (answers: Answer[], layout: string) => ShapedItem[];
