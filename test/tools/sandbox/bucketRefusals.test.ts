import { XMLParser } from 'fast-xml-parser';
import { bucket, cosClient, region, sendToBucket } from './cosClient';
import { failure, ocr, picture, useBucket, where } from './cosReading';
import { startSandbox } from '../../../tools/sandbox';

/** What a bucket refuses, as COS's own client sees it. */

const { sandbox, read } = useBucket();

test('what is not there is refused with 404', async () => {
	expect(await failure(read('b.png'))).toBe('404 NoSuchKey');
	const elsewhere = { ...where, Region: 'ap-tokyo' };
	const call = cosClient(sandbox).getObject({ ...elsewhere, Key: 'a.png' });
	expect(await failure(call)).toBe('404 NoSuchBucket');
	await cosClient(sandbox).putBucket(elsewhere);
	const again = cosClient(sandbox).getObject({ ...elsewhere, Key: 'a.png' });
	expect(await failure(again)).toBe('404 NoSuchKey');
});

test.each<Record<string, string>>([
	{ 'ci-process': 'ocr' },
	{ ...ocr, type: 'best' },
	{ ...ocr, 'language-type': 'eng' },
	{ ...ocr, ispdf: '1' },
	{ ...ocr, 'pdf-pagenumber': '0' },
	{ ...ocr, 'detect-url': '' },
	{ ...ocr, IsWords: 'true' },
])('the query %j is refused', async (query) => {
	expect(await failure(read('a.png', query))).toBe('400 InvalidArgument');
});

test('a call without a file, or with another method, is refused', async () => {
	expect(await failure(read(''))).toBe('400 InvalidArgument');
	const call = cosClient(sandbox).deleteObject({ ...where, Key: 'a.png' });
	expect(await failure(call)).toBe('405 MethodNotAllowed');
});

test('an account without Cloud Infinite or permission, and too many calls, are refused', async () => {
	for (const [options, outcome] of [
		[{ activated: false }, '403 AccessDenied'],
		[{ permitted: false }, '403 AccessDenied'],
		[{ rate: 1 }, '503 SlowDown'],
	] as const) {
		const strict = await startSandbox({ read: 'synthetic', ...options });
		strict.putObject(bucket, 'a.png', picture);
		await sendToBucket(strict);
		const { status, code } = await sendToBucket(strict);
		expect(`${status} ${code}`).toBe(outcome);
		await strict.close();
	}
});

test("a test's own failures and answers come as XML", async () => {
	sandbox.setRespond(({ action }) =>
		action === 'CloudInfiniteOCR' ? { error: 'InvalidObjectState' } : undefined,
	);
	const { status, xml, headers } = await sendToBucket(sandbox);
	expect(status).toBe(403);
	expect(new XMLParser().parse(xml)).toMatchObject({
		Error: {
			Code: 'InvalidObjectState',
			Message: 'The operation is not valid for the storage class of the object.',
			Resource: `${bucket}.cos.${region}.myqcloud.com/a.png`,
			RequestId: headers['x-cos-request-id'],
		},
	});
	sandbox.setRespond(() => ({ response: { TextDetections: [{ DetectedText: '<&>' }] } }));
	expect((await read('a.png')).Response.TextDetections).toEqual({ DetectedText: '<&>' });
	sandbox.setRespond(undefined);
});
