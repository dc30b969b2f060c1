import type { PDFiumDocument, PDFiumPage } from '@hyzyla/pdfium';
import { PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | undefined;

/** What Chrome's reader makes of a file; undefined when it does not open it. */
async function withDocument<T>(
	file: Buffer,
	read: (document: PDFiumDocument) => T | Promise<T>,
): Promise<T | undefined> {
	library ??= PDFiumLibrary.init();
	let document: PDFiumDocument;
	try {
		document = await (await library).loadDocument(file);
	} catch {
		return undefined;
	}
	try {
		return await read(document);
	} finally {
		document.destroy();
	}
}

/** How many pages Chrome's reader sees. */
export const pdfiumCount = async (file: Buffer) =>
	await withDocument(file, (document) => document.getPageCount());

export interface Look {
	width: number;
	height: number;
	pixels: string;
	text: string;
}

async function look(page: () => PDFiumPage): Promise<Look> {
	const render = async ({ data }: { data: Uint8Array }) => data;
	// a page can be rendered once
	const { data, width, height } = await page().render({ render, scale: 1, renderFormFields: true });
	return { width, height, pixels: Buffer.from(data).toString('base64'), text: page().getText() };
}

/** A page as Chrome's reader shows it at 72 dpi. */
export const pdfiumLook = async (file: Buffer, page: number) =>
	await withDocument(file, (document) => look(() => document.getPage(page - 1)));

/** What of pdfium its library does not offer: text, and where it is. */
interface Pdfium {
	HEAPU8: Uint8Array;
	wasmExports: { malloc(size: number): number };
	_FPDFText_LoadPage(page: number): number;
	_FPDFText_FindStart(text: number, wanted: number, flags: number, start: number): number;
	_FPDFText_FindNext(search: number): number;
	_FPDFText_GetSchResultIndex(search: number): number;
	_FPDFText_GetSchCount(search: number): number;
	_FPDFText_CountRects(text: number, start: number, count: number): number;
	_FPDFText_GetRect(text: number, index: number, ...sides: number[]): number;
	_FPDF_PageToDevice(page: number, ...rest: number[]): number;
}

/** Of the page as it is seen: left, top, right and bottom, from 0 to 1. */
export type Share = [left: number, top: number, right: number, bottom: number];

const FINE = 100_000;

/** Where Chrome's search finds a text on a page as it is seen. */
export const pdfiumFind = async (file: Buffer, page: number, wanted: string): Promise<Share[]> =>
	(await withDocument(file, (document) => {
		const found = document.getPage(page - 1) as unknown as { module: Pdfium; pageIdx: number };
		const { module, pageIdx: handle } = found;
		const text = module._FPDFText_LoadPage(handle);
		const memory = module.wasmExports.malloc(wanted.length * 2 + 2);
		module.HEAPU8.set(Buffer.from(`${wanted}\0`, 'utf16le'), memory);
		const search = module._FPDFText_FindStart(text, memory, 0, 0);
		const places: Share[] = [];
		while (module._FPDFText_FindNext(search)) {
			const start = module._FPDFText_GetSchResultIndex(search);
			const count = module._FPDFText_CountRects(text, start, module._FPDFText_GetSchCount(search));
			const corners = Array.from({ length: count }, (_, index) =>
				cornersOf(module, handle, text, index),
			).flat();
			const side = (axis: 0 | 1) => corners.map((corner) => corner[axis] / FINE);
			places.push([
				Math.min(...side(0)),
				Math.min(...side(1)),
				Math.max(...side(0)),
				Math.max(...side(1)),
			]);
		}
		return places;
	})) ?? [];

function cornersOf(module: Pdfium, page: number, text: number, index: number) {
	const sides = module.wasmExports.malloc(40);
	const at = [0, 8, 16, 24].map((offset) => sides + offset);
	module._FPDFText_GetRect(text, index, ...at);
	const memory = () => new DataView(module.HEAPU8.buffer);
	const [left, top, right, bottom] = at.map((offset) => memory().getFloat64(offset, true));
	return [
		[left, top],
		[right, bottom],
	].map(([x, y]) => {
		module._FPDF_PageToDevice(page, 0, 0, FINE, FINE, 0, x, y, sides + 32, sides + 36);
		return [memory().getInt32(sides + 32, true), memory().getInt32(sides + 36, true)] as const;
	});
}

/** The share that two boxes have in common of what they cover together. */
export function overlapOf(one: Share, other: Share): number {
	const length = (index: 0 | 1) =>
		Math.max(0, Math.min(one[index + 2], other[index + 2]) - Math.max(one[index], other[index]));
	const areaOf = ([left, top, right, bottom]: Share) => (right - left) * (bottom - top);
	const common = length(0) * length(1);
	return common / (areaOf(one) + areaOf(other) - common);
}
