import { plainBase64 } from '../../nodes/TencentCloudOcr/files/base64';
import { selectFields } from '../../nodes/TencentCloudOcr/input/fieldPatterns';
import { fileType } from '../../nodes/TencentCloudOcr/files/fileType';

describe('file type by the first bytes', () => {
	test.each([
		['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
		['PNG', '\x89PNG\r\n\x1a\n'],
		['BMP', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0'],
		['PDF', '%PDF-1.7\n'],
		['PDF', '\xef\xbb\xbf\n\n%PDF-1.4\n'],
		['GIF', 'GIF89a'],
		['WebP', 'RIFF\x24\0\0\0WEBPVP8 '],
		['TIFF', 'II*\0\x08\0\0\0'],
		['TIFF', 'MM\0*\0\0\0\x08'],
		['HEIC', '\0\0\0\x18ftypheic'],
		['HTML', '  <!DOCTYPE html><html>'],
		['HTML', '<html lang="en">'],
		['SVG', '<?xml version="1.0"?><svg>'],
		['JSON', '{"error":"no such file"}'],
		['Word', 'PK\x03\x04........word/document.xml'],
		['Excel', 'PK\x03\x04........xl/workbook.xml'],
		['ZIP', 'PK\x03\x04........readme.txt'],
	])('%s', (name, head) => {
		expect(fileType(Buffer.from(head, 'latin1'))?.name).toBe(name);
	});

	it('is not known for noise, nothing, or a lone BM', () => {
		expect(fileType(Buffer.from([1, 2, 3, 4]))).toBeUndefined();
		expect(fileType(Buffer.alloc(0))).toBeUndefined();
		expect(fileType(Buffer.from('BM\0\0'))).toBeUndefined();
	});
});

describe('base64 as people paste it', () => {
	test.each([
		['YWJj', 'YWJj'],
		['data:image/png;base64,YWJj', 'YWJj'],
		['data:image/png;name=a.png;base64,YWJj', 'YWJj'],
		['YW\r\nJj\n', 'YWJj'],
		['YWI', 'YWI='],
		['YWI=', 'YWI='],
		['-_-_', '+/+/'],
		['', ''],
	])('%j is %j', async (text, expected) => {
		expect(await plainBase64(text)).toBe(expected);
	});

	it('may be as long as the service takes', async () => {
		const text = 'YWJj'.repeat(4_000_000);
		expect(await plainBase64(text)).toBe(text);
		expect((await plainBase64(`data:image/png;base64,${text}`))?.length).toBe(text.length);
		expect(await plainBase64(`${text}!`)).toBeUndefined();
		expect(await plainBase64(`data:${text}`)).toBeUndefined();
	});

	test.each(['not base64!', 'YWJjY', 'https://example.com', 'data:text/plain,abc', 'ä'])(
		'%j is none',
		async (text) => {
			expect(await plainBase64(text)).toBeUndefined();
		},
	);
});

describe('binary fields that a parameter names', () => {
	const present = ['attachment_0', 'attachment_1', 'logo', 'a,b'];
	test.each([
		['logo', ['logo'], []],
		['attachment_0, attachment_1', ['attachment_0', 'attachment_1'], []],
		['attachment_*', ['attachment_0', 'attachment_1'], []],
		['*', present, []],
		['*_1,logo', ['attachment_1', 'logo'], []],
		['a,b', ['a,b'], []],
		['data', [], ['data']],
		['logo,data', ['logo'], ['data']],
		['photo_*', [], ['photo_*']],
		['logo,attachment_*,logo', ['logo', 'attachment_0', 'attachment_1'], []],
		[' , ', [], [' , ']],
	])('%j', (wanted, fields, missing) => {
		expect(selectFields(wanted, present)).toEqual({ fields, missing });
	});
});
