import { UserError } from 'n8n-workflow';

import type { Parameter } from './encoding';
import { flatten } from './encoding';
import type { AnyRequestOptions } from './n8nRequest';

export const FORM = 'application/x-www-form-urlencoded';

/** A body is either JSON, byte for byte as it will leave, or the fields of a form. */
export type Body = { json: Buffer; form?: undefined } | { json?: undefined; form: Parameter[] };

/**
 * The body that a node handed over, in whichever of the ways that n8n knows.
 * @throws UserError for a stream or a multipart form: their bytes are not known before they leave
 */
export function readBody(options: AnyRequestOptions, contentType: string): Body {
	const { body, form, formData } = options as {
		body?: unknown;
		form?: unknown;
		formData?: unknown;
	};
	if (formData !== undefined || isStream(body)) {
		throw new UserError('A file or a multipart form cannot be signed for Tencent Cloud', {
			description:
				"Send a JSON body with the file as base64 text in it, for example in 'ImageBase64'",
		});
	}
	if (form !== undefined) return { form: formFields(form) };
	const isForm = contentType.split(';')[0].trim().toLowerCase() === FORM;
	if (isForm || body instanceof URLSearchParams) return { form: formFields(body) };
	if (Buffer.isBuffer(body)) return { json: body };
	// no body at all means a call without parameters; an empty one is what the caller wants
	if (body === undefined || body === null) return { json: Buffer.from('{}') };
	return { json: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) };
}

/** Every value of a body as a parameter of its own. */
export function bodyParameters(body: Body): Parameter[] {
	if (body.form) return body.form;
	if (!body.json.length) return [];
	const value = parsed(body.json);
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return flatten(value);
	throw new UserError('The body of the request is not a JSON object', {
		description:
			'GET requests and the older signature methods send each value separately. Use an object such as { "ImageUrl": "https://example.com/a.jpg" }',
	});
}

function formFields(form: unknown): Parameter[] {
	const isText = typeof form === 'string' || Buffer.isBuffer(form);
	if (isText) return [...new URLSearchParams(form.toString())];
	return form instanceof URLSearchParams ? [...form] : flatten(form);
}

const isStream = (body: unknown) =>
	typeof body === 'object' && body !== null && ('pipe' in body || body instanceof FormData);

function parsed(json: Buffer): unknown {
	try {
		return JSON.parse(json.toString());
	} catch {
		return undefined;
	}
}
