import { UserError } from 'n8n-workflow';

import { MAX_REQUEST_BYTES, maxFileBytes } from '../catalog/parts/fileLimits';
import type { FileLimits } from '../catalog/types';
import type { Content } from '../files/content';

/**
 * Checks that cost nothing, before the call that does.
 * @param operationName as the menu has it
 * @throws UserError with what is wrong and what to do
 */
export function checkFile(
	{ type, base64Length }: Content,
	limits: FileLimits,
	operationName: string,
	fileName?: string,
): void {
	const { formats, maxBase64Bytes } = limits;
	const name = fileName ? `The file '${fileName}'` : 'The file';
	const readable = `'${operationName}' reads ${listed(formats)}`;
	if (!base64Length) {
		throw new UserError(`${name} is empty`, {
			description: 'Check the node that created it',
		});
	}
	// no list of formats: an action of the user's own choice
	if (!type && formats.length) {
		throw new UserError(`${name} is of an unknown type`, {
			description: `${readable}. The content of the file is none of these, whatever its name says`,
		});
	}
	if (type && formats.length && !(formats as string[]).includes(type.name)) {
		throw new UserError(`${name} is ${CALLED[type.extension] ?? `a ${type.name}`}`, {
			description: `${readable}. ${ADVICE[type.extension] ?? 'Convert it first'}`,
		});
	}
	if (base64Length > maxBase64Bytes) {
		throw new UserError(`${name} is too large: ${atLeast(base64Length)} MB as base64`, {
			description: `'${operationName}' accepts up to ${atMost(maxBase64Bytes)} MB as base64, which is a file of ${atMost(maxFileBytes(limits))} MB. Make the picture smaller`,
		});
	}
}

/** @throws UserError when the files and parameters of a call are too large together */
export function checkRequest(body: Buffer): void {
	if (body.length <= MAX_REQUEST_BYTES) return;
	throw new UserError(`The request is too large: ${atLeast(body.length)} MB`, {
		description: `Files as base64 and parameters together can be up to ${atMost(MAX_REQUEST_BYTES)} MB. Make the pictures smaller, or use URLs`,
	});
}

const hundredths = (bytes: number) => (bytes / 1024 / 1024) * 100;

/** Rounded so that what is too large never reads like the limit. */
const atLeast = (bytes: number) => (Math.ceil(hundredths(bytes)) / 100).toString();
const atMost = (bytes: number) => (Math.floor(hundredths(bytes)) / 100).toString();

/** What a person calls a file, by its extension, if that is not just `a` and the name of its type. */
const CALLED: Record<string, string> = {
	doc: 'a Word document',
	docx: 'a Word document',
	html: 'an HTML page',
	json: 'a JSON file',
	svg: 'an SVG',
	xls: 'an Excel file',
	xlsx: 'an Excel file',
};

/** Files that are no document in another format, so converting them would not help. */
const ADVICE: Record<string, string> = {
	html: 'A download that requires a login, or that fails, returns a page like this: check the node that created the file',
	json: 'A request that fails often returns JSON in place of the file: check the node that created it',
	zip: 'Unpack it first, for example with a Compression node',
};

const listed = (names: string[]) =>
	names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
