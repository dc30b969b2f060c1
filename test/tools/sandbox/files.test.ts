import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from './client';
import type { HandMade } from './client';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { drawLines, drawPdf, jpg, png, turned } from './pictures';

/** Which files the sandbox takes, and which it refuses with the documented code. */

const canvas = drawLines(['anything']);
const ImageBase64 = png(canvas);
/** A whole picture, and bits that make no byte: decoders that are not strict take it. */
const whole = ImageBase64.replaceAll('=', '');
const oneLetterMore = whole + 'A'.repeat((5 - (whole.length % 4)) % 4);
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => {
	await sandbox.close();
});

const refused: Array<[string, HandMade, string]> = [
	['bad base64', { params: { ImageBase64: '*' } }, 'FailedOperation.ImageDecodeFailed'],
	[
		'base64 with one letter too many',
		{ params: { ImageBase64: oneLetterMore } },
		'FailedOperation.ImageDecodeFailed',
	],
	[
		'base64 of no picture',
		{ params: { ImageBase64: 'aGVsbG8=' } },
		'FailedOperation.ImageDecodeFailed',
	],
	[
		'a data URL',
		{ params: { ImageBase64: `data:image/png;base64,${ImageBase64}` } },
		'FailedOperation.ImageDecodeFailed',
	],
	[
		'a JPEG that is cut off',
		{ params: { ImageBase64: jpg(canvas).slice(0, 4000) } },
		'FailedOperation.ImageDecodeFailed',
	],
	[
		'a PNG that is cut off',
		{ params: { ImageBase64: ImageBase64.slice(0, 1000) } },
		'FailedOperation.ImageDecodeFailed',
	],
	[
		'a PDF that is none',
		{ params: { ImageBase64: btoa('%PDF-1.4 no more'), IsPdf: true } },
		'FailedOperation.ImageDecodeFailed',
	],
	[
		'more than 7 MB',
		{ action: 'VinOCR', params: { ImageBase64: 'A'.repeat(7 * 1024 * 1024 + 4) } },
		'LimitExceeded.TooLargeFileError',
	],
	[
		'an address that cannot be reached',
		{ params: { ImageUrl: 'http://127.0.0.1:1/a.png' } },
		'FailedOperation.DownLoadError',
	],
	[
		'an address outside this machine',
		{ params: { ImageUrl: 'https://example.com/a.png' } },
		'FailedOperation.DownLoadError',
	],
	[
		'a blank page',
		{ params: { ImageBase64: png(drawLines([''])) } },
		'FailedOperation.ImageNoText',
	],
	[
		'no passport',
		{ action: 'MLIDPassportOCR', params: { ImageBase64 } },
		'FailedOperation.NoPassport',
	],
];
test.each(refused)('%s is refused', async (_, made, code) => {
	expect(await send(sandbox, made)).toMatchObject({ status: 200, code });
});

test('a PDF needs the switch of its action and has only so many pages', async () => {
	const pdf = await drawPdf(['First page', 'Second page']);
	const read = async (params: object) =>
		(await send(sandbox, { params: { ImageBase64: pdf, ...params } })).code;
	expect(await read({})).toBe('FailedOperation.ImageDecodeFailed');
	expect(await read({ IsPdf: true, PdfPageNumber: 3 })).toBe(
		'InvalidParameterValue.InvalidParameterValueLimit',
	);
	expect(await read({ IsPdf: true, PdfPageNumber: 0 })).toBe(
		'InvalidParameterValue.InvalidParameterValueLimit',
	);
	expect(await read({ IsPdf: true, PdfPageNumber: 2 })).toBe('OK');
});

test('a format that the action does not list is refused', async () => {
	const bmp = Buffer.alloc(58);
	bmp.write('BM');
	const params = { ImageBase64: bmp.toString('base64') };
	const synthetic = await startSandbox({ read: 'synthetic' });
	expect((await send(synthetic, { params })).code).toBe('OK');
	expect((await send(synthetic, { action: 'VinOCR', params })).code).toBe(
		'FailedOperation.ImageDecodeFailed',
	);
	await synthetic.close();
});

test('an address on this machine is read, unless it takes more than three seconds', async () => {
	const files = createServer((incoming, response) => {
		if (incoming.url === '/slow.png') return;
		response.end(Buffer.from(ImageBase64, 'base64'));
	});
	await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
	const read = async (name: string) =>
		(await send(sandbox, { params: { ImageUrl: base + name } })).code;
	expect(await Promise.all([read('/a.png'), read('/slow.png')])).toEqual([
		'OK',
		'FailedOperation.DownLoadError',
	]);
	files.closeAllConnections();
	files.close();
});

test('a picture on its side is read', async () => {
	const lines = ['The quick brown fox', 'jumps over the lazy dog'];
	const params = { ImageBase64: png(turned(drawLines(lines))) };
	const { response } = await send(sandbox, { params });
	const detections = response.TextDetections as Array<{ DetectedText: string }>;
	expect(detections.map((detection) => detection.DetectedText)).toEqual(lines);
	expect(response.Angel).toBeCloseTo(90, -1);
});
