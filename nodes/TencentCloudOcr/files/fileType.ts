/** File formats that the service reads. */
export type FileFormat = 'JPEG' | 'PNG' | 'BMP' | 'PDF' | 'Word' | 'Excel';

export interface FileType {
	/** What a person calls it. */
	name: FileFormat | string;
	mimeType: string;
	extension: string;
}

const type = (name: string, mimeType: string, extension: string): FileType => ({
	name,
	mimeType,
	extension,
});

const startsWith = (head: Buffer, signature: string, offset = 0) =>
	head.toString('latin1', offset, offset + signature.length) === signature;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * Office files are ZIP archives; the name of the first parts tells which. Old ones are OLE
 * containers, whose kind stands in their directory as UTF-16.
 */
function container(head: Buffer): FileType | undefined {
	if (startsWith(head, 'PK\x03\x04')) {
		if (head.includes('word/')) return type('Word', `${OFFICE}.wordprocessingml.document`, 'docx');
		if (head.includes('xl/')) return type('Excel', `${OFFICE}.spreadsheetml.sheet`, 'xlsx');
		return type('ZIP archive', 'application/zip', 'zip');
	}
	if (startsWith(head, '\xd0\xcf\x11\xe0')) {
		if (head.includes(Buffer.from('WordDocument', 'utf16le'))) {
			return type('Word', 'application/msword', 'doc');
		}
		return type('Excel', 'application/vnd.ms-excel', 'xls');
	}
	return undefined;
}

function web(head: Buffer): FileType | undefined {
	const text = head
		.toString('latin1', 0, 512)
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart()
		.toLowerCase();
	if (/^<(!doctype html|!--|html|head|body)/.test(text))
		return type('HTML page', 'text/html', 'html');
	if (text.startsWith('<svg') || (text.startsWith('<?xml') && text.includes('<svg'))) {
		return type('SVG', 'image/svg+xml', 'svg');
	}
	if (/^[{[]/.test(text)) return type('JSON text', 'application/json', 'json');
	return undefined;
}

/**
 * What a file is, by its bytes: names and declared types are often wrong.
 * @param head the first bytes; 64 kB are enough for every kind
 */
export function fileType(head: Buffer): FileType | undefined {
	if (startsWith(head, '\xff\xd8\xff')) return type('JPEG', 'image/jpeg', 'jpg');
	if (startsWith(head, '\x89PNG\r\n\x1a\n')) return type('PNG', 'image/png', 'png');
	if (startsWith(head, 'BM') && head.length > 14) return type('BMP', 'image/bmp', 'bmp');
	// readers of PDF accept up to 1,024 bytes before the header
	if (head.subarray(0, 1024).includes('%PDF-')) return type('PDF', 'application/pdf', 'pdf');
	if (startsWith(head, 'GIF8')) return type('GIF', 'image/gif', 'gif');
	if (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) {
		return type('WebP', 'image/webp', 'webp');
	}
	if (startsWith(head, 'II*\0') || startsWith(head, 'MM\0*')) {
		return type('TIFF', 'image/tiff', 'tiff');
	}
	if (/^ftyp(heic|heix|mif1|hevc)$/.test(head.toString('latin1', 4, 12))) {
		return type('HEIC', 'image/heic', 'heic');
	}
	return container(head) ?? web(head);
}
