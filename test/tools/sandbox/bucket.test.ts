import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { XMLParser } from 'fast-xml-parser';
import { bucket, cosClient, region, sendToBucket } from './cosClient';
import { failure, ocr, picture, useBucket, where } from './cosReading';
import { drawLines, drawPdf, png } from './pictures';

/** COS's own client against the sandbox: what it accepts here, it would accept there. */

const { sandbox, read } = useBucket();

test('an object that the client puts can be got and read again', async () => {
	const client = cosClient(sandbox);
	const Key = "scans/2026 05/a+b&c=d(1)'!*~@,;:$%ä😀.png";
	await client.putObject({ ...where, Key, Body: picture });
	expect((await client.getObject({ ...where, Key })).Body).toEqual(picture);
	const { Response, headers } = await read(Key);
	expect(Response).toMatchObject({
		TextDetections: { DetectedText: 'Total 12.50' },
		Language: 'zh',
		PdfPageSize: '0',
		RequestId: headers['x-cos-request-id'],
	});
	expect(headers['content-type']).toBe('application/xml');
	expect(sandbox.calls.at(-1)).toMatchObject({
		action: 'CloudInfiniteOCR',
		method: 'GET',
		host: `${bucket}.cos.${region}.myqcloud.com`,
		key: Key,
		params: ocr,
		outcome: 'OK',
	});
});

test('characters have their corners inside, and lists have no wrapper', async () => {
	const { xml } = await sendToBucket(sandbox, { query: { ...ocr, isword: 'true' } });
	const { Response } = new XMLParser().parse(xml) as {
		Response: { TextDetections: { Polygon: object[]; Words: object[] } };
	};
	expect(Object.keys(Response).sort()).toEqual(
		['Angel', 'Language', 'PdfPageSize', 'RequestId', 'TextDetections'].sort(),
	);
	expect(Response.TextDetections.Polygon).toHaveLength(4);
	expect(Response.TextDetections.Words[0]).toEqual({
		Character: 'T',
		Confidence: expect.any(Number),
		WordCoordPoint: {
			WordCoordinate: Array(4).fill({ X: expect.any(Number), Y: expect.any(Number) }),
		},
	});
});

test('handwriting has the corners of characters under names', async () => {
	const query = { ...ocr, type: 'handwriting', 'enable-word-polygon': 'true', isword: 'true' };
	const { xml } = await sendToBucket(sandbox, { query });
	const { Response } = new XMLParser().parse(xml) as {
		Response: { TextDetections: { WordPolygon: object[] } };
	};
	const corner = { X: expect.any(Number), Y: expect.any(Number) };
	expect(Response.TextDetections.WordPolygon[0]).toEqual({
		LeftTop: corner,
		RightTop: corner,
		RightBottom: corner,
		LeftBottom: corner,
	});
	// Characters themselves come only with the types general and accurate.
	expect(Response.TextDetections).not.toHaveProperty('Words');
});

test('a page of a PDF is read where ispdf says so', async () => {
	const pdf = Buffer.from(await drawPdf(['First page', 'Second page']), 'base64');
	sandbox.putObject(bucket, 'two.pdf', pdf);
	const { Response } = await read('two.pdf', { ...ocr, ispdf: 'true', 'pdf-pagenumber': '2' });
	expect(Response).toMatchObject({
		TextDetections: { DetectedText: 'Second page' },
		PdfPageSize: '2',
	});
	expect(await failure(read('two.pdf'))).toBe('400 FailedOperation.ImageDecodeFailed');
	expect(await failure(read('two.pdf', { ...ocr, ispdf: 'true', type: 'accurate' }))).toBe(
		'400 FailedOperation.ImageDecodeFailed',
	);
});

test('detect-url is read, and wins over an object', async () => {
	const server = createServer((_, response) => response.end(picture)).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const query = { ...ocr, 'detect-url': `http://127.0.0.1:${port}/a b.png?x=1&y=ü` };
	for (const key of ['', 'no-such-object.png']) {
		expect((await read(key, query)).Response).toMatchObject({
			TextDetections: { DetectedText: 'Total 12.50' },
		});
	}
	server.close();
	expect(await failure(read('', query))).toBe('400 FailedOperation.DownLoadError');
});

test('a picture without text gives an answer without lines', async () => {
	sandbox.putObject(bucket, 'empty.png', Buffer.from(png(drawLines([''])), 'base64'));
	expect((await read('empty.png')).Response).not.toHaveProperty('TextDetections');
});
