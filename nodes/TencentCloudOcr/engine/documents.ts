import type { IBinaryData, IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { record } from '../shapes/read';
import { plainBase64 } from './base64';
import type { Bytes, Content } from './content';
import { base64Length, contentOf, contentOfStream } from './content';
import { selectFields } from './fields';

/** A file of an item that is read when its turn comes, or an address that the service reads. */
export type Document =
	| { kind: 'url'; url: string }
	| {
			kind: 'file';
			/** Binary field; undefined for base64 text. */
			field?: string;
			fileName?: string;
			/** Bytes that it takes in a request, so that room is made before it is read. */
			base64Length: number;
			read(): Promise<Bytes>;
			/** For sending: what is large is read bit by bit, into the request itself. */
			open(): Promise<Content>;
	  };

/** Names of the node parameters for one side of a document. */
export interface SourceParameters {
	binary: string;
	url: string;
	base64: string;
}

export const FRONT: SourceParameters = {
	binary: 'binaryPropertyName',
	url: 'imageUrl',
	base64: 'imageBase64',
};

export const BACK: SourceParameters = {
	binary: 'backBinaryPropertyName',
	url: 'backImageUrl',
	base64: 'backImageBase64',
};

/** Documents that the parameters of one side name; none when the parameter is empty. */
export async function documents(
	context: IExecuteFunctions,
	itemIndex: number,
	{ binary, url, base64 }: SourceParameters,
): Promise<Document[]> {
	const source = context.getNodeParameter('source', itemIndex) as string;
	const name = { url, base64, binary }[source];
	if (!name) return [];
	const value = context.getNodeParameter(name, itemIndex, '') as unknown;
	if (value === '' || value === null || value === undefined) return [];
	if (source === 'url') return [urlDocument(context, itemIndex, String(value).trim())];
	if (source === 'base64') return [base64Document(context, itemIndex, value)];
	return await binaryDocuments(context, itemIndex, value as string | IBinaryData);
}

const operationError = (
	context: IExecuteFunctions,
	itemIndex: number,
	message: string,
	description: string,
) => new NodeOperationError(context.getNode(), message, { itemIndex, description });

function urlDocument(context: IExecuteFunctions, itemIndex: number, url: string): Document {
	if (isHttpUrl(url)) return { kind: 'url', url };
	throw operationError(
		context,
		itemIndex,
		`The 'URL' is not an http(s) address: ${url.slice(0, 100)}`,
		"Enter a full address such as https://example.com/receipt.jpg, or choose another 'Input'",
	);
}

function isHttpUrl(text: string): boolean {
	try {
		return /^https?:$/.test(new URL(text).protocol);
	} catch {
		return false;
	}
}

function base64Document(context: IExecuteFunctions, itemIndex: number, value: unknown): Document {
	const base64 = typeof value === 'string' ? plainBase64(value) : undefined;
	if (base64) return inMemory(base64);
	throw operationError(
		context,
		itemIndex,
		base64 === '' ? "The 'Base64 Text' is empty" : "The 'Base64 Text' is not base64",
		'Base64 consists of letters, digits, + and / only. Check the field that the text comes from',
	);
}

async function binaryDocuments(
	context: IExecuteFunctions,
	itemIndex: number,
	value: string | IBinaryData,
): Promise<Document[]> {
	if (typeof value === 'object') {
		const binary = context.helpers.assertBinaryData(itemIndex, value);
		return [await binaryDocument(context, itemIndex, binary)];
	}
	const binaries = filesOf(context, itemIndex);
	// users of that mode give the path, as n8n's editor does
	const wanted = value.replace(/(^|,)\s*_files\./g, '$1');
	const { fields, missing } = selectFields(wanted, Object.keys(binaries));
	if (missing.length) throw notThere(context, itemIndex, missing, Object.keys(binaries));
	return await Promise.all(
		fields.map(async (field) => await binaryDocument(context, itemIndex, binaries[field], field)),
	);
}

/**
 * Files of an item by name. In workflows of the binary mode `combined`, n8n keeps them in the json
 * under `_files`.
 */
function filesOf(context: IExecuteFunctions, itemIndex: number): IBinaryKeyData {
	const { binary, json } = context.getInputData()[itemIndex];
	return { ...(record(json._files) as unknown as IBinaryKeyData), ...binary };
}

function notThere(
	context: IExecuteFunctions,
	itemIndex: number,
	missing: string[],
	present: string[],
) {
	const quoted = (names: string[]) => names.map((name) => `'${name}'`).join(', ');
	return operationError(
		context,
		itemIndex,
		`The item has no binary field ${quoted(missing)}`,
		present.length
			? `It has: ${quoted(present)}. Enter one of these in 'Input Binary Field'`
			: "It has no files at all. Put a node before this one that reads the file, or choose another 'Input'",
	);
}

async function binaryDocument(
	context: IExecuteFunctions,
	itemIndex: number,
	binary: IBinaryData,
	field?: string,
): Promise<Document> {
	const { id, fileName, data } = binary;
	// in memory mode n8n holds the base64 already; decoding it to encode it again costs a second copy
	if (!id) return inMemory(data, { field, fileName });
	const bytes = binary.bytes ?? (await context.helpers.getBinaryMetadata(id)).fileSize;
	const read = async () => await context.helpers.getBinaryDataBuffer(itemIndex, binary);
	const stream = async () => await context.helpers.getBinaryStream(id, STREAM_CHUNK_BYTES);
	return {
		kind: 'file',
		field,
		fileName,
		base64Length: base64Length(bytes),
		read,
		open: async () =>
			bytes < STREAM_FROM_BYTES
				? contentOf(await read())
				: await contentOfStream(await stream(), base64Length(bytes)),
	};
}

/** From this size on, a buffer for the whole file costs more than reading it bit by bit. */
const STREAM_FROM_BYTES = 1.5 * 1024 * 1024;
/** A multiple of three, so that nothing is left over between the chunks. */
const STREAM_CHUNK_BYTES = 3 * 21_845;

const inMemory = (base64: string, label: { field?: string; fileName?: string } = {}): Document => ({
	kind: 'file',
	...label,
	base64Length: base64.length,
	read: async () => base64,
	open: async () => contentOf(base64),
});
