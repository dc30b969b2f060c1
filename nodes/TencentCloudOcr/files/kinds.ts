/** File formats that the service reads. */
export type FileFormat = 'JPEG' | 'PNG' | 'BMP' | 'PDF' | 'Word' | 'Excel' | 'OFD';

export interface FileType {
	/** What a person calls it, before the word "file". */
	name: FileFormat | string;
	mimeType: string;
	extension: string;
	/** What to do with a file that no operation reads. */
	advice?: string;
}

/*
 * How to tell the kinds of files that reach a node by email, phone and scanner.
 * Sources: the formats' own specifications.
 */

const type = (name: string, mimeType: string, extension: string, advice?: string): FileType => ({
	name,
	mimeType,
	extension,
	advice,
});

const SCAN = 'Set the scanner to PDF or JPEG, or convert the file first';
const PHONE = "Set the phone's camera to JPEG ('Most Compatible'), or convert the picture first";
const PICTURE = 'Convert the picture to JPEG or PNG first';
const AS_PDF = 'Save it as PDF first';
const UNPACK = 'Unpack it first, for example with a Compression node';
const TEXT = 'It is text already and needs no OCR: read it with an Extract From File node';
const FAILED =
	'A request that fails often returns JSON in place of the file: check the node that created it';
const NO_DOCUMENT = 'It contains no document to read';

const bmp = type('BMP', 'image/bmp', 'bmp');
const tiff = type('TIFF', 'image/tiff', 'tiff', SCAN);
const jpeg2000 = type('JPEG 2000', 'image/jp2', 'jp2', SCAN);
const jpegXl = type('JPEG XL', 'image/jxl', 'jxl', PICTURE);
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** By the first bytes, latin1. */
export const magic: Array<{ signature: string; offset?: number; type: FileType }> = [
	{ signature: '\xff\xd8\xff', type: type('JPEG', 'image/jpeg', 'jpg') },
	{ signature: '\x89PNG\r\n\x1a\n', type: type('PNG', 'image/png', 'png') },
	{ signature: 'BM', type: bmp },
	{ signature: 'GIF8', type: type('GIF', 'image/gif', 'gif', PICTURE) },
	{ signature: 'WEBP', offset: 8, type: type('WebP', 'image/webp', 'webp', PICTURE) },
	{ signature: 'II*\0', type: tiff },
	{ signature: 'MM\0*', type: tiff },
	{ signature: 'II+\0', type: tiff },
	{ signature: 'MM\0+', type: tiff },
	{ signature: '\0\0\0\x0cjP  \r\n\x87\n', type: jpeg2000 },
	{ signature: '\xff\x4f\xff\x51', type: jpeg2000 },
	{ signature: '\xff\x0a', type: jpegXl },
	{ signature: '\0\0\0\x0cJXL \r\n\x87\n', type: jpegXl },
	{ signature: 'II\xbc\x01', type: type('JPEG XR', 'image/jxr', 'jxr', PICTURE) },
	{ signature: '\x97JB2\r\n\x1a\n', type: type('JBIG2', 'image/x-jbig2', 'jb2', SCAN) },
	{ signature: 'AT&TFORM', type: type('DjVu', 'image/vnd.djvu', 'djvu', SCAN) },
	{ signature: '8BPS', type: type('Photoshop', 'image/vnd.adobe.photoshop', 'psd', PICTURE) },
	{ signature: '\0\0\x01\0', type: type('icon', 'image/x-icon', 'ico', PICTURE) },
	{ signature: '%!PS', type: type('PostScript', 'application/postscript', 'ps', AS_PDF) },
	{ signature: '{\\rtf', type: type('RTF', 'application/rtf', 'rtf', AS_PDF) },
	{ signature: 'Rar!\x1a\x07', type: type('RAR', 'application/vnd.rar', 'rar', UNPACK) },
	{
		signature: "7z\xbc\xaf'\x1c",
		type: type('7-Zip', 'application/x-7z-compressed', '7z', UNPACK),
	},
	{ signature: '\x1f\x8b', type: type('gzip', 'application/gzip', 'gz', UNPACK) },
	{ signature: 'ID3', type: type('audio', 'audio/mpeg', 'mp3', NO_DOCUMENT) },
	{ signature: 'OggS', type: type('audio', 'audio/ogg', 'ogg', NO_DOCUMENT) },
	{ signature: 'WAVE', offset: 8, type: type('audio', 'audio/wav', 'wav', NO_DOCUMENT) },
	{ signature: 'AVI ', offset: 8, type: type('video', 'video/x-msvideo', 'avi', NO_DOCUMENT) },
	{ signature: '\x1aE\xdf\xa3', type: type('video', 'video/webm', 'webm', NO_DOCUMENT) },
	// DER of PKCS #7: a sequence that begins with the type signedData
	{
		signature: '\x06\x09*\x86H\x86\xf7\r\x01\x07\x02',
		offset: 4,
		type: type('email signature', 'application/pkcs7-signature', 'p7s', NO_DOCUMENT),
	},
	{
		signature: '\x06\x09*\x86H\x86\xf7\r\x01\x07\x02',
		offset: 2,
		type: type('email signature', 'application/pkcs7-signature', 'p7s', NO_DOCUMENT),
	},
];

