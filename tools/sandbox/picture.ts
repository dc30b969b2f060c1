import { refuse } from './errors';
import { countPages } from './pdf';
import type { ActionSpec, ParameterSpec } from './spec';
import { documentedCode } from './spec';
import type { JsonObject } from './types';

export interface Picture {
	bytes: Buffer;
	format: Format;
	/** Page count of a PDF, 0 for a picture. */
	pageCount: number;
	/** The pages of a PDF to read, from 1; [1] for a picture. */
	pages: number[];
}

export type Format = 'PNG' | 'JPG' | 'BMP' | 'PDF' | 'WORD' | 'EXCEL' | 'OFD' | 'unknown';

const downloadSeconds = 3;

/** Takes the picture (and the back side, where given) out of a call and checks it. */
export async function takePictures(action: ActionSpec, params: JsonObject): Promise<Picture[]> {
	const sides = new Map<string, string>();
	for (const name of Object.keys(action.request).filter((name) => action.request[name].formats)) {
		const side = name.includes('Back') ? 'back' : 'front';
		// The address wins when both are given.
		if (params[name] && (name.includes('Url') || !sides.has(side))) sides.set(side, name);
	}
	const pictures: Picture[] = [];
	for (const side of ['front', 'back']) {
		const name = sides.get(side);
		if (name) pictures.push(await takePicture(action, name, params));
	}
	return pictures;
}

async function takePicture(action: ActionSpec, name: string, params: JsonObject): Promise<Picture> {
	const value = params[name] as string;
	const isUrl = name.includes('Url');
	const bytes = isUrl ? await download(action, value) : decodeBase64(action, value);
	const size = isUrl ? Math.ceil(bytes.length / 3) * 4 : value.length;
	checkSize(action, action.request[name], size);
	const format = sniff(bytes);
	if (!acceptedFormats(action, action.request[name], params).has(format)) {
		decodeFailed(action, `The file (${format}) is not in a format that this action takes.`);
	}
	if (format !== 'PDF') return { bytes, format, pageCount: 0, pages: [1] };
	const pageCount = await countPages(bytes).catch(() => decodeFailed(action));
	return { bytes, format, pageCount, pages: pagesToRead(action, params, pageCount) };
}

export function decodeFailed(action: ActionSpec, message?: string): never {
	refuse(
		documentedCode(
			action,
			'FailedOperation.ImageDecodeFailed',
			'InvalidParameter.EngineImageDecodeFailed',
		),
		message,
	);
}

function decodeBase64(action: ActionSpec, text: string): Buffer {
	// asked this way round: a pattern that matches megabytes exhausts the stack of regular expressions
	const isText = !/[^A-Za-z0-9+/=\s]/.test(text) && /={0,2}\s*$/.test(text.slice(-100));
	// four letters are three bytes; of one letter alone nothing can be made
	if (!isText || text.replace(/[\s=]/g, '').length % 4 === 1) {
		decodeFailed(action, 'The picture is not base64 text.');
	}
	return Buffer.from(text, 'base64');
}

function checkSize(action: ActionSpec, parameter: ParameterSpec, base64Bytes: number): void {
	if (base64Bytes <= (parameter.maxBase64Bytes ?? Infinity)) return;
	refuse(
		documentedCode(
			action,
			'LimitExceeded.TooLargeFileError',
			'InvalidParameterValue.InvalidFileContentSize',
		),
	);
}

/** The service must be able to reach the address; the sandbox reaches loopback only. */
async function download(action: ActionSpec, address: string): Promise<Buffer> {
	const loopback = /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/;
	try {
		const url = new URL(address);
		if (!/^https?:$/.test(url.protocol) || !loopback.test(url.hostname)) throw new Error();
		const signal = AbortSignal.timeout(downloadSeconds * 1000);
		const response = await fetch(url, { signal, redirect: 'error' });
		if (!response.ok) throw new Error();
		return Buffer.from(await response.arrayBuffer());
	} catch {
		refuse(
			documentedCode(
				action,
				'FailedOperation.DownLoadError',
				'ResourceUnavailable.ImageDownloadError',
			),
		);
	}
}

export function sniff(bytes: Buffer): Format {
	const starts = (hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
	if (starts('89504e470d0a1a0a')) return 'PNG';
	if (starts('ffd8ff')) return 'JPG';
	if (starts('424d')) return 'BMP';
	if (bytes.subarray(0, 1024).includes('%PDF-')) return 'PDF';
	if (starts('504b0304')) {
		if (bytes.includes('word/document.xml')) return 'WORD';
		if (bytes.includes('xl/workbook.xml')) return 'EXCEL';
		if (bytes.includes('OFD.xml')) return 'OFD';
	}
	return 'unknown';
}

function acceptedFormats(
	action: ActionSpec,
	parameter: ParameterSpec,
	params: JsonObject,
): Set<string> {
	const formats = new Set(parameter.formats?.map((format) => format.replace('JPEG', 'JPG')));
	// The documented lists of formats are unreliable for PDF; the switch tells more.
	formats.delete('PDF');
	const { pdf } = action;
	if (pdf) {
		const several = pdf.multiPage !== undefined && params[pdf.multiPage] === true;
		const enabled = pdf.enable === null || (params[pdf.enable] ?? pdf.enableDefault) === true;
		if (several || enabled) formats.add('PDF');
	}
	return formats;
}

/** ExtractDocMulti reads this many pages of a PDF when no page is named. */
const pagesWithoutNumber = 3;

function pagesToRead(action: ActionSpec, params: JsonObject, pageCount: number): number[] {
	const { page: name = null, multiPage, multiPageMax = 1 } = action.pdf ?? {};
	const first = (count: number) =>
		Array.from({ length: Math.min(count, pageCount) }, (_, index) => index + 1);
	if (multiPage && params[multiPage] === true) return first(multiPageMax);
	if (name === null) return [1];
	if (params[name] === undefined && action.request[name].default === undefined) {
		return first(pagesWithoutNumber);
	}
	const page = Number(params[name] ?? 1);
	if (page < 1 || page > pageCount) {
		refuse(
			documentedCode(action, 'InvalidParameterValue.InvalidParameterValueLimit'),
			`The parameter \`${name}\` is not a page of this PDF.`,
		);
	}
	return [page];
}
