import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { headOf, plainBase64 } from './base64';
import type { FileType } from './fileType';
import { fileType } from './fileType';

/** A file's content, ready for the request: base64 is what the API takes. */
export interface FileInput {
	kind: 'file';
	base64: string;
	/** undefined when the bytes are of no kind the node knows. */
	type?: FileType;
	fileName?: string;
}

/** An address that the service downloads from. */
export interface UrlInput {
	kind: 'url';
	url: string;
}

export type Input = FileInput | UrlInput;

/** Reads what the parameter `source` names. Throws a clear error when it is not there. */
export async function readInput(context: IExecuteFunctions, itemIndex: number): Promise<Input> {
	const source = context.getNodeParameter('source', itemIndex) as string;
	if (source === 'url') return urlInput(context, itemIndex);
	if (source === 'base64') return base64Input(context, itemIndex);
	return await binaryInput(context, itemIndex);
}

const fail = (
	context: IExecuteFunctions,
	itemIndex: number,
	message: string,
	description: string,
): never => {
	throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
};

function urlInput(context: IExecuteFunctions, itemIndex: number): UrlInput {
	const url = String(context.getNodeParameter('imageUrl', itemIndex) ?? '').trim();
	if (!isHttpUrl(url)) {
		fail(
			context,
			itemIndex,
			url ? `The 'URL' is not an http(s) address: ${url.slice(0, 100)}` : "The 'URL' is empty",
			"Enter a full address such as https://example.com/receipt.jpg, or choose another 'Input'",
		);
	}
	return { kind: 'url', url };
}

function isHttpUrl(text: string): boolean {
	try {
		return /^https?:$/.test(new URL(text).protocol);
	} catch {
		return false;
	}
}

function base64Input(context: IExecuteFunctions, itemIndex: number): FileInput {
	const value = context.getNodeParameter('imageBase64', itemIndex) as unknown;
	const base64 = typeof value === 'string' ? plainBase64(value) : undefined;
	if (base64 === undefined) {
		return fail(
			context,
			itemIndex,
			"The 'Base64 Text' is not base64",
			'Base64 consists of letters, digits, + and / only. Check the field that the text comes from',
		);
	}
	if (!base64) {
		fail(
			context,
			itemIndex,
			"The 'Base64 Text' is empty",
			'Check the field that the text comes from',
		);
	}
	return { kind: 'file', base64, type: fileType(headOf(base64)) };
}

async function binaryInput(context: IExecuteFunctions, itemIndex: number): Promise<FileInput> {
	const field = context.getNodeParameter('binaryPropertyName', itemIndex) as string | IBinaryData;
	const binary = findBinary(context, itemIndex, field);
	// in memory mode n8n holds the base64 already; decoding it to encode it again costs a second copy
	const base64 = binary.id
		? (await context.helpers.getBinaryDataBuffer(itemIndex, field)).toString('base64')
		: binary.data;
	if (!base64) {
		const name = binary.fileName ?? (typeof field === 'string' ? field : 'file');
		fail(
			context,
			itemIndex,
			`The file '${name}' is empty`,
			'It has no bytes. Check the node that made it',
		);
	}
	return { kind: 'file', base64, type: fileType(headOf(base64)), fileName: binary.fileName };
}

/** The binary that a field name or a binary object stands for. */
function findBinary(
	context: IExecuteFunctions,
	itemIndex: number,
	field: string | IBinaryData,
): IBinaryData {
	if (typeof field === 'object' && field !== null) {
		return context.helpers.assertBinaryData(itemIndex, field);
	}
	const binary = context.getInputData()[itemIndex].binary ?? {};
	const found = binary[field];
	if (found) return found;
	const names = Object.keys(binary);
	return fail(
		context,
		itemIndex,
		`The item has no binary field '${field}'`,
		names.length
			? `It has: ${names.map((name) => `'${name}'`).join(', ')}. Enter one of these in 'Input Binary Field'`
			: 'It has no files at all. Put a node before this one that reads the file, or choose another \'Input\'',
	);
}
