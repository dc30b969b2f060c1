import { bucket, cosClient, region, sendToBucket } from './cosClient';
import type { HandMadeBucketRequest } from './cosClient';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { drawLines, png } from './pictures';

/** Requests to a bucket that are broken in one place each. */

const picture = Buffer.from(png(drawLines(['anything'])), 'base64');
const host = `${bucket}.cos.${region}.myqcloud.com`;
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ read: 'synthetic' });
	sandbox.putObject(bucket, 'a.png', picture);
	sandbox.putObject(bucket, 'b.png', picture);
});
afterAll(async () => await sandbox.close());

const outcome = async (made: HandMadeBucketRequest) => {
	const { status, code } = await sendToBucket(sandbox, made);
	return `${status} ${code}`;
};

test('a request in order is answered', async () => {
	expect(await outcome({})).toBe('200 OK');
});

test('the documentation signs no headers at all, which is enough', async () => {
	expect(await outcome({ signedHeaders: {} })).toBe('200 OK');
});

const replaced = (from: RegExp, to: string) => (signed: string) => signed.replace(from, to);
const broken: Array<[what: string, made: HandMadeBucketRequest]> = [
	['another key', { secretKey: 'wrong' }],
	['another path', { sentPath: '/b.png' }],
	['a changed value of the query', { sentQuery: 'ci-process=ocr' }],
	[
		'a query that lacks what is signed',
		{ query: { 'ci-process': 'OCR', type: 'fast' }, sentQuery: 'ci-process=OCR' },
	],
	['a parameter that is there twice', { sentQuery: 'ci-process=OCR&ci-process=OCR' }],
	['another host', { sentHost: host.replace(bucket, 'other-1250000000') }],
	['a header that lacks', { signedHeaders: { host, 'x-cos-traffic-limit': '819200' } }],
	['a signature of zeros', { authorization: replaced(/[0-9a-f]{40}$/, '0'.repeat(40)) }],
	[
		'lists that are cut',
		{ authorization: replaced(/q-url-param-list=ci-process/, 'q-url-param-list=') },
	],
];
test.each(broken)('%s does not match the signature', async (_, made) => {
	expect(await outcome(made)).toBe('403 SignatureDoesNotMatch');
});

test.each<[string, HandMadeBucketRequest]>([
	['missing', { authorization: () => undefined }],
	['of the API', { authorization: () => 'TC3-HMAC-SHA256 Credential=a/b/ocr/tc3_request' }],
	['of another algorithm', { authorization: replaced(/=sha1/, '=sha256') }],
	['without a part', { authorization: replaced(/&q-header-list=host/, '') }],
	['of two times', { authorization: replaced(/(q-key-time=\d+;)\d+/, '$19999999999') }],
	['of no time', { authorization: (signed) => signed.replace(/\d+;\d+/g, 'now') }],
])('an Authorization %s is denied', async (_, made) => {
	expect(await outcome(made)).toBe('403 AccessDenied');
});

test('the window of the key decides, on both sides', async () => {
	expect(await outcome({ keyTime: [-7200, 1] })).toBe('200 OK');
	expect(await outcome({ keyTime: [5, 900] })).toBe('403 RequestTimeTooSkewed');
	const { status, xml } = await sendToBucket(sandbox, { keyTime: [-900, -5] });
	expect(status).toBe(403);
	expect(xml).toContain('<Code>AccessDenied</Code>\n<Message>Request has expired</Message>');
});

test('the official client corrects its clock by the answer', async () => {
	// It tells the console of it.
	const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
	for (const SystemClockOffset of [-3_600_000, 3_600_000]) {
		const client = cosClient(sandbox, { SystemClockOffset });
		const { statusCode } = await client.getObject({ Bucket: bucket, Region: region, Key: 'a.png' });
		expect(statusCode).toBe(200);
	}
	expect(told).toHaveBeenCalledTimes(2);
	told.mockRestore();
});

test('an unknown key is refused before its signature', async () => {
	expect(await outcome({ secretId: 'AKIDother', secretKey: 'wrong' })).toBe(
		'403 InvalidAccessKeyId',
	);
});

test('a path that cannot be decoded is refused', async () => {
	expect(await outcome({ sentPath: '/100%.png' })).toBe('400 InvalidURI');
});

test('a temporary key needs its token, under the name that COS has for it', async () => {
	const strict = await startSandbox({ read: 'synthetic', sessionToken: 'token-1' });
	strict.putObject(bucket, 'a.png', picture);
	const codes: string[] = [];
	const tries: Array<Record<string, string>> = [
		{ 'x-cos-security-token': 'token-1' },
		{ 'x-cos-security-token': 'token-2' },
		{ 'x-tc-token': 'token-1' },
	];
	for (const headers of tries) {
		codes.push((await sendToBucket(strict, { headers })).code);
	}
	expect(codes).toEqual(['OK', 'InvalidAccessKeyId', 'InvalidAccessKeyId']);
	const client = cosClient(strict, { SecurityToken: 'token-1' });
	const { Body } = await client.getObject({ Bucket: bucket, Region: region, Key: 'a.png' });
	expect(Body).toEqual(picture);
	await strict.close();
});
