import type { Override } from '../../tools/sandbox';
import { fixture } from '../../tools/sandbox/faults';
import { useSandbox } from '../node/support';

/** Answers over HTTP that are none of the service, or come in an odd wrapping. */

const sandbox = useSandbox();

const instead = (status: number) =>
	`The service answered with HTTP status ${status} instead of a result`;
const LATER = 'This is usually temporary. Try again later';
const ADDRESS = "Check 'Endpoint' in the credential, and the proxy if there is one";
const GATEWAY =
	"A proxy or gateway may be in between. Check 'Endpoint' in the credential, then try again";
const DAMAGED = 'The answer from the service is incomplete or damaged';

type Refusal = [status: number, message: string, advice: string, cause: string | undefined];
const statuses: Refusal[] = [
	...[301, 302, 307, 400, 401, 403, 404, 405].map((status): Refusal => [
		status,
		instead(status),
		ADDRESS,
		undefined,
	]),
	[
		407,
		'The proxy requires a login',
		'Add the user name and password to the proxy address that n8n uses',
		undefined,
	],
	[
		413,
		'The request is too large for a proxy or gateway on the way',
		'Make the picture smaller, or send its URL instead of the file',
		undefined,
	],
	[
		429,
		'Too many calls at once',
		"Lower 'Requests per Second' or 'Concurrent Requests' in 'Tuning'",
		'rate-limited',
	],
	...[408, 500, 502, 503, 504, 520].map((status): Refusal => [
		status,
		instead(status),
		LATER,
		'temporarily-unavailable',
	]),
];

test.each(statuses)('HTTP status %i', async (status, message, advice, cause) => {
	const { error } = await sandbox.runWith(() => ({ status, body: '<h1>Oops</h1>' }));
	expect(error).toMatchObject({
		message,
		description: `${advice}. (Item 0, file 'one.jpg', GeneralBasicOCR, HTTP ${status})`,
		httpCode: String(status),
	});
	expect(error?.context).toMatchObject({ errorCode: `HTTP ${status}`, httpStatus: status });
	expect(error?.failure).toEqual(cause && { cause });
	expect(sandbox.calls).toHaveLength(1);
});

const bodies: Array<[body: string, message: string]> = [
	['<!DOCTYPE html><title>Sign in</title>', 'A web page came back instead of a result'],
	['\n <html></html>', 'A web page came back instead of a result'],
	['', DAMAGED],
	['{"Response":{"TextDetections":[{"Detec', DAMAGED],
	['{}', DAMAGED],
	['{"Response":null}', DAMAGED],
	['{"Response":[]}', DAMAGED],
	['null', 'The answer did not come from the OCR service'],
	['[]', 'The answer did not come from the OCR service'],
	['"pong"', 'The answer did not come from the OCR service'],
	['\x01\x02\xff', 'The answer did not come from the OCR service'],
];

test.each(bodies)('status 200 with %j', async (body, message) => {
	const { error } = await sandbox.runWith(() => ({ status: 200, body }));
	expect(error).toMatchObject({
		message,
		description: `${GATEWAY}. (Item 0, file 'one.jpg', GeneralBasicOCR, InvalidAnswer, HTTP 200)`,
	});
});

test.each(['text/html', 'application/octet-stream', 'image/jpeg', 'nonsense'])(
	'a result is a result, also as %s',
	async (contentType) => {
		const body = JSON.stringify({ Response: { ...fixture('GeneralBasicOCR'), RequestId: 'r1' } });
		const answer: Override = { status: 200, headers: { 'Content-Type': contentType }, body };
		const { items, error } = await sandbox.runWith(() => answer);
		expect(error).toBeUndefined();
		expect(items[0].json.text).toBe('DetectedText value');
	},
);

test('an error of the service counts as such with any HTTP status', async () => {
	const body = '{"Response":{"Error":{"Code":"InternalError","Message":"x"},"RequestId":"r1"}}';
	const { error } = await sandbox.runWith(() => ({ status: 500, body }));
	expect(error).toMatchObject({
		message: 'Something went wrong inside Tencent Cloud',
		httpCode: '500',
	});
});

test('a wrong date spoils one call, not those after it', async () => {
	const headers = { Date: 'Sat, 01 Jan 2000 00:00:00 GMT' };
	const body = JSON.stringify({ Response: { Error: { Code: 'AuthFailure.SignatureExpire' } } });
	const misled = await sandbox.runWith(() => ({ status: 200, headers, body }));
	expect(misled.error?.message).toBe(
		'The clock of the machine that runs n8n is more than five minutes off',
	);
	const next = await sandbox.runWith(() => undefined, { options: { maxRetries: 5 } });
	expect(next.error).toBeUndefined();
	expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual(['HTTP 200', 'OK']);
});
