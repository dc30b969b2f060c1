import { UserError } from 'n8n-workflow';

import { MAX_REQUEST_BYTES, maxFileBytes } from '../catalog/parts/fileLimits';
import type { FileLimits } from '../catalog/types';
import type { Content } from '../files/content';
import type { FileFormat } from '../files/fileType';

/** The operation cannot read this kind of file: it may be skipped where several were selected. */
export class UnreadableFile extends UserError {}

interface NamedFile {
	fileName?: string;
	page?: number;
}

/** How an error begins that is about a file, or about one page of it. */
export function nameInErrors({ fileName, page }: NamedFile): string {
	const name = fileName ? `file '${fileName}'` : 'file';
	return page === undefined ? `The ${name}` : `Page ${page} of the ${name}`;
}

/**
 * Checks that cost nothing, before the call that does.
 * @param operationName as the menu has it
 * @throws UnreadableFile, or UserError where it is too large, with what is wrong and what to do
 */
export function checkFile(
	{ type, base64Length }: Content,
	limits: FileLimits,
	operationName: string,
	file: NamedFile = {},
): void {
	const { formats, maxBase64Bytes } = limits;
	const name = nameInErrors(file);
	const readable = `'${operationName}' reads ${listed(formats)}`;
	if (!base64Length) {
		throw new UnreadableFile(`${name} is empty`, {
			description: 'Check the node that created it',
		});
	}
	// a file with the name of a readable format but other content is a failed download, or damaged: it is reported, not skipped
	const Refusal = isCalledReadable(formats, file.fileName) ? UserError : UnreadableFile;
	// no list of formats: an action of the user's own choice
	if (!type && formats.length) {
		throw new Refusal(`${name} is of an unknown type`, {
			description: `${readable}. The content of the file is none of these, whatever its name says`,
		});
	}
	if (type && formats.length && !(formats as string[]).includes(type.name)) {
		throw new Refusal(`${name} is ${article(type.name)} ${type.name} file`, {
			description: `${readable}. ${type.advice ?? 'Convert it first'}`,
		});
	}
	if (base64Length > maxBase64Bytes) {
		throw new UserError(`${name} is too large: ${atLeast(base64Length)} MB as base64`, {
			description: `'${operationName}' accepts up to ${atMost(maxBase64Bytes)} MB as base64, which is a file of ${atMost(maxFileBytes(limits))} MB. Make the picture smaller`,
		});
	}
}

const EXTENSIONS: Record<FileFormat, RegExp> = {
	JPEG: /\.jpe?g$/i,
	PNG: /\.png$/i,
	BMP: /\.bmp$/i,
	PDF: /\.pdf$/i,
	Word: /\.docx?$/i,
	Excel: /\.xlsx?$/i,
	OFD: /\.ofd$/i,
};

const isCalledReadable = (formats: FileFormat[], fileName = '') =>
	formats.some((format) => EXTENSIONS[format].test(fileName));

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

const article = (name: string) => (/^(HTML|SVG|X[MPZ]|RTF|[AEIOaeio])/.test(name) ? 'an' : 'a');

const listed = (names: string[]) =>
	names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
