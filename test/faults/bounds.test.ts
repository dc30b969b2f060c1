import { gzipSync } from 'node:zlib';

import { useSandbox } from '../node/support';

/** What an answer may take: time and memory have an end, whatever arrives. */

const sandbox = useSandbox();

test("a body that arrives byte by byte ends with 'Timeout'", async () => {
	const body = JSON.stringify({ Response: { TextDetections: [], RequestId: 'r1' } });
	const began = performance.now();
	const { error } = await sandbox.runWith(() => ({ status: 200, body, dripMs: 500 }), {
		options: { timeout: 2 },
	});
	expect(error?.message).toBe('No answer within 2 seconds');
	expect(performance.now() - began).toBeGreaterThan(1900);
	// the whole body would take 25 seconds
	expect(performance.now() - began).toBeLessThan(10_000);
});

/** An answer with so many times 10 MB of spaces; parts that are packed one by one are one file. */
const packed = (times: number) =>
	Buffer.concat([
		gzipSync('{"Response":{"RequestId":"r1","TextDetections":[{"DetectedText":"hello"}]'),
		...new Array<Buffer>(times).fill(gzipSync(Buffer.alloc(10_000_000, ' '))),
		gzipSync('}}'),
	]);

test('400 MB that arrive packed are not unpacked', async () => {
	const body = packed(40);
	const before = process.memoryUsage().arrayBuffers;
	const { error } = await sandbox.runWith(() => ({
		status: 200,
		headers: { 'Content-Encoding': 'gzip' },
		body,
	}));
	expect(error).toMatchObject({
		message: 'The answer is larger than 100 MB',
		description:
			"The service gives no answers of this size, so the rest was not read. Check 'Endpoint' in the credential, and the proxy if there is one. (Item 0, file 'one.jpg', GeneralBasicOCR, AnswerTooLarge)",
	});
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(250_000_000);
	expect(sandbox.calls).toHaveLength(1);
});

test('a large answer is read', async () => {
	const headers = { 'Content-Encoding': 'gzip' };
	const { items } = await sandbox.runWith(() => ({ status: 200, headers, body: packed(2) }));
	expect(items[0].json.text).toBe('hello');
});

test('an answer that never ends is left', async () => {
	const { error } = await sandbox.runWith(() => ({
		status: 200,
		body: Buffer.alloc(101_000_000, ' '),
	}));
	expect(error?.message).toBe('The answer is larger than 100 MB');
});

test.each([200, 400, 500])(
	'an answer without a result is none with HTTP status %i',
	async (status) => {
		const body = JSON.stringify({ Response: { RequestId: 'r1', TextDetections: [] } });
		const { items, error } = await sandbox.runWith(() => ({ status, body }));
		if (status === 200) expect(error?.message).toBe('Nothing was found in the picture');
		else expect(error).toMatchObject({ httpCode: String(status) });
		expect(items).toEqual([]);
	},
);
