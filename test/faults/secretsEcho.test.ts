import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';

import { runNode } from '../../tools/harness/runNode';
import { findLeaks } from './leaks';

/** A service, or a gateway before it, that repeats what it was sent wherever it can. */

type Reply = (response: ServerResponse, echo: string) => void;
let reply: Reply;
let headers: IncomingMessage['headers'];
let form = '';
const server = createServer((request, response) => {
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		({ headers } = request);
		form = Buffer.concat(chunks).toString();
		reply(response, echoed());
	});
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const credential = {
	secretId: `id${randomBytes(6).toString('hex')}`,
	// as short as a token of another service may be
	secretKey: randomBytes(6).toString('hex'),
	sessionToken: `tok/${randomBytes(4).toString('hex')}+`,
};

/** The signature as it arrived: in a header, or in the form of the older methods. */
const signature = () =>
	/ignature=(\w+)$/.exec(headers.authorization ?? '')?.[1] ??
	new URLSearchParams(form).get('Signature') ??
	'';

const echoed = () =>
	[...Object.values(credential), signature(), headers.authorization ?? '', `x${signature()}x`].join(
		'-',
	);

const json = (response: ServerResponse, body: unknown) =>
	response.end(JSON.stringify({ Response: body }));
const RequestId = 'request-1';
const REPLIES: Record<string, Reply> = {
	'an error code': (response, Code) => json(response, { Error: { Code, Message: 'm' }, RequestId }),
	'a short error code': (response) =>
		json(response, { Error: { Code: `A.${credential.secretId}`, Message: 'm' }, RequestId }),
	'the message of an unknown error': (response, Message) =>
		json(response, { Error: { Code: 'Odd', Message }, RequestId }),
	'the message of a known error': (response, Message) =>
		json(response, { Error: { Code: 'FailedOperation.UnKnowError', Message }, RequestId }),
	'a RequestId': (response) =>
		json(response, { Error: { Code: 'Odd', Message: 'm' }, RequestId: credential.secretId }),
	'a RequestId that is a signature': (response) =>
		json(response, { Error: { Code: 'Odd', Message: 'm' }, RequestId: signature().slice(0, 64) }),
	'the RequestId of a result': (response, echo) =>
		json(response, { TextDetections: [], RequestId: echo }),
	'the text of a document': (response, DetectedText) =>
		json(response, { TextDetections: [{ DetectedText, Confidence: 99 }], RequestId }),
	'fields of its own': (response, echo) =>
		json(response, { TextDetections: [], [echo]: { [echo]: [echo] }, RequestId }),
	'fields of its own in base64': (response, echo) =>
		json(response, { TextDetections: [], Debug: Buffer.from(echo).toString('base64'), RequestId }),
	'headers and status': (response, echo) => {
		response.writeHead(418, `No ${echo}`, { 'Retry-After': echo, Date: echo, 'X-Echo': echo });
		response.end(echo);
	},
	'a place to go to': (response, echo) => {
		response.writeHead(307, { Location: `http://127.0.0.1:1/?${encodeURIComponent(echo)}` }).end();
	},
};

const METHODS = ['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'];
const cases = Object.keys(REPLIES).flatMap((place) =>
	METHODS.flatMap((signatureMethod) =>
		['simplified', 'raw'].map((output) => [place, signatureMethod, output] as const),
	),
);

test.each(cases)(
	'a secret in %s, with %s and the output %s, stays inside',
	async (place, signatureMethod, output) => {
		reply = REPLIES[place];
		const log = jest.spyOn(console, 'log').mockImplementation();
		for (const onError of [
			'stopWorkflow',
			'continueRegularOutput',
			'continueErrorOutput',
		] as const) {
			const result = await runNode({
				endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
				credential: { ...credential, signatureMethod },
				parameters: { output },
				options: { maxRetries: 0 },
				onError,
			});
			expect(signature()).not.toBe('');
			const values = [...Object.values(credential), signature()];
			const needles = [
				...values,
				...values.map((text) => encodeURIComponent(text)),
				...values.map((text) => Buffer.from(text).toString('hex')),
			].map((text) => ({ name: text, text }));
			const parts = [result.items, result.errors, result.error, result.hints];
			expect(findLeaks(parts, needles, place)).toEqual([]);
			const printed = inspect(parts, { depth: 12, showHidden: true, maxStringLength: null });
			expect(findLeaks([printed, log.mock.calls], needles, place)).toEqual([]);
			expect(printed).not.toContain(Buffer.from(values[0]).toString('base64').slice(2, 12));
		}
		log.mockRestore();
	},
);
