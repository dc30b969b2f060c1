import type { IBinaryData, IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { record } from '../untyped';
import { plainBase64 } from '../files/base64';
import { base64Length, contentOfFile, contentOfStream } from '../files/content';
import type { FileDocument } from './document';
import { documentOfText } from './document';
import { selectFields } from './fieldPatterns';
import { contentInstead, notThere, present } from './missingFile';
import { stored } from './storage';

/**
 * Files of an item that a parameter names, or is: n8n's expressions hand over names, a file, all
 * files of an item (`$binary`), or lists of these.
 * @param label what the form calls it
 */
export async function binaryDocuments(
	context: IExecuteFunctions,
	itemIndex: number,
	value: unknown,
	label: string,
): Promise<FileDocument[]> {
	const binaries = filesOf(context, itemIndex);
	const read = async (binary: IBinaryData, field?: string) =>
		await binaryDocument(context, itemIndex, binary, field);
	const files = filesIn(value, binaries);
	if (files)
		return await Promise.all(files.map(async ([binary, field]) => await read(binary, field)));
	if (typeof value === 'object' && !isNames(value)) {
		throw new UserError(`'${label}' is neither a file nor the name of one`, {
			description: `${present(fileFields(context, itemIndex))}. Enter a name without an expression`,
		});
	}
	// users of combined mode give the path, as n8n's editor does
	const wanted = String(value).replace(/(^|,)\s*_files\./g, '$1');
	const { fields, missing } = isNames(value)
		? namedExactly(value, Object.keys(binaries))
		: selectFields(wanted, Object.keys(binaries));
	if (missing.length)
		throw (await contentInstead(wanted, label)) ?? notThere(missing, Object.keys(binaries), label);
	return await Promise.all(fields.map(async (field) => await read(binaries[field], field)));
}

const isNames = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((name) => typeof name === 'string');

const namedExactly = (names: string[], present: string[]) => ({
	fields: names,
	missing: names.filter((name) => !present.includes(name)),
});

/** What an expression gives in place of names: a file, several, or all of an item by field. */
export function filesIn(
	value: unknown,
	binaries: IBinaryKeyData = {},
): Array<[binary: IBinaryData, field?: string]> | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const file = (part: unknown): [IBinaryData, string?] | undefined => {
		const same = sameAs(binaries, record(part) as unknown as IBinaryData);
		if (same) return [binaries[same]];
		return isBinary(part) ? [part] : undefined;
	};
	const own = file(value);
	if (own) return [own];
	const parts = Object.entries(value).map(([field, part]): [IBinaryData, string?] | undefined => {
		const found = file(part);
		return found && [found[0], Array.isArray(value) ? undefined : field];
	});
	return parts.length && parts.every((part) => part !== undefined) ? parts : undefined;
}

const isBinary = (value: unknown): value is IBinaryData => {
	const { mimeType, data, id } = record(value);
	return Boolean(mimeType) && (data !== undefined || Boolean(id));
};

/** Names of the files that an item has. */
export const fileFields = (context: IExecuteFunctions, itemIndex: number): string[] =>
	Object.keys(filesOf(context, itemIndex));

/**
 * Files of an item by name. In workflows of the binary mode `combined`, n8n keeps them in the json
 * under `_files`.
 */
function filesOf(context: IExecuteFunctions, itemIndex: number): IBinaryKeyData {
	const { binary, json } = context.getInputData()[itemIndex];
	return { ...(record(record(json)._files) as unknown as IBinaryKeyData), ...binary };
}

/** In memory mode `$binary.data` gives all of a file but its content. */
function sameAs(binaries: IBinaryKeyData, value: IBinaryData): string | undefined {
	const known = Object.entries(value) as Array<[keyof IBinaryData, unknown]>;
	if ('data' in value || !known.length) return undefined;
	return Object.keys(binaries).find((field) =>
		known.every(([key, part]) => binaries[field]?.[key] === part),
	);
}

async function binaryDocument(
	context: IExecuteFunctions,
	itemIndex: number,
	binary: IBinaryData,
	field?: string,
): Promise<FileDocument> {
	const { id, fileName, mimeType, data } = record(binary) as unknown as IBinaryData;
	const label = { field, fileName, mimeType };
	// in memory mode n8n holds the base64 already; decoding it to encode it again costs a second copy
	if (!id && typeof data !== 'string') throw notBase64();
	if (!id) return documentOfText(async () => await checked(data), data.length, label);
	const { helpers } = context;
	const size = async () => (await helpers.getBinaryMetadata(id)).fileSize;
	const bytes = binary.bytes ?? (await stored(size, fileName));
	const read = async () =>
		await stored(async () => await helpers.getBinaryDataBuffer(itemIndex, binary), fileName);
	const stream = async () =>
		await stored(async () => await helpers.getBinaryStream(id, STREAM_CHUNK_BYTES), fileName);
	return {
		kind: 'file',
		...label,
		base64Length: base64Length(bytes),
		read,
		open: async () =>
			bytes < STREAM_FROM_BYTES
				? contentOfFile(await read())
				: await contentOfStream(await stream(), base64Length(bytes)),
	};
}

/** It goes into the bytes of the request as it is, and a Code node may have written anything. */
async function checked(data: string): Promise<string> {
	const base64 = await plainBase64(data);
	if (base64 !== undefined) return base64;
	throw notBase64();
}

const notBase64 = () =>
	new UserError('The content of the file is not base64', {
		description: 'Check the node that created the file: its binary data must be base64 text',
	});

/** From this size on, a buffer for the whole file costs more than reading it bit by bit. */
const STREAM_FROM_BYTES = 1.5 * 1024 * 1024;
/**
 * A multiple of three, so that nothing is left over between the chunks. With many small ones V8 keeps
 * more of each stream, with large ones the system's allocator keeps more of them.
 */
const STREAM_CHUNK_BYTES = 3 * 40_960;
