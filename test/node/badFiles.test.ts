import { refusal } from './refusal';
import { pdf, picture, useSandbox } from './support';

/** Files that are refused before anything is sent. */

const sandbox = useSandbox();

const file = (fileName: string, buffer: Buffer) => ({ binary: { data: { buffer, fileName } } });

test('a field that is not there names those that are', async () => {
	const buffer = picture();
	const refused = await refusal(sandbox, {
		item: { binary: { photo: { buffer }, scan: { buffer } } },
	});
	expect(refused).toEqual({
		name: 'NodeOperationError',
		message: "The item has no binary field 'data'",
		description: "It has: 'photo', 'scan'. Enter one of these in 'Input Binary Field'",
		sent: 0,
	});
});

test('an item without files says what to do', async () => {
	const refused = await refusal(sandbox, { item: { json: { subject: 'no attachment' } } });
	expect(refused).toEqual({
		name: 'NodeOperationError',
		message: "The item has no binary field 'data'",
		description:
			"It has no files at all. Add a node before this one that reads the file, or choose another 'Input'",
		sent: 0,
	});
});

const READS = "'Recognize Text in Many Languages' reads JPEG, PNG, BMP and PDF";

const refusedFiles: Array<
	[kind: string, name: string, bytes: Buffer, message: string, description: string]
> = [
	[
		'an empty file',
		'empty.jpg',
		Buffer.alloc(0),
		"The file 'empty.jpg' is empty",
		'Check the node that created it',
	],
	[
		'a GIF',
		'photo.gif',
		Buffer.from('GIF89a and more'),
		"The file 'photo.gif' is a GIF file",
		`${READS}. Convert the picture to JPEG or PNG first`,
	],
	[
		'a picture of a phone',
		'photo.heic',
		Buffer.from('\0\0\0\x18ftypheic'),
		"The file 'photo.heic' is a HEIC file",
		`${READS}. Set the phone's camera to JPEG ('Most Compatible'), or convert the picture first`,
	],
	[
		'a text document',
		'letter.docx',
		Buffer.from('PK\x03\x04........word/document.xml'),
		"The file 'letter.docx' is a Word file",
		`${READS}. Convert it first`,
	],
	[
		'a spreadsheet',
		'table.xlsx',
		Buffer.from('PK\x03\x04........xl/workbook.xml'),
		"The file 'table.xlsx' is an Excel file",
		`${READS}. Convert it first`,
	],
	[
		'an archive',
		'scans.zip',
		Buffer.from('PK\x03\x04........page-1.jpg'),
		"The file 'scans.zip' is a ZIP file",
		`${READS}. Unpack it first, for example with a Compression node`,
	],
	[
		'JSON with the name of a picture',
		'receipt.jpg',
		Buffer.from('{"error":"not found"}'),
		"The file 'receipt.jpg' is a JSON file",
		`${READS}. A request that fails often returns JSON in place of the file: check the node that created it`,
	],
	[
		'a web page with the name of a picture',
		'receipt.jpg',
		Buffer.from('\n<!DOCTYPE html><title>Sign in</title>'),
		"The file 'receipt.jpg' is an HTML file",
		`${READS}. A download that requires a login, or that fails, returns a page like this: check the node that created the file`,
	],
	[
		'noise with the name of a picture',
		'noise.jpg',
		Buffer.from('00112233445566778899', 'hex'),
		"The file 'noise.jpg' is of an unknown type",
		`${READS}. The content of the file is none of these, whatever its name says`,
	],
	[
		'a file over the limit',
		'large.jpg',
		Buffer.concat([picture(), Buffer.alloc(6_000_000)]),
		"The file 'large.jpg' is too large: 7.63 MB as base64",
		"'Recognize Text in Many Languages' accepts up to 7 MB as base64, which is a file of 5.25 MB. Make the picture smaller",
	],
];
test.each(refusedFiles)(
	'%s is refused by its bytes',
	async (_, name, bytes, message, description) => {
		const refused = await refusal(sandbox, { item: file(name, bytes) });
		expect(refused).toEqual({ name: 'NodeOperationError', message, description, sent: 0 });
	},
);

test('a PDF without a scan is refused where the operation reads pictures only', async () => {
	const item = file('letter.pdf', await pdf(1));
	expect(await refusal(sandbox, { operation: 'VinOCR', item })).toEqual({
		name: 'NodeOperationError',
		message: "Page 1 of the file 'letter.pdf' contains no picture",
		description:
			"This operation reads pictures: of a PDF, pages that are one picture each, as scanners make them. Save the page as JPEG or PNG, or choose other 'Pages'",
		sent: 0,
	});
});
