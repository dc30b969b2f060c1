import type { IExecuteFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { shownAddress } from '../../../credentials/hosts';
import { plainBase64 } from '../files/base64';
import { binaryDocuments, filesIn } from './binaryFiles';
import type { Document } from './document';
import { documentOfText } from './document';
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
	if (source === 'url') return [urlDocument(value, parameter.label)];
	if (source === 'base64') return [await base64Document(value, parameter.label)];
	return await binaryDocuments(context, itemIndex, value, parameter.label);
}

function urlDocument(value: unknown, label: string): Document {
	const url = String(Array.isArray(value) && value.length === 1 ? value[0] : value).trim();
	if ((Array.isArray(value) && value.length > 1) || /[\r\n]/.test(url)) {
		throw new UserError(`'${label}' contains more than one address`, {
			description: 'Enter one. To read several, use a Split Out node to make an item of each',
		});
	}
	if (isHttpUrl(url)) return { kind: 'url', url, fileName: fileNameIn(url) };
	// people paste the picture itself here
	throw new UserError(`'${label}' is not an http(s) address: ${harmless(shownAddress(url))}`, {
		description:
			"Enter a full address such as https://example.com/receipt.jpg, or choose another 'Input'",
	});
}

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
