import type { Site } from '../../credentials/hosts';
import common from '../../test/fixtures/spec/common.json';
import mainland from '../../test/fixtures/spec/mainland-api.json';
import document from '../../test/fixtures/spec/ocr-api.json';

/** The documented API of both sites, as data: every check reads it and none names an action. */

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
	/** What the page says of URLs. */
	notOutsideMainlandChina?: true;
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
	/** A definition may outlive its action. */
	offered: boolean;
	regions: string[] | null;
	regionRequired: boolean;
	/** Each entry: base64 parameter, then address parameter; one of the two must be given. */
	requireOneOf?: string[][];
	pdf: PdfSpec | null;
	errors: string[];
	request: Record<string, ParameterSpec>;
	response: Record<string, FieldSpec>;
}

/** What one site documents: its actions, and the types of their parameters and answers. */
export interface SiteSpec {
	actions: Record<string, ActionSpec>;
	types: Record<string, Record<string, FieldSpec>>;
}

export const version = document.version;
/** Names that a request may give as its region. */
export const regions: string[] = common.regions;

const international = document as unknown as {
	actions: Record<string, ActionSpec & { sites: Record<Site, string> }>;
	types: SiteSpec['types'];
};

export const sites: Record<Site, SiteSpec> = {
	international: {
		actions: Object.fromEntries(
			Object.entries(international.actions).map(([name, action]) => [
				name,
				{ ...action, offered: action.sites.international === 'offered' },
			]),
		),
		types: international.types,
	},
	mainland: mainland as unknown as SiteSpec,
};

/** The types of all parameters: the sites agree on those that both have. */
export const types: SiteSpec['types'] = { ...sites.international.types, ...sites.mainland.types };

/** Actions word the same mishap differently: the first code that this action documents. */
export function documentedCode(action: ActionSpec, ...codes: [string, ...string[]]): string {
	return codes.find((code) => action.errors.includes(code)) ?? codes[0];
}
