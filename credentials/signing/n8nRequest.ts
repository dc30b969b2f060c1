import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { parseUrl, shownAddress, withoutLogin } from '../hosts';
import type { Moment } from './clock';
import type { Credential } from './credential';
import type { Parameter } from './encoding';
import { flatten } from './encoding';

/** n8n's HTTP Request node speaks the older dialect: `uri` for `url`, forms beside the body. */
export type AnyRequestOptions = IHttpRequestOptions & {
	uri?: string;
	form?: unknown;
	formData?: unknown;
};

/** A request of n8n in one shape, not yet signed. */
export interface UnsignedRequest {
	method: string;
	/** Without a query. */
	url: URL;
	/** From the URL, then from `qs`; not percent-encoded. */
	query: Parameter[];
	/** Without those of a former signature, and the caller's own to change. */
	headers: IDataObject;
	/** Untouched: `body`, `form` and `formData` are read from here. */
	options: AnyRequestOptions;
}

/** What a signer changes; `undefined` takes an option away. */
export type SignedParts = { url: string; headers: IDataObject } & {
	[Name in 'method' | 'body' | 'form' | 'formData']?: AnyRequestOptions[Name];
};

export const isRelative = ({ url, uri, baseURL }: AnyRequestOptions) =>
	!baseURL && !/^[a-z][a-z\d+.-]*:/i.test(String(url ?? uri ?? ''));

export function readRequest(options: AnyRequestOptions, base: URL): UnsignedRequest {
	const url = targetUrl(options, base);
	const query = [...url.searchParams, ...flatten(options.qs)];
	url.search = '';
	url.hash = '';
	return {
		method: (options.method ?? 'GET').toUpperCase(),
		url,
		query,
		headers: withoutSignature(options.headers),
		options,
	};
}

/** n8n's options again, with everything that was signed in its final form. */
export function writeRequest(options: AnyRequestOptions, signed: SignedParts): IHttpRequestOptions {
	const changed = {
		...options,
		...signed,
		...(options.uri !== undefined && { uri: signed.url }),
		// n8n would send signature and token on to whichever host an answer names
		disableFollowRedirect: true,
		followRedirect: false,
		followAllRedirects: false,
		// both are part of the URL now
		qs: undefined,
		baseURL: undefined,
	};
	// n8n looks at the presence of some options, not at their value
	return Object.fromEntries(
		Object.entries(changed).filter(([, value]) => value !== undefined),
	) as unknown as IHttpRequestOptions;
}

/**
 * Removes a header whatever its case.
 * @returns its value, without the spaces that would not arrive
 */
export function takeHeader(headers: IDataObject, lowerCaseName: string): string {
	const names = Object.keys(headers).filter((name) => name.toLowerCase() === lowerCaseName);
	const values = names.map((name) => headers[name]);
	for (const name of names) delete headers[name];
	return String(values.at(-1) ?? '').trim();
}

/** A request that n8n repeats after a 401 was signed before. */
const SIGNATURE_HEADERS = [
	'authorization',
	'x-tc-timestamp',
	'x-tc-token',
	'x-cos-security-token',
	'x-ci-security-token',
];

const withoutSignature = (headers: IDataObject = {}): IDataObject =>
	Object.fromEntries(
		Object.entries(headers).filter(([name]) => !SIGNATURE_HEADERS.includes(name.toLowerCase())),
	);

function targetUrl(options: AnyRequestOptions, base: URL): URL {
	const target = String(options.url ?? options.uri ?? '');
	const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(target);
	const address = isAbsolute ? target : joined(options.baseURL ?? base.href, target);
	const url = parseUrl(address);
	if (url) return withoutLogin(url, 'address of the request');
	throw new UserError(`The address '${shownAddress(address)}' is not a URL`, {
		description: "Check the 'URL' of the request, such as https://cvm.tencentcloudapi.com/",
	});
}

/** Joined as axios does it, because that is what n8n would have sent. */
function joined(base: string, target: string): string {
	const path = target.replace(/^\/+/, '');
	return path ? `${base.replace(/\/+$/, '')}/${path}` : base;
}

/** What a request to an API 3.0 product is signed with. */
export interface ApiContext {
	credential: Credential;
	/** The region that the caller's `X-TC-Region` names; the credential's own counts after it. */
	askedRegion: string;
	/** Product name for the signature's scope, such as `ocr`. */
	service: string;
	moment: Moment;
}

/** @throws UserError for PUT and the like, which the API does not know */
export function apiMethod({ method }: UnsignedRequest): 'GET' | 'POST' {
	if (method === 'GET' || method === 'POST') return method;
	throw new UserError(`Tencent Cloud's API does not support the method ${method}`, {
		description: 'Choose POST, or GET for small requests',
	});
}
