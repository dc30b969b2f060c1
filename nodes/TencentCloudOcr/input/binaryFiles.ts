import type { IBinaryData, IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { record } from '../untyped';
import { plainBase64 } from '../files/base64';
import { base64Length, contentOfFile, contentOfStream } from '../files/content';
import type { FileDocument } from './document';
import { documentOfText } from './document';
import { selectFields } from './fieldPatterns';
import { stored } from './storage';

/** Files of an item that a parameter names, or is. @param label what the form calls it */
export async function binaryDocuments(
	context: IExecuteFunctions,
	itemIndex: number,
	value: unknown,
	label: string,
): Promise<FileDocument[]> {
	const binaries = filesOf(context, itemIndex);
	if (Array.isArray(value) && value.every((name) => typeof name === 'string')) {
		const missing = value.filter((name) => !Object.hasOwn(binaries, name));
		if (missing.length) throw notThere(missing, Object.keys(binaries), label);
		return await Promise.all(
			value.map(async (field) => await binaryDocument(context, itemIndex, binaries[field], field)),
		);
	}
	if (typeof value === 'object') {
		const same = sameAs(binaries, value as IBinaryData);
		const binary = same
			? binaries[same]
			: assertBinary(context, itemIndex, value as Partial<IBinaryData>, label);
		return [await binaryDocument(context, itemIndex, binary)];
	}
	// users of that mode give the path, as n8n's editor does
	const wanted = String(value).replace(/(^|,)\s*_files\./g, '$1');
	const { fields, missing } = selectFields(wanted, Object.keys(binaries));
	if (missing.length) throw notThere(missing, Object.keys(binaries), label);
	return await Promise.all(
		fields.map(async (field) => await binaryDocument(context, itemIndex, binaries[field], field)),
	);
}

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

function assertBinary(
	context: IExecuteFunctions,
	itemIndex: number,
	value: Partial<IBinaryData>,
	label: string,
): IBinaryData {
	if (value.mimeType && (value.data !== undefined || value.id)) return value as IBinaryData;
	throw new UserError(`The '${label}' is neither the name of a file nor a file`, {
		description: `${present(fileFields(context, itemIndex))}. Enter a name without an expression`,
	});
}

const quoted = (names: string[]) => names.map((name) => `'${name}'`).join(', ');

const present = (names: string[]) =>
	names.length ? `The item has: ${quoted(names)}` : 'The item has no files at all';

function notThere(missing: string[], names: string[], label: string) {
	const isBack = label.startsWith('Back');
	return new UserError(`The item has no binary field ${quoted(missing)}`, {
		description: names.length
			? `It has: ${quoted(names)}. Enter one of these in '${label}'${isBack ? ', or leave it empty for an item without a back side' : ''}`
			: "It has no files at all. Put a node before this one that reads the file, or choose another 'Input'",
	});
}

async function binaryDocument(
	context: IExecuteFunctions,
	itemIndex: number,
	binary: IBinaryData,
	field?: string,
): Promise<FileDocument> {
	const { id, fileName, data } = record(binary) as unknown as IBinaryData;
	const label = { field, fileName };
	// in memory mode n8n holds the base64 already; decoding it to encode it again costs a second copy
	if (!id && typeof data !== 'string') throw notBase64();
	if (!id) return documentOfText(() => checked(data), data.length, label);
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
function checked(data: string): string {
	const base64 = plainBase64(data);
	if (base64 !== undefined) return base64;
	throw notBase64();
}

const notBase64 = () =>
	new UserError('The content of the file is not base64', {
		description: 'Check the node that made the file: its binary data must be base64 text',
	});

/** From this size on, a buffer for the whole file costs more than reading it bit by bit. */
const STREAM_FROM_BYTES = 1.5 * 1024 * 1024;
/**
 * A multiple of three, so that nothing is left over between the chunks. With many small ones V8 keeps
 * more of each stream, with large ones the system's allocator keeps more of them.
 */
const STREAM_CHUNK_BYTES = 3 * 40_960;
