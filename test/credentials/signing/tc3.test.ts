import { createHash } from 'node:crypto';

import {
	SIGNED_HEADERS,
	authorization,
	canonicalRequest,
	credentialScope,
	signature,
	signingKeys,
	stringToSign,
	utcDate,
} from '../../../credentials/signing/tc3/signature';
import { tc3 } from '../../fixtures/spec/signatures.json';
import { vectors } from '../../fixtures/spec/tc3-vectors.json';
import { post, sign } from './requests';

interface Input {
	method: string;
	url: string;
	host: string;
	path: string;
	query: string;
	contentType: string;
	timestamp: number;
	service: string;
	action: string;
	version: string;
	region: string;
	secretId: string;
	secretKey: string;
	token: string | null;
	body?: string;
	bodyGenerator?: { kind: string; N: number };
}

interface Example {
	name: string;
	input: Input;
	expected: { authorization: string; requestHeaders: Record<string, string> };
}

/** Large bodies are told by a rule, to keep the fixture small. */
function payloadOf({ body = '', bodyGenerator }: Input): string {
	if (!bodyGenerator) return body;
	const { kind, N } = bodyGenerator;
	if (kind === 'json-base64-repeat') return `{"ImageBase64":"${'A'.repeat(N)}"}`;
	const bytes = Buffer.alloc(N, Buffer.from(Array.from({ length: 251 }, (_, index) => index)));
	return `{"ImageBase64":"${bytes.toString('base64')}","IsPdf":true,"PdfPageNumber":2}`;
}

const requestOf = (input: Input) => ({
	method: input.method as 'GET' | 'POST',
	host: input.host,
	path: input.path,
	query: input.query,
	contentType: input.contentType,
	payload: payloadOf(input),
	timestamp: input.timestamp,
	service: input.service,
});

const sha256Hex = (text: string) => createHash('sha256').update(text).digest('hex');

const inLowerCase = (headers: object) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const examples = [
	{ name: 'the worked example of the documentation', ...tc3.docExample },
	...vectors,
] as unknown as Example[];

describe('TC3-HMAC-SHA256', () => {
	it('has the eighteen vectors', () => expect(vectors).toHaveLength(18));

	it.each(examples)('comes to every value of $name', ({ input, expected }) => {
		const request = requestOf(input);
		const keys = signingKeys(input.secretKey, request);
		expect({
			date: utcDate(request.timestamp),
			hashedRequestPayload: sha256Hex(request.payload),
			canonicalRequest: canonicalRequest(request),
			hashedCanonicalRequest: sha256Hex(canonicalRequest(request)),
			credentialScope: credentialScope(request),
			stringToSign: stringToSign(request),
			secretDateHex: keys.secretDate.toString('hex'),
			secretServiceHex: keys.secretService.toString('hex'),
			secretSigningHex: keys.secretSigning.toString('hex'),
			signature: signature(input.secretKey, request),
			signedHeaders: SIGNED_HEADERS,
			authorization: authorization(input, request),
			// what leaves is compared below
			requestHeaders: expected.requestHeaders,
		}).toEqual(expected);
	});

	it.each(examples)('leaves n8n with the headers of $name', ({ input, expected }) => {
		const { headers, url } = sign(
			{
				method: input.method,
				url: input.url,
				headers: {
					'Content-Type': input.contentType,
					'X-TC-Action': input.action,
					'X-TC-Version': input.version,
					'X-TC-Region': input.region,
				},
				body: input.method === 'POST' ? Buffer.from(payloadOf(input)) : undefined,
			},
			{
				secretId: input.secretId,
				secretKey: input.secretKey,
				sessionToken: input.token ?? '',
			},
			{ timestamp: input.timestamp, nonce: 1 },
		);
		expect({ host: url.host, ...headers }).toEqual(inLowerCase(expected.requestHeaders));
	});

	it('signs with the day that it is in UTC, up to its last second', () => {
		const dateOf = (time: string) =>
			sign(
				post(),
				{},
				{ timestamp: Date.parse(time) / 1000, nonce: 1 },
			).headers.authorization.split('/')[1];
		expect(dateOf('2025-12-31T23:59:59Z')).toBe('2025-12-31');
		expect(dateOf('2026-01-01T00:00:00Z')).toBe('2026-01-01');
	});
});
