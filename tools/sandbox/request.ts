import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { refuse } from './errors';
import { sites, types } from './spec';
import type { Json, JsonObject } from './types';

/** A request as it came in, before anything is trusted. */
export interface RawRequest {
	method: string;
	/** Path and query. */
	target: string;
	headers: IncomingHttpHeaders;
	/** The Host header, with a port when the client sends one. */
	host: string;
	body: Buffer;
}

/** The parts of a call that both families of signatures share. */
export interface Call {
	protocol: 'tc3' | 'v1';
	action: string;
	version: string;
	region: string;
	timestamp: string;
	token: string;
	params: JsonObject;
	/** v1 only: every sent parameter as text, as it was signed. */
	form: Record<string, string>;
}

const commonParams = new Set(
	`Action Region Timestamp Nonce SecretId Signature Version SignatureMethod Token RequestClient
	Language`.split(/\s+/),
);

export function decodeCall(request: RawRequest): Call {
	const { headers } = request;
	const query = new URLSearchParams(request.target.split('?').slice(1).join('?'));
	const contentType = mediaType(request);
	const isForm = contentType === 'application/x-www-form-urlencoded';
	const form = Object.fromEntries(
		request.method === 'GET' ? query : new URLSearchParams(isForm ? request.body.toString() : ''),
	);
	if (headers.authorization === undefined && (form.SecretId ?? form.Signature) !== undefined) {
		const own = Object.entries(form).filter(([name]) => !commonParams.has(name));
		return {
			protocol: 'v1',
			action: form.Action ?? '',
			version: form.Version ?? '',
			region: form.Region ?? '',
			timestamp: form.Timestamp ?? '',
			token: form.Token ?? '',
			params: unflatten(form.Action ?? '', own),
			form,
		};
	}
	const action = header(headers, 'x-tc-action');
	return {
		protocol: 'tc3',
		action,
		version: header(headers, 'x-tc-version'),
		region: header(headers, 'x-tc-region'),
		timestamp: header(headers, 'x-tc-timestamp'),
		token: header(headers, 'x-tc-token'),
		params:
			request.method === 'GET' ? unflatten(action, Object.entries(form)) : jsonBody(request.body),
		form: {},
	};
}

export function mediaType({ headers }: Pick<RawRequest, 'headers'>): string {
	return (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
}

function header(headers: IncomingHttpHeaders, name: string): string {
	const value = headers[name];
	return (Array.isArray(value) ? value[0] : value) ?? '';
}

function jsonBody(body: Buffer): JsonObject {
	if (body.length === 0) return {};
	let value: Json;
	try {
		value = JSON.parse(body.toString('utf8')) as Json;
	} catch {
		// Told only after the signature was checked: `decodeCall` must not throw.
		return { [notJson]: true };
	}
	const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
	return isObject ? (value as JsonObject) : { [notJson]: true };
}

const notJson = '(body)';

export function checkBody(params: JsonObject): void {
	if (Object.hasOwn(params, notJson))
		refuse('InvalidParameter', 'The request body is not a JSON object.');
}

/** Whatever a client calls it: a name of every object of JavaScript is an unknown one, too. */
const own = <T>(record: Record<string, T> | undefined, name: string): T | undefined =>
	record && Object.hasOwn(record, name) ? record[name] : undefined;
const nothing = () => Object.create(null) as JsonObject;

/** `ItemNames.0=a&ItemNames.1=b` becomes an array, and text becomes the documented type. */
function unflatten(action: string, pairs: Array<[string, string]>): JsonObject {
	const params = nothing();
	for (const [path, text] of pairs) {
		const [name, ...steps] = path.split('.');
		params[name] = placed(params[name], steps, typeOf(action, name), text);
	}
	return params;
}

/** Whichever site it is of: this is asked before anybody knows whose call it is. */
const typeOf = (action: string, name: string) =>
	Object.values(sites)
		.map(({ actions }) => own(own(actions, action)?.request, name)?.type)
		.find((type) => type !== undefined) ?? 'String';

/** A value with one text put in, at the path that `steps` give. */
function placed(value: Json | undefined, steps: string[], type: string, text: string): Json {
	const [step, ...rest] = steps;
	if (step === undefined) return typed(type, text);
	const element = /^Array of (\w+)$/.exec(type)?.[1];
	if (element) {
		const list = Array.isArray(value) ? value : [];
		const index = Math.min(Number(step) || 0, list.length);
		return list.toSpliced(index, 1, placed(list[index], rest, element, text));
	}
	const field = own(own(types, type), step)?.type ?? 'String';
	const object = typeof value === 'object' && !Array.isArray(value) ? value : null;
	return Object.assign(object ?? nothing(), { [step]: placed(object?.[step], rest, field, text) });
}

/** Text that does not fit stays text, so that the type check refuses it. */
function typed(type: string, text: string): Json {
	if (type === 'Boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
	if (type === 'Boolean' && /^[01]$/.test(text)) return text === '1';
	if (type === 'Integer' && /^-?\d+$/.test(text)) return Number(text);
	return text;
}

/** What the record keeps: a picture is told by its length and hash. */
export function summarize(value: Json): Json {
	if (typeof value === 'string' && value.length > 200) {
		const sha256 = createHash('sha256').update(value).digest('hex');
		return { length: value.length, sha256 };
	}
	if (Array.isArray(value)) return value.map(summarize);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, summarize(entry)]));
}
