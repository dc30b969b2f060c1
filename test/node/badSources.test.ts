import { useFileServer } from './files';
import { refusal } from './refusal';
import { picture, useSandbox } from './support';

/** Texts and addresses that are refused before anything is sent. */

const sandbox = useSandbox();
const files = useFileServer({ '/good.jpg': picture('good') });

const NOT_BASE64 = {
	message: "'Base64 Text' is not base64",
	description:
		'Base64 consists of letters, digits, + and / only. Check the field that the text comes from',
};
const NO_FILE = {
	message: 'There is no file to read',
	description: "Fill in the field below 'Input'",
};

const texts: Array<[kind: string, value: unknown, refused: object]> = [
	['text that is no base64', 'Dear Sir or Madam!', NOT_BASE64],
	['base64 that lost its end', '/9j/4', NOT_BASE64],
	['an object', { data: 'AAAA' }, NOT_BASE64],
	['no text at all', '', NO_FILE],
	['a field that is not there', undefined, NO_FILE],
	['only a prefix', 'data:image/png;base64,', { message: "'Base64 Text' is empty" }],
];
test.each(texts)('%s is no picture', async (_, value, expected) => {
	const refused = await refusal(sandbox, {
		parameters: { source: 'base64', imageBase64: '={{ $json.text }}' },
		item: { json: value === undefined ? {} : ({ text: value } as never) },
		good: { json: { text: picture('good').toString('base64') } },
	});
	expect(refused).toMatchObject({ name: 'NodeOperationError', ...expected, sent: 0 });
});

const FULL_ADDRESS =
	"Enter a full address such as https://example.com/receipt.jpg, or choose another 'Input'";
const notHttp = (address: string) => ({
	message: `'URL' is not an http(s) address: ${address}`,
	description: FULL_ADDRESS,
});

const PATH = { message: "'URL' is a path on a computer, not an address" };
const NO_ADDRESS = (text: string) => `'URL' is '${text}': its expression found no address`;

const shared = [
	['Google Drive', 'https://drive.google.com/file/d/1a2b/view?usp=sharing'],
	['Google Drive', 'https://docs.google.com/document/d/1a2b/edit'],
	['Dropbox', 'https://www.dropbox.com/s/1a2b/scan.pdf?dl=0'],
	['Microsoft OneDrive', 'https://1drv.ms/b/1a2b'],
	['Microsoft SharePoint', 'https://example.sharepoint.com/:b:/s/1a2b?e=3c'],
];

const addresses: Array<[kind: string, address: string, refused: object]> = [
	['an address of another kind', 'ftp://example.com/a.jpg', notHttp('ftp://example.com/a.jpg')],
	['a file of the server', 'file:///etc/passwd', PATH],
	['a path of Windows', 'C:\\Scans\\a.jpg', PATH],
	['a path', '/home/ann/a.jpg', PATH],
	['an expression that finds nothing', 'undefined', { message: NO_ADDRESS('undefined') }],
	['an object in a text', '[object Object]', { message: NO_ADDRESS('[object Object]') }],
	...shared.map(([page, address]): [string, string, object] => [
		`a shared page of ${page}`,
		address,
		{ message: `'URL' leads to a page of ${page} that shows the file, not to the file` },
	]),
	['an address without its start', 'example.com/a.jpg', notHttp('example.com/a.jpg')],
	['an empty address', '', NO_FILE],
	['blanks for an address', '  ', notHttp('')],
];
test.each(addresses)('%s is no URL', async (_, address, expected) => {
	const refused = await refusal(sandbox, {
		parameters: { source: 'url', imageUrl: '={{ $json.address }}' },
		item: { json: { address } },
		good: { json: { address: files.address('/good.jpg') } },
	});
	expect(refused).toMatchObject({ name: 'NodeOperationError', ...expected, sent: 0 });
});
