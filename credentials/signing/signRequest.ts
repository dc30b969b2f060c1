import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { ocrBaseUrl, serviceOf } from '../hosts';
import { timestampNow } from './clock';
import { encodeQuery, flatten } from './flatten';
import type { Keys } from './tc3';
import { authorization } from './tc3';

/** n8n's HTTP Request node still speaks the older dialect: `uri` instead of `url`. */
type AnyRequestOptions = IHttpRequestOptions & { uri?: string };

/**
 * Signs a request of n8n, whichever node makes it. A relative URL means this credential's OCR
 * endpoint; an absolute one is signed for the service that its first host label names.
 * Signing a signed request again replaces the signature, so n8n may repeat it.
 */
export function signRequest(
	credentials: ICredentialDataDecryptedObject,
	requestOptions: AnyRequestOptions,
	timestamp = timestampNow(),
): IHttpRequestOptions {
	const text = (name: string) => String(credentials[name] ?? '').trim();
	const keys = { secretId: printable(text('secretId'), 'SecretId'), secretKey: text('secretKey') };
	if (!keys.secretKey) throw missing('SecretKey');

	const headers = withoutSignature(requestOptions.headers);
	const askedRegion = String(take(headers, 'x-tc-region') ?? '');
	const region = askedRegion || text('region');
	// other products have more regions than OCR: a region asked for chooses only our own host
	const ocrRegion = isRelative(requestOptions) ? region : text('region');
	const base = ocrBaseUrl(text('site'), ocrRegion, text('endpoint'));
	const url = targetUrl(requestOptions, base);
	const method = (requestOptions.method ?? 'GET').toUpperCase() === 'GET' ? 'GET' : 'POST';
	const contentType = contentTypeOf(headers, method);
	const body = method === 'GET' ? undefined : bodyBytes(requestOptions.body);

	Object.assign(headers, {
		'Content-Type': contentType,
		'X-TC-Timestamp': String(timestamp),
		...(region && { 'X-TC-Region': region }),
		...(text('sessionToken') && { 'X-TC-Token': printable(text('sessionToken'), 'Session Token') }),
		Authorization: authorization(keys, {
			method,
			host: url.hostname,
			path: url.pathname,
			query: url.search.slice(1),
			contentType,
			payload: body ?? '',
			timestamp,
			service: url.origin === base.origin ? 'ocr' : serviceOf(url.hostname),
		}),
	});
	return finished(requestOptions, { method, url: url.href, headers, body });
}

const SIGNATURE_HEADERS = ['authorization', 'x-tc-timestamp', 'x-tc-token'];

function withoutSignature(headers: IDataObject = {}): IDataObject {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !SIGNATURE_HEADERS.includes(name.toLowerCase())),
	);
}

/** Removes a header whatever its case and returns its value. */
function take(headers: IDataObject, lowerCaseName: string): unknown {
	const name = Object.keys(headers).find((key) => key.toLowerCase() === lowerCaseName);
	if (name === undefined) return undefined;
	const value = headers[name];
	delete headers[name];
	return value;
}

function contentTypeOf(headers: IDataObject, method: 'GET' | 'POST'): string {
	const given = take(headers, 'content-type');
	// the service demands this type of a GET, whatever the caller thinks of its empty body
	if (method === 'GET') return 'application/x-www-form-urlencoded';
	return given ? String(given) : 'application/json';
}

const isRelative = ({ url, uri, baseURL }: AnyRequestOptions) =>
	!baseURL && !/^[a-z][a-z\d+.-]*:/i.test(String(url ?? uri ?? ''));

function targetUrl({ url, uri, baseURL, qs }: AnyRequestOptions, base: URL): URL {
	const target = String(url ?? uri ?? '');
	const absolute = new URL(target === '/' ? '' : target, baseURL ?? base);
	const query = encodeQuery(flatten(qs));
	// a query parameter of the options replaces nothing: both are signed and sent, in this order
	if (query) absolute.search = absolute.search ? `${absolute.search}&${query}` : query;
	return absolute;
}

function bodyBytes(body: unknown): Buffer {
	if (Buffer.isBuffer(body)) return body;
	if (typeof body === 'string') return Buffer.from(body);
	return Buffer.from(JSON.stringify(body ?? {}));
}

function finished(
	requestOptions: AnyRequestOptions,
	signed: Pick<IHttpRequestOptions, 'method' | 'url' | 'headers'> & { body?: Buffer },
): IHttpRequestOptions {
	const options: AnyRequestOptions = { ...requestOptions, ...signed };
	if (requestOptions.uri !== undefined) options.uri = signed.url;
	// both are part of the URL now
	delete options.qs;
	delete options.baseURL;
	if (!signed.body) delete options.body;
	return options;
}

function printable(value: string, label: string): string {
	if (!value && label !== 'Session Token') throw missing(label);
	if (/[^\x21-\x7e]/.test(value)) {
		throw new UserError(`The '${label}' holds characters that no key has`, {
			description: 'Copy it again from the Tencent Cloud console, without spaces or line breaks inside',
		});
	}
	return value;
}

const missing = (label: string) =>
	new UserError(`The credential has no '${label}'`, {
		description: 'Enter it in the credential: Tencent Cloud console, Access Management, API Keys',
	});

export type { Keys };
