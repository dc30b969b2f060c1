import { useBucket } from './support';

/** What a user reads when no answer comes, or none is asked for. */

const stored = useBucket();

const once = { options: { maxRetries: 0 } };

describe('what came back is no answer', () => {
	const reply = (status: number, body: string) => stored.respond(() => ({ status, body }));
	const advice =
		"A proxy or gateway may be in between. Check 'Endpoint' in the credential, then try again. (Item 0, file 'a.png', CloudInfiniteOCR, InvalidAnswer, HTTP 200)";

	it.each([
		'<!DOCTYPE html><html><body>Log in</body></html>',
		'<html><head><meta charset="utf-8"><p>Log in',
	])('%s', async (page) => {
		reply(200, page);
		expect(await stored.said(once)).toEqual(['A web page came back instead of a result', advice]);
	});

	it.each([
		'<Response><TextDetections><DetectedText>Tot',
		'<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n<Angel>0</Angel>\n',
		'<Response><Angel>0</Angel></Respons',
		'',
	])('cut off: %j', async (body) => {
		reply(200, body);
		expect(await stored.said(once)).toEqual([
			'The answer from the service is incomplete or damaged',
			advice,
		]);
	});

	it.each([
		[403, ''],
		[404, '<html>Not found</html>'],
		[403, '<Error/>'],
	])('status %i with %j', async (status, body) => {
		reply(status, body);
		expect(await stored.said(once)).toEqual([
			`The service answered with HTTP status ${status} instead of a result`,
			`Check 'Endpoint' in the credential, and the proxy if there is one. (Item 0, file 'a.png', CloudInfiniteOCR, HTTP ${status})`,
		]);
	});

	it('an answer with an error status is none', async () => {
		reply(502, '<Response/>');
		expect((await stored.said(once))[0]).toBe(
			'The service answered with HTTP status 502 instead of a result',
		);
	});
});

describe('nothing is sent', () => {
	afterEach(() => expect(stored.calls).toEqual([]));

	it.each(['documents', 'Documents-1250000000', '-a-1250000000', 'a.b-1250000000', 'a/b-1'])(
		"for the bucket '%s'",
		async (bucket) => {
			expect(await stored.said({ bucket })).toEqual([
				`'Bucket' is not a bucket name: '${bucket}'`,
				'Copy it from the COS console, including the number at the end: name-1250000000',
			]);
		},
	);

	it.each(['Singapore', 'ap-singapore.evil.example', 'ap-singapore/', 'ap'])(
		"for the region '%s'",
		async (bucketRegion) => {
			expect(await stored.said({ bucketRegion })).toEqual([
				`'Bucket Region' is not a region: '${bucketRegion}'`,
				'Copy it from the COS console, for example ap-singapore',
			]);
		},
	);

	it.each([' ', '/', '//'])("for the key '%s'", async (objectKey) => {
		expect(await stored.said({ objectKey })).toEqual([
			"'Object Key' is empty",
			'Enter the name of the object in the bucket, including its folders',
		]);
	});

	it.each(['uploads/../a.png', './a.png', 'a.png/..'])(
		"for the key '%s', which would be another object's address",
		async (objectKey) => {
			expect(await stored.said({ objectKey })).toEqual([
				`'Object Key' contains a folder that no URL can contain: '${objectKey}'`,
				"Enter the full name of the object, without '.' or '..' between slashes",
			]);
		},
	);

	it('for an address that is none', async () => {
		expect((await stored.said({ source: 'url', imageUrl: 'ftp://example.com/a.png' }))[0]).toBe(
			"'URL' is not an http(s) address: ftp://example.com/a.png",
		);
	});
});
