import common from '../../test/fixtures/spec/common.json';
import document from '../../test/fixtures/spec/ocr-api.json';

/** The documented API, as data: every check reads it and none names an action. */

export interface ParameterSpec {
	type: string;
	required?: boolean;
	enum?: Array<string | number>;
	/** Of a list. */
	maxItems?: number;
	default?: unknown;
	maxBase64Bytes?: number;
	formats?: string[];
	jsonString?: boolean;
}

export interface FieldSpec {
	type: string;
	nullable?: boolean;
	/** It holds a file, or an object whose field of this path does. */
	base64Image?: boolean;
	base64Path?: string;
}

export interface PdfSpec {
	enable: string | null;
	enableDefault: boolean | null;
	page: string | null;
	multiPage?: string;
	multiPageMax?: number;
	pageCountField: string | null;
}

export interface ActionSpec {
	title: string;
	/** Calls per second. */
	qps: number | null;
	/** Release notes such as "not generally available". */
	availability: string[];
	sites: { international: string; mainland: string };
	regions: string[] | null;
	regionRequired: boolean;
	/** Each entry: base64 parameter, then address parameter; one of the two must be given. */
	requireOneOf?: string[][];
	pdf: PdfSpec | null;
	errors: string[];
	request: Record<string, ParameterSpec>;
	response: Record<string, FieldSpec>;
}

export const version = document.version;
/** Names that a request may give as its region. */
export const regions: string[] = common.regions;
export const actions = document.actions as unknown as Record<string, ActionSpec>;
export const types = document.types as unknown as Record<string, Record<string, FieldSpec>>;

/** Actions word the same mishap differently: the first code that this action documents. */
export function documentedCode(action: ActionSpec, ...codes: [string, ...string[]]): string {
	return codes.find((code) => action.errors.includes(code)) ?? codes[0];
}
