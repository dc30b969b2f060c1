import { plainBase64 } from '../../nodes/TencentCloudOcr/files/base64';
import { selectFields } from '../../nodes/TencentCloudOcr/input/fieldPatterns';
import { archives } from '../../nodes/TencentCloudOcr/files/containers';
import { boxed, magic, texts } from '../../nodes/TencentCloudOcr/files/kinds';
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
		['ZIP', 'PK\x05\x06\0\0'],
		['XPS', 'PK\x03\x04........FixedDocSeq.fdseq'],
		['TIFF', 'II+\0\x08\0\0\0'],
		['HEIC', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
		['AVIF', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif'],
		['audio', '\0\0\0\x18ftypM4A '],
		['JPEG 2000', '\xff\x4f\xff\x51\0'],
		['JPEG XL', '\xff\x0a\0'],
		['DjVu', 'AT&TFORM\0\0'],
		['Photoshop', '8BPS\0\x01'],
		['PostScript', '%!PS-Adobe-3.0 EPSF-3.0'],
		['EPS', '\xc5\xd0\xd3\xc6\x20\0'],
		['WMF', '\xd7\xcd\xc6\x9a\0'],
		['RAR', 'Rar!\x1a\x07\x01\0'],
		['7-Zip', "7z\xbc\xaf'\x1c"],
		['TAR', `letter.pdf${'\0'.repeat(247)}ustar`],
		['winmail.dat', '\x78\x9f\x3e\x22\x01'],
		['signed PKCS #7', '\x30\x80\x06\x09*\x86H\x86\xf7\r\x01\x07\x02\xa0'],
		['signed PKCS #7', '\x30\x83\x01\0\0\x06\x09*\x86H\x86\xf7\r\x01\x07\x02....%PDF-1.7'],
		['encrypted PKCS #7', '\x30\x82\x01\0\x06\x09*\x86H\x86\xf7\r\x01\x07\x03'],
		['HTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "">'],
		['HTML', '<script>location="/login"</script>'],
		['HTML', '<!-- page --><div>'],
		['SVG', '<!-- drawn by hand -->\n<svg>'],
		['SVG', '<!DOCTYPE svg PUBLIC ""><svg>'],
		['XML', '<Invoice><ID>7</ID></Invoice>'],
		['link', '[InternetShortcut]\r\nURL=https://example.com/'],
		['base64 text', `JVBERi0xLjQK${'QUJD'.repeat(20)}`],
		['base64 text', `data:image/png;base64,iVBORw0KGgo${'QUJD'.repeat(20)}`],
		['email', 'DKIM-Signature: v=1;'],
		['email', 'Subject: Your invoice\r\nTo: ann@example.com\r\n'],
		['text', 'Date: 14 March\nwe met at the harbour'],
		['RTF', '{\\rtf1\\ansi'],
	])('%s', (name, head) => {
		expect(fileType(Buffer.from(head, 'latin1'))?.name).toBe(name);
	});

	it('says what to do with each kind that no operation reads', () => {
		const read = ['JPEG', 'PNG', 'BMP', 'PDF', 'Word', 'Excel', 'OFD'];
		const kinds = [...magic, ...boxed, ...texts, ...archives.zip, ...archives.ole];
		const silent = kinds.filter(({ type }) => !type.advice && !read.includes(type.name));
		expect(silent).toEqual([]);
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
