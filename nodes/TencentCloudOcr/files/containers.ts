import type { FileType } from './kinds';
import { AS_PDF, type, UNPACK } from './kinds';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

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
		{ part: 'FixedDoc', type: type('XPS', 'application/oxps', 'xps', AS_PDF) },
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
