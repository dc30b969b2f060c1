import { UserError } from 'n8n-workflow';

import { rememberSigned } from '../../secrets/signed';
import type { Keys } from '../credential';
import type { Body } from '../n8nBody';
import { FORM, bodyParameters, readBody } from '../n8nBody';
import { encodeQuery } from '../encoding';
import type { ApiContext, SignedParts, UnsignedRequest } from '../n8nRequest';
import { apiMethod, takeHeader } from '../n8nRequest';
import { checkSize } from '../sizes';
import type { Tc3Request } from './signature';
import { authorization, signingKeys } from './signature';

/** Action, region and time travel in headers, parameters as a JSON body, or as the query of a GET. */
export function signTc3(request: UnsignedRequest, context: ApiContext): SignedParts {
	const { credential, askedRegion, ownRegion, service, moment } = context;
	const { url, headers } = request;
	const method = apiMethod(request);
	const givenType = takeHeader(headers, 'content-type');
	const given = readBody(request.options, givenType);
	const body = method === 'POST' ? jsonBody(given) : undefined;
	url.search = encodeQuery([...request.query, ...(body ? [] : bodyParameters(given))]);
	checkSize(body ? 'tc3Post' : 'GET', body ?? url.pathname + url.search);

	// the service demands the form's type of a GET, whatever the caller thinks of its empty body
	const contentType = body ? givenType || 'application/json' : FORM;
	const region = askedRegion || ownRegion;
	// n8n computes both anew, for what really leaves
	takeHeader(headers, 'host');
	takeHeader(headers, 'content-length');
	Object.assign(headers, {
		'Content-Type': contentType,
		'X-TC-Timestamp': String(moment.timestamp),
		...(region && { 'X-TC-Region': region }),
		...(credential.sessionToken && { 'X-TC-Token': credential.sessionToken }),
		Authorization: remembered(credential.keys, {
			method,
			host: url.hostname,
			path: url.pathname,
			query: url.search.slice(1),
			contentType,
			payload: body ?? '',
			timestamp: moment.timestamp,
			service,
		}),
	});
	return { method, url: url.href, headers, body, form: undefined, formData: undefined };
}

function jsonBody(body: Body): Buffer {
	if (body.json) return body.json;
	throw new UserError('A form cannot be sent to Tencent Cloud with TC3-HMAC-SHA256', {
		description:
			"Send the body as JSON, or choose HmacSHA256 as 'Signature Method' of the credential",
	});
}

function remembered(keys: Keys, request: Tc3Request): string {
	const header = authorization(keys, request);
	const derived = Object.values(signingKeys(keys.secretKey, request));
	rememberSigned(
		header.slice(header.lastIndexOf('=') + 1),
		...derived.flatMap((key) => [key.toString('hex'), key.toString('base64')]),
	);
	return header;
}
