import type { IDataObject } from 'n8n-workflow';

import { rememberSigned } from '../../secrets/signed';
import { FORM, bodyParameters, readBody } from '../n8nBody';
import type { Parameter } from '../encoding';
import { encodeQuery } from '../encoding';
import type { HmacMethod } from './signature';
import { signature } from './signature';
import type { ApiContext, SignedParts, UnsignedRequest } from '../n8nRequest';
import { apiMethod, takeHeader } from '../n8nRequest';
import { checkSize } from '../sizes';

/** What the recommended method sends in headers and the older ones as parameters. */
const PARAMETER_OF_HEADER: Record<string, string> = {
	'x-tc-action': 'Action',
	'x-tc-version': 'Version',
	'x-tc-language': 'Language',
	'x-tc-requestclient': 'RequestClient',
};

/** No header says anything: all is in the form of a POST, or in the query of a GET. */
export function signHmac(request: UnsignedRequest, context: ApiContext): SignedParts {
	const { credential, moment } = context;
	const { url, headers } = request;
	const method = apiMethod(request);
	const body = readBody(request.options, takeHeader(headers, 'content-type'));
	const own = [...request.query, ...bodyParameters(body)];
	const common = commonParameters(headers, own, context);
	const parameters = merged(own, {
		...common,
		Timestamp: String(moment.timestamp),
		Nonce: String(moment.nonce),
	});
	const hmacRequest = { method, host: url.hostname, path: url.pathname, parameters };
	const signed = signature(
		credential.keys.secretKey,
		credential.signatureMethod as HmacMethod,
		hmacRequest,
	);
	rememberSigned(signed);
	const encoded = encodeQuery([...parameters, ['Signature', signed]]);

	for (const name of Object.keys(headers)) {
		if (/^(x-tc-.*|host|content-length)$/i.test(name)) delete headers[name];
	}
	headers['Content-Type'] = FORM;
	if (method === 'GET') url.search = encoded;
	checkSize(
		method === 'GET' ? 'GET' : 'hmacPost',
		method === 'GET' ? url.pathname + url.search : encoded,
	);
	return {
		method,
		url: url.href,
		headers,
		// a string: n8n takes a Buffer of this Content-Type for an object and builds its own form of it
		body: method === 'GET' ? undefined : encoded,
		form: undefined,
		formData: undefined,
	};
}

function commonParameters(
	headers: IDataObject,
	own: Parameter[],
	{ credential, askedRegion, ownRegion }: ApiContext,
): Record<string, string> {
	const fromHeaders = Object.entries(PARAMETER_OF_HEADER).map(([header, name]) => [
		name,
		takeHeader(headers, header),
	]);
	// a request signed before has its region among the parameters
	const signedRegion = own.find(([name]) => name === 'Region')?.[1];
	return {
		...Object.fromEntries(fromHeaders.filter(([, value]) => value)),
		Region: askedRegion || signedRegion || ownRegion,
		SecretId: credential.keys.secretId,
		SignatureMethod: credential.signatureMethod,
		Token: credential.sessionToken,
	};
}

/** The caller's parameters and the common ones, none twice; empty common ones are left out. */
function merged(own: Parameter[], common: Record<string, string>): Parameter[] {
	const kept = own.filter(([name]) => name !== 'Signature' && !Object.hasOwn(common, name));
	return [...new Map([...kept, ...Object.entries(common).filter(([, value]) => value)])];
}