/** By a brand of the box `ftyp`. */
export const boxed: Array<{ brand: RegExp; type: FileType }> = [
	{ brand: /^avi[fs]$/, type: type('AVIF', 'image/avif', 'avif', PHONE) },
	{
		brand: /^(he[iv][cxms]|hev[cxms]|mif[12]|msf1)$/,
		type: type('HEIC', 'image/heic', 'heic', PHONE),
	},
	{ brand: /^jp[2xm] $/, type: jpeg2000 },
	{ brand: /^crx /, type: type('raw photo', 'image/x-canon-cr3', 'cr3', PHONE) },
	{ brand: /./s, type: type('video', 'video/mp4', 'mp4', NO_DOCUMENT) },
];

/** By the name of a part. */
export const archives: Record<'zip' | 'ole', Array<{ part: string | Buffer; type: FileType }>> = {
	zip: [
		{ part: 'word/', type: type('Word', `${OFFICE}.wordprocessingml.document`, 'docx') },
		{ part: 'xl/', type: type('Excel', `${OFFICE}.spreadsheetml.sheet`, 'xlsx') },
		{
			part: 'ppt/',
			type: type('PowerPoint', `${OFFICE}.presentationml.presentation`, 'pptx', AS_PDF),
		},
		{ part: 'visio/', type: type('Visio', 'application/vnd.ms-visio.drawing', 'vsdx', AS_PDF) },
		{
			part: `mimetype${OPEN}.text`,
			type: type('OpenDocument text', `${OPEN}.text`, 'odt', AS_PDF),
		},
		{
			part: `mimetype${OPEN}.spreadsheet`,
			type: type('OpenDocument spreadsheet', `${OPEN}.spreadsheet`, 'ods', AS_PDF),
		},
		{
			part: `mimetype${OPEN}.presentation`,
			type: type('OpenDocument presentation', `${OPEN}.presentation`, 'odp', AS_PDF),
		},
		{
			part: `mimetype${OPEN}.graphics`,
			type: type('OpenDocument drawing', `${OPEN}.graphics`, 'odg', AS_PDF),
		},
		{
			part: 'mimetypeapplication/epub',
			type: type('EPUB', 'application/epub+zip', 'epub', AS_PDF),
		},
		{ part: 'OFD.xml', type: type('OFD', 'application/ofd', 'ofd', AS_PDF) },
		{
			part: 'Index/Document.iwa',
			type: type('Apple iWork', 'application/vnd.apple.pages', 'pages', AS_PDF),
		},
		{ part: 'PK', type: type('ZIP', 'application/zip', 'zip', UNPACK) },
	],
	ole: [
		{
			part: utf16('EncryptedPackage'),
			type: type(
				'password-protected Office',
				'application/x-ole-storage',
				'docx',
				'Save it without a password first',
			),
		},
		{ part: utf16('WordDocument'), type: type('Word', 'application/msword', 'doc') },
		{
			part: utf16('PowerPoint Document'),
			type: type('PowerPoint', 'application/vnd.ms-powerpoint', 'ppt', AS_PDF),
		},
		{
			part: utf16('__substg1.0'),
			type: type(
				'Outlook message',
				'application/vnd.ms-outlook',
				'msg',
				'Save its attachments first',
			),
		},
		{ part: '', type: type('Excel', 'application/vnd.ms-excel', 'xls') },
	],
};

function utf16(name: string): Buffer {
	return Buffer.from(name, 'utf16le');
}

/** By how a text begins; the last one is any text. */
export const texts: Array<{ pattern: RegExp; type: FileType }> = [
	{
		pattern: /^<(!doctype html|!--|html|head|body)/i,
		type: type(
			'HTML',
			'text/html',
			'html',
			'A download that requires a login, or that fails, returns a page like this: check the node that created the file',
		),
	},
	{ pattern: /^(<svg|<\?xml[^]*<svg)/i, type: type('SVG', 'image/svg+xml', 'svg', PICTURE) },
	{ pattern: /^</, type: type('XML', 'application/xml', 'xml', TEXT) },
	{ pattern: /^[{[]/, type: type('JSON', 'application/json', 'json', FAILED) },
	{
		pattern: /^BEGIN:VCALENDAR/i,
		type: type('calendar', 'text/calendar', 'ics', NO_DOCUMENT),
	},
	{ pattern: /^BEGIN:VCARD/i, type: type('contact', 'text/vcard', 'vcf', TEXT) },
	{
		pattern: /^-----BEGIN PGP/,
		type: type('email signature', 'application/pgp-signature', 'asc', NO_DOCUMENT),
	},
	{
		pattern: /^(Return-Path|Received|Delivered-To|MIME-Version|From|Message-ID|X-[\w-]+): /i,
		type: type('email', 'message/rfc822', 'eml', 'Save its attachments first'),
	},
	{ pattern: /(?!)/, type: type('text', 'text/plain', 'txt', TEXT) },
];
