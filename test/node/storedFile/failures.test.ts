import { startBucket, useBucket } from './support';

/** What a user reads when COS refuses. */

const stored = useBucket();

const once = { options: { maxRetries: 0 } };

describe('COS says why', () => {
	it('an object that is not there', async () => {
		expect(await stored.said({ objectKey: 'scans/b.png' })).toEqual([
			'There is no such object in the bucket',
			"Check 'Object Key': folders and file name, in the right case, without a leading slash. The service says: The specified key does not exist. (Item 0, file 'b.png', CloudInfiniteOCR, NoSuchKey, HTTP 404, RequestId …)",
		]);
		expect(stored.calls).toHaveLength(1);
	});

	it('a bucket that is not there', async () => {
		expect(await stored.said({ bucketRegion: 'ap-tokyo' })).toEqual([
			'There is no bucket with this name in the chosen region',
			"Copy 'Bucket', including the number at the end, from the COS console, and check 'Bucket Region'. The service says: The specified bucket does not exist. (Item 0, file 'a.png', CloudInfiniteOCR, NoSuchBucket, HTTP 404, RequestId …)",
		]);
	});

	it('a wrong key', async () => {
		expect(await stored.said({}, { credential: { secretKey: 'wrong' } })).toEqual([
			"'SecretKey' does not belong to 'SecretId'",
			"Copy both again from the console. If they are right, a proxy in between may have changed the request. The service says: The Signature you specified is invalid. (Item 0, file 'a.png', CloudInfiniteOCR, SignatureDoesNotMatch, HTTP 403, RequestId …)",
		]);
		expect((await stored.said({}, { credential: { secretId: 'AKIDother' } }))[0]).toBe(
			"Tencent Cloud does not recognize 'SecretId'",
		);
	});

	it('a key without permission', async () => {
		const strict = await startBucket({ permitted: false });
		const { error } = await strict.run();
		await strict.close();
		expect(error?.message).toBe('The key has no permission for this bucket or for Cloud Infinite');
		expect(error?.description).toMatch(
			/^Grant the sub-account read access to the bucket and the permission ci:CreateOCRJob, .* The service says: Access Denied\. \(Item 0, file 'a.png', CloudInfiniteOCR, AccessDenied, HTTP 403, RequestId .{32}\)$/,
		);
	});

	it('a code that the node does not know', async () => {
		stored.respond(() => ({ error: 'BrandNew', message: 'Something & new' }));
		expect(await stored.said(once)).toEqual([
			'Something & new',
			"The node does not know this error; the message is from the service. (Item 0, file 'a.png', CloudInfiniteOCR, BrandNew, HTTP 400, RequestId …)",
		]);
	});

	it('a wrong option, before anything is sent', async () => {
		const [message] = await stored.said({ options: { type: 'best' } });
		expect(message).toBe("'Type' cannot be 'best'");
		expect(stored.calls).toEqual([]);
	});

	it('which of several items, and the others have their results', async () => {
		const items = ['a.png', 'no.png', 'a.png'].map((key) => ({ json: { key } }));
		const parameters = { objectKey: '={{ $json.key }}' };
		const result = await stored.run(parameters, { items, onError: 'continueErrorOutput' });
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(result.errors).toMatchObject([
			{
				json: {
					error: 'There is no such object in the bucket',
					message: expect.stringContaining(
						"(Item 1, file 'no.png', CloudInfiniteOCR, NoSuchKey, HTTP 404, RequestId ",
					),
				},
				pairedItem: { item: 1 },
			},
		]);
	});
});

describe('it is tried again', () => {
	it('when COS is overloaded', async () => {
		stored.respond(() => (stored.calls.length === 1 ? { error: 'SlowDown' } : undefined));
		expect((await stored.run()).items).toHaveLength(1);
		expect(stored.calls.map(({ outcome }) => outcome)).toEqual(['SlowDown', 'OK']);
	});

	it("when the clock is off, with COS's time", async () => {
		stored.respond(() =>
			stored.calls.length === 1 ? { error: 'RequestTimeTooSkewed' } : undefined,
		);
		expect((await stored.run()).items).toHaveLength(1);
		expect(stored.calls.map(({ outcome }) => outcome)).toEqual(['RequestTimeTooSkewed', 'OK']);
	});

	it('when the clock is behind, which COS calls an expired request', async () => {
		const expired = { error: 'AccessDenied', message: 'Request has expired' };
		stored.respond(() => (stored.calls.length === 1 ? expired : undefined));
		expect((await stored.run()).items).toHaveLength(1);
		expect(stored.calls.map(({ outcome }) => outcome)).toEqual(['AccessDenied', 'OK']);
	});

	it('but not when permission lacks', async () => {
		stored.respond(() => ({ error: 'AccessDenied' }));
		await stored.said();
		expect(stored.calls).toHaveLength(1);
	});
});

describe('a temporary key', () => {
	it('is sent with its token', async () => {
		const strict = await startBucket({ sessionToken: 'token-1' });
		const { items } = await strict.run({}, { credential: { sessionToken: 'token-1' } });
		expect(items).toHaveLength(1);
		expect(strict.calls[0].headers['x-cos-security-token']).toBe('token-1');
		expect(strict.calls[0].headers.authorization).not.toContain('security-token');
		const { error } = await strict.run({}, { credential: { sessionToken: 'old' } });
		expect(error?.message).toBe("Tencent Cloud does not recognize 'SecretId'");
		await strict.close();
	});
});
