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

export const type = (
	name: string,
	mimeType: string,
	extension: string,
	advice?: string,
): FileType => ({
	name,
	mimeType,
	extension,
	advice,
});

const SCAN = 'Set the scanner to PDF or JPEG, or convert the file first';
const PHONE = "Set the phone's camera to JPEG ('Most Compatible'), or convert the picture first";
const PICTURE = 'Convert the picture to JPEG or PNG first';
export const AS_PDF = 'Save it as PDF first';
export const UNPACK = 'Unpack it first, for example with a Compression node';
const TEXT = 'It is text already and needs no OCR: read it with an Extract From File node';
const FAILED =
	'A request that fails often returns JSON in place of the file: check the node that created it';
const NO_DOCUMENT = 'It contains no document to read';
const LOGIN =
	'A download that requires a login, or that fails, returns a page like this: check the node that created the file';
const SIGNED =
	"A file that ends in .p7m contains the signed document: extract it first. One that ends in .p7s is an email's signature and has none";

const bmp = type('BMP', 'image/bmp', 'bmp');
const tiff = type('TIFF', 'image/tiff', 'tiff', SCAN);
const jpeg2000 = type('JPEG 2000', 'image/jp2', 'jp2', SCAN);
const jpegXl = type('JPEG XL', 'image/jxl', 'jxl', PICTURE);

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
	{ signature: '\xc5\xd0\xd3\xc6', type: type('EPS', 'application/postscript', 'eps', AS_PDF) },
	{ signature: '\xd7\xcd\xc6\x9a', type: type('WMF', 'image/wmf', 'wmf', PICTURE) },
	{ signature: ' EMF', offset: 40, type: type('EMF', 'image/emf', 'emf', PICTURE) },
	{ signature: '\0\0\x02\0', type: type('icon', 'image/x-icon', 'cur', PICTURE) },
	...['AC1015', 'AC1018', 'AC1021', 'AC1024', 'AC1027', 'AC1032'].map((signature) => ({
		signature,
		type: type('AutoCAD', 'image/vnd.dwg', 'dwg', AS_PDF),
	})),
	{ signature: 'PK\x05\x06', type: type('ZIP', 'application/zip', 'zip', UNPACK) },
	{ signature: 'PK\x07\x08', type: type('ZIP', 'application/zip', 'zip', UNPACK) },
	{ signature: 'BZh', type: type('bzip2', 'application/x-bzip2', 'bz2', UNPACK) },
	{ signature: '\xfd7zXZ\0', type: type('XZ', 'application/x-xz', 'xz', UNPACK) },
	{ signature: '(\xb5/\xfd', type: type('Zstandard', 'application/zstd', 'zst', UNPACK) },
	{ signature: 'MSCF', type: type('cabinet', 'application/vnd.ms-cab-compressed', 'cab', UNPACK) },
	{ signature: 'ustar', offset: 257, type: type('TAR', 'application/x-tar', 'tar', UNPACK) },
	{
		signature: '\x78\x9f\x3e\x22',
		type: type(
			'winmail.dat',
			'application/vnd.ms-tnef',
			'dat',
			'Outlook packed the attachments into it: ask the sender for a message in HTML or plain text',
		),
	},
	{ signature: 'fLaC', type: type('audio', 'audio/flac', 'flac', NO_DOCUMENT) },
	{ signature: '#!AMR', type: type('audio', 'audio/amr', 'amr', NO_DOCUMENT) },
	{ signature: '\0\0\x01\xba', type: type('video', 'video/mpeg', 'mpg', NO_DOCUMENT) },
	{
		signature: '\0\x05\x16\x07',
		type: type('macOS metadata', 'multipart/appledouble', 'bin', NO_DOCUMENT),
	},
	// PKCS #7: a sequence of any length that begins with the type signedData, or envelopedData
	...[2, 3, 4, 5, 6].flatMap((offset) => [
		{
			signature: '\x06\x09*\x86H\x86\xf7\r\x01\x07\x02',
			offset,
			type: type('signed PKCS #7', 'application/pkcs7-mime', 'p7m', SIGNED),
		},
		{
			signature: '\x06\x09*\x86H\x86\xf7\r\x01\x07\x03',
			offset,
			type: type('encrypted PKCS #7', 'application/pkcs7-mime', 'p7m', 'Decrypt it first'),
		},
	]),
];

/** By a brand of the box `ftyp`. */
export const boxed: Array<{ brand: RegExp; type: FileType }> = [
	{ brand: /^avi[fs]$/, type: type('AVIF', 'image/avif', 'avif', PHONE) },
	{
		brand: /^(he[iv][cxmsf]|hev[cxms]|mif[12]|msf1)$/,
		type: type('HEIC', 'image/heic', 'heic', PHONE),
	},
	{ brand: /^jp[2xm] $/, type: jpeg2000 },
	{ brand: /^M4[AB] /, type: type('audio', 'audio/mp4', 'm4a', NO_DOCUMENT) },
	{ brand: /^crx /, type: type('raw photo', 'image/x-canon-cr3', 'cr3', PHONE) },
	{ brand: /./s, type: type('video', 'video/mp4', 'mp4', NO_DOCUMENT) },
];

/** By how a text begins; the last one is any text. */
export const texts: Array<{ pattern: RegExp; type: FileType }> = [
	{
		pattern:
			/^(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|meta|title|script|style|div|form|p|h\d)\b/i,
		type: type('HTML', 'text/html', 'html', LOGIN),
	},
	{
		pattern: /^<(svg|(\?xml|!--|!doctype svg)[^]*<svg|!doctype svg)/i,
		type: type('SVG', 'image/svg+xml', 'svg', PICTURE),
	},
	{ pattern: /^<!--/, type: type('HTML', 'text/html', 'html', LOGIN) },
	{ pattern: /^</, type: type('XML', 'application/xml', 'xml', TEXT) },
	{
		pattern: /^\[InternetShortcut\]/i,
		type: type(
			'link',
			'application/x-mswinurl',
			'url',
			'It is only an address: download the file that it leads to',
		),
	},
	{
		pattern:
			/^(data:[^,]{0,200};base64,)?(JVBERi|\/9j\/|iVBORw0KGgo|UEsDB|SUkqA|Qk[0-3])[A-Za-z0-9+/]{40}/,
		type: type(
			'base64 text',
			'text/plain',
			'txt',
			"Decode it first with a Convert to File node ('Move Base64 String to File'), or set 'Input' to Base64 Text",
		),
	},
	{ pattern: /^[{[]/, type: type('JSON', 'application/json', 'json', FAILED) },
	{
		pattern: /^BEGIN:VCALENDAR/i,
		type: type('calendar', 'text/calendar', 'ics', NO_DOCUMENT),
	},
	{ pattern: /^BEGIN:VCARD/i, type: type('contact', 'text/vcard', 'vcf', TEXT) },
	{
		pattern: /^-----BEGIN (PGP|PKCS7|CMS)/,
		type: type('email signature', 'application/pgp-signature', 'asc', NO_DOCUMENT),
	},
	{
		pattern:
			/^(Return-Path|Received|Delivered-To|MIME-Version|From|Message-ID|Reply-To|DKIM-Signature|ARC-[\w-]+|Content-[\w-]+|X-[\w-]+|(To|Subject|Date): .+\r?\n[\w-]+):\s/i,
		type: type('email', 'message/rfc822', 'eml', 'Save its attachments first'),
	},
	{ pattern: /(?!)/, type: type('text', 'text/plain', 'txt', TEXT) },
];
