import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Site } from '../../../credentials/hosts';
import type { ResponseFile } from '../answer/answer';
import type { FileFormat } from '../files/fileType';
import type { ShapeName } from '../shapes';

/** What a file can be. Source: the parameter ImageBase64 on the action's page. */
export interface FileLimits {
	/** An empty list means any. */
	formats: FileFormat[];
	/** Length of the base64 text in bytes, not of the file. */
	maxBase64Bytes: number;
}

/** How an action reads PDF: one page per call. */
export interface PdfParameters {
	/** Parameter that says the file is a PDF, where the action has one. */
	enable?: string;
	page: string;
	/** Response field with the number of pages, where the action has one. */
	pageCount?: string;
	/** Parameter that has the service read all pages in one call, where the action has one. */
	allPages?: string;
}

/** The two parameters for a picture: one for its content as base64, one for its URL. */
export interface PictureParameters {
	base64: string;
	url: string;
}

/** The other side of a two-sided document; always optional in the API. */
export interface BackSide extends PictureParameters {
	/** Where its limits differ from those of the front. */
	image?: FileLimits;
	/** Values of two parameters for which the service requires it after all. */
	needed?: { by: [first: string, second: string]; values: Record<string, string[]> };
}

/** An action that only starts something: another one is called until the result is there. */
export interface Polling {
	action: string;
	/** Field of the first answer and parameter of the second call. */
	token: string;
	status: string;
	/** Values of the status that mean that there is no result yet. */
	pending: string[];
}

/** What may differ between the sites. */
export interface SiteFacts {
	/** Absent where an action reads no file. */
	image?: FileLimits;
	back?: BackSide;
	pdf?: PdfParameters;
	/** Documented calls per second; undefined where none is documented. */
	rate?: number;
	/** Tencent Cloud sales must first enable it for the account. */
	enabledBySales?: boolean;
	/** The only regions that answer the action; the first one is used when another is set. */
	regions?: string[];
}

/** What a site changes of the common facts of an operation. */
export interface SiteChanges extends SiteFacts {
	/**
	 * Parameters that only the other site knows (true), or the values of one. The form shows what
	 * either site has.
	 */
	lacks?: Record<string, true | Array<INodePropertyOptions['value']>>;
}

/** A parameter, or values of it, that the account's site lacks. */
export interface Lacking {
	field: INodeProperties;
	values?: Array<INodePropertyOptions['value']>;
	/** The names of the site that lacks it and of the other one. */
	here: string;
	there: string;
}

/**
 * One OCR action. `name`, `value`, `action` and `description` are n8n's own keys of a menu entry;
 * `value` is the API's action name.
 */
export interface Operation extends SiteFacts {
	name: string;
	value: string;
	action: string;
	description: string;
	/** Parameters for the picture, if they are not `ImageBase64` and `ImageUrl`. */
	front?: PictureParameters;
	/** The action's own parameters, named as the API names them. */
	fields: INodeProperties[];
	/** Names of those that matter most: on the form under the operation, as all required ones are. */
	onForm?: string[];
	files?: ResponseFile[];
	/** Parameters whose choices the API wants as the text of a JSON object: each of them true. */
	asJson?: string[];
	/** Parameters that are a switch on the form, with the text that the API wants where it is on. */
	switches?: Record<string, string>;
	/** The answer contains the position of what was found in the picture. */
	hasCoordinates?: true;
	/** An answer may be complete without any text that was read. */
	answersWithoutText?: true;
	/** The answer contains tables: the form offers ways to read them. */
	tables?: true;
	/** The sites that offer the action. What one of them changes is in `parts/siteChanges`. */
	sites: readonly Site[];
	/** What the account's site lacks; only known once the site is. */
	lacking?: Lacking[];
	/** What to use where a site does not offer the action, or what to check. */
	instead?: string;
	/** Whether its page says that URLs are not supported outside mainland China. */
	urlInChinaOnly?: true;
	/** What serves an account of the other site, before a period: an operation, and what to set there. */
	substitute?: string;
	/** Name of the operation that reads the same and more. */
	successor?: string;
	/** The action that is called, where `value` is not its name. */
	apiAction?: string;
	polling?: Polling;
	/** The user names the action and writes its parameters as JSON. */
	custom?: true;
	/** Asked on the host of a COS bucket, in Cloud Infinite's dialect. */
	bucket?: true;
	/** The answer says how sure the service is of what it read. */
	scores?: true;
	/** Its values are texts as printed, which the node can read as numbers and dates. */
	printedValues?: true;
	/** What must be set up before the first call, as sentences for the form. */
	setUp?: string;
	/** Ways to lay out the simplified result; the first one is the default. */
	layouts?: INodePropertyOptions[];
	/** What turns its answers into items. */
	shape: ShapeName;
}

export interface Resource {
	name: string;
	value: string;
	/** Operation that the menu opens with: the one most people want. */
	first: string;
	operations: Operation[];
}
