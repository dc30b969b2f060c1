import type { IBinaryData, IDataObject } from 'n8n-workflow';

import type { Matrix } from '../pdf/matrix';
import type { Steps } from '../steps';

/** A file that an answer contains as base64. */
export interface ResponseFile {
	/** Field whose text is JSON that contains the file; `path` then starts inside of it. */
	json?: string;
	/**
	 * Path in the response; `*` means every entry of a list. `**` means every text of the answer
	 * that is a file: the names are then those of the answer.
	 */
	path: string;
	/** Binary field of the output item; if there are several, a number is appended. */
	field: string;
	/** Name without extension; the extension follows the content. */
	fileName: string;
}

/** A file of an answer, already in n8n's binary storage. */
export interface StoredFile {
	/** Steps to where it was in the response, such as `MixedInvoiceItems`, `0`, `CutImage`. */
	path: string[];
	/** Binary field: the one that the catalog declares, until the output names it. */
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

/** Position of a document in the input: its item, and which of the item's documents it is. */
export type InputPosition = [item: number, document: number];

export const isBefore = (
	[item, document]: InputPosition,
	[otherItem, otherDocument]: InputPosition,
) => item < otherItem || (item === otherItem && document < otherDocument);

/** A request that was sent once, whoever asked for it. */
export interface SentRequest {
	/** Of all documents that asked, the one that comes first in the input. */
	first: InputPosition;
}

/** The picture that was sent in place of a page of a PDF that is one. */
export interface PictureOfPage {
	width: number;
	height: number;
	/** Where it is on the page, and on what a reader sees of that: see `PagePicture`. */
	matrix: Matrix;
	onView: Matrix;
}

/** One answered call: one picture or one page. Files are taken out of the response. */
export interface Answer {
	response: IDataObject;
	files: StoredFile[];
	/** Page of the PDF, from 1; undefined for pictures. */
	page?: number;
	/** Pages of the whole PDF, where it is known and several may be read. */
	pageCount?: number;
	/** What was sent of the page, where it is not the page itself. */
	picture?: PictureOfPage;
	/** The request that gave it, which other documents of the run may share. */
	sent?: SentRequest;
}

export interface ShapedItem {
	json: IDataObject;
	/** How sure the service is of the fields, from 0 to 100, where it says so. */
	scores?: Record<string, number>;
	files?: StoredFile[];
	made?: MadeFile[];
}

export type ValueForm = 'printed' | 'normalized';

/** How a document writes dates and amounts; `auto` leaves it to what is on the document. */
export type Locale = 'auto' | 'dmyComma' | 'dmyPoint' | 'mdyPoint' | 'ymdComma' | 'ymdPoint';

/** What the user chose of how answers become items; what is absent is as the form begins. */
export interface ShapeSettings {
	/** Whether CSV files begin with a byte order mark. */
	csvForExcel?: boolean;
	/** Where a table has the names of its columns. */
	headerRow?: 'auto' | 'first' | 'none';
	/** Whether a merged cell is in each of the places that it covers. */
	repeatMergedCells?: boolean;
	/** Names of the fields that were asked for. */
	itemNames?: string[];
	/** Whether amounts are numbers and dates ISO 8601, as far as they can be read. */
	values?: ValueForm;
	/** How the document writes them. */
	locale?: Locale;
	/** How text with positions is read: as detected, row by row, or column by column. */
	readingOrder?: 'auto' | 'rows' | 'columns';
}

type Shaping<T> = (answers: Answer[], layout: string, settings?: ShapeSettings) => T;

/** Turns the answers for one document into output items. Pure: no n8n, no clock, no network. */
export type Shape = Shaping<ShapedItem[]> & {
	/** The same, in steps: where an answer may have thousands of parts. */
	steps?: SteppedShape;
};

export type SteppedShape = Shaping<Steps<ShapedItem[]>>;
