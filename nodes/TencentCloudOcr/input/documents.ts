import type { IExecuteFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { shownAddress } from '../../../credentials/hosts';
import { plainBase64 } from '../files/base64';
import { binaryDocuments, filesIn } from './binaryFiles';
import type { Document } from './document';
import { documentOfText } from './document';
import { EMPTY_EXPRESSION } from './missingFile';
import { harmless } from '../errors/sentence';

/** A node parameter: its name, and what the form calls it. */
interface Parameter {
	name: string;
	label: string;
}

/** The node parameters for one side of a document. */
export interface SourceParameters {
	binary: Parameter;
	url: Parameter;
	base64: Parameter;
}

export const FRONT: SourceParameters = {
	binary: { name: 'binaryPropertyName', label: 'Input Binary Field' },
	url: { name: 'imageUrl', label: 'URL' },
	base64: { name: 'imageBase64', label: 'Base64 Text' },
};

export const BACK: SourceParameters = {
	binary: { name: 'backBinaryPropertyName', label: 'Back Side Binary Field' },
	url: { name: 'backImageUrl', label: 'Back Side URL' },
	base64: { name: 'backImageBase64', label: 'Back Side Base64 Text' },
};

/** Documents that the parameters of one side name; none when the parameter is empty. */
export async function documents(
	context: IExecuteFunctions,
	itemIndex: number,
	{ binary, url, base64 }: SourceParameters,
): Promise<Document[]> {
	const source = context.getNodeParameter('source', itemIndex) as string;
	const parameter = { url, base64, binary }[source];
	if (!parameter) return [];
	const value = context.getNodeParameter(parameter.name, itemIndex, '') as unknown;
	if (value === '' || value === null || value === undefined) return [];
	// a file is a file, whichever field an expression hands it over in
	if (filesIn(value)) return await binaryDocuments(context, itemIndex, value, parameter.label);
	if (source === 'binary') return await binaryDocuments(context, itemIndex, value, parameter.label);
	// an address is one in the field for base64 text as well, and the other way round
	const given = withoutQuotes(value);
	const isAddress = typeof given === 'string' && /^\s*https?:\/\//i.test(given.slice(0, 100));
	const isData = typeof given === 'string' && /^\s*data:/i.test(given.slice(0, 100));
	if (isAddress || (source === 'url' && !isData)) return [urlDocument(given, parameter.label)];
	return [await base64Document(given, parameter.label)];
}

/** A list of one, and JSON text, that an expression gives; angle brackets of a mail. */
function withoutQuotes(value: unknown): unknown {
	const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
	if (typeof only !== 'string') return only;
	const head = only.slice(0, 100).trimStart()[0];
	const last = only.slice(-100).trimEnd().at(-1);
	return ['""', "''", '<>', '“”'].includes(`${head}${last}`) ? only.trim().slice(1, -1) : only;
}

function urlDocument(value: unknown, label: string): Document {
	const url = String(value).trim();
	if (Array.isArray(value) || /[\r\n]/.test(url)) {
		throw new UserError(`'${label}' contains more than one address`, {
			description: 'Enter one. To read several, use a Split Out node to make an item of each',
		});
	}
	const page = isHttpUrl(url) ? sharePage(url) : undefined;
	if (page) {
		throw new UserError(
			`'${label}' leads to a page of ${page} that shows the file, not to the file`,
			{
				description: `Get the file with the node for ${page} and set 'Input' to File`,
			},
		);
	}
	if (isHttpUrl(url)) return { kind: 'url', url, fileName: fileNameIn(url) };
	if (/^(file:|[a-z]:[\\/]|[\\/~.])/i.test(url)) {
		throw new UserError(`'${label}' is a path on a computer, not an address`, {
			description: "Read the file with a 'Read/Write Files from Disk' node and set 'Input' to File",
		});
	}
	if (EMPTY_EXPRESSION.test(url)) {
		throw new UserError(`'${label}' is '${url}': its expression found no address`, {
			description: 'Check the field that the expression names',
		});
	}
	// people paste the picture itself here
	throw new UserError(`'${label}' is not an http(s) address: ${harmless(shownAddress(url))}`, {
		description:
			"Enter a full address such as https://example.com/receipt.jpg, or choose another 'Input'",
	});
}

/** Links that people share, which open a page in a browser. */
const SHARE_PAGES: Array<[name: string, page: RegExp]> = [
	[
		'Google Drive',
		/^(drive|docs)\.google\.com\/(file|drive|document|spreadsheets|open)\b(?!.*\/export)/i,
	],
	['Dropbox', /^www\.dropbox\.com\/(?!.*[?&](dl|raw)=1)/i],
	['Microsoft OneDrive', /^(1drv\.ms|onedrive\.live\.com)\/(?!download)/i],
	['Microsoft SharePoint', /^[\w-]+\.sharepoint\.com\/:[a-z]:\/(?!.*[?&]download=1)/i],
];

const sharePage = (url: string) =>
	SHARE_PAGES.find(([, page]) => page.test(url.replace(/^https?:\/\//i, '')))?.[0];

/** The last step of the path, where it looks like the name of a file. */
function fileNameIn(url: string): string | undefined {
	const name = new URL(url).pathname.split('/').at(-1) ?? '';
	try {
		return name.includes('.') ? decodeURIComponent(name) : undefined;
	} catch {
		return name;
	}
}

function isHttpUrl(text: string): boolean {
	try {
		return /^https?:$/.test(new URL(text).protocol);
	} catch {
		return false;
	}
}

async function base64Document(value: unknown, label: string): Promise<Document> {
	const base64 = typeof value === 'string' ? await plainBase64(value) : undefined;
	if (base64) return documentOfText(async () => base64, base64.length);
	throw new UserError(base64 === '' ? `'${label}' is empty` : `'${label}' is not base64`, {
		description:
			'Base64 consists of letters, digits, + and / only. Check the field that the text comes from',
	});
}
