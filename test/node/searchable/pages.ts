import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { IDataObject } from 'n8n-workflow';
import { degrees, PDFDocument } from 'pdf-lib';

import { drawPage } from '../../../tools/sandbox/pdf';
import type { JsonObject } from '../../../tools/sandbox';
import type { Share } from '../../pdf/pdfium';

/** A line of a page and where it is, from 0 to 1 of its width and height. */
export interface Line {
	text: string;
	place: Share;
}

/** Lines one below the other. */
export const linesOf = (texts: string[]): Line[] =>
	texts.map((text, n) => ({ text, place: [0.1, 0.1 + n * 0.1, 0.9, 0.14 + n * 0.1] }));

type Format = 'image/jpeg' | 'image/png';

/** A picture of so many pixels with a black bar for each line; its first pixels say which page it is. */
export function drawn(page: number, lines: Line[], [width, height]: number[], format: Format) {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.fillStyle = '#000';
	for (const {
		place: [left, top, right, bottom],
	} of lines) {
		context.fillRect(left * width, top * height, (right - left) * width, (bottom - top) * height);
	}
	context.fillStyle = `rgb(${page * 10}, 0, 0)`;
	context.fillRect(0, 0, 32, 32);
	return format === 'image/png' ? canvas.toBuffer(format) : canvas.toBuffer(format, 95);
}

/** A scan on A4, each page one picture, turned as given. */
export async function scanOf(pictures: Buffer[], turns: number[] = []): Promise<Buffer> {
	const document = await PDFDocument.create();
	for (const [index, bytes] of pictures.entries()) {
		const page = document.addPage([595, 842]);
		const picture = await (bytes[0] === 0xff
			? document.embedJpg(new Uint8Array(bytes))
			: document.embedPng(new Uint8Array(bytes)));
		page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
		page.setRotation(degrees(turns[index] ?? 0));
	}
	return Buffer.from(await document.save());
}

/** What a service sees of what arrives: a picture, or the first page of a PDF that it draws. */
async function sight({ ImageBase64, PdfPageNumber }: JsonObject) {
	const bytes = Buffer.from(String(ImageBase64), 'base64');
	const isPdf = bytes.toString('latin1', 0, 4) === '%PDF';
	const picture = isPdf
		? await drawPage(bytes, Number(PdfPageNumber ?? 1))
		: await loadImage(bytes);
	const { width, height } = picture;
	const canvas = createCanvas(width, height);
	canvas.getContext('2d').drawImage(picture, 0, 0);
	const [red] = canvas.getContext('2d').getImageData(12, 12, 1, 1).data;
	return { width, height, isPdf, page: Math.round(red / 10) };
}

const corners = ([left, top, right, bottom]: number[]) =>
	[
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	].map(([X, Y]) => ({ X: Math.round(X), Y: Math.round(Y) }));

/** An answer with the lines of the page that arrived, in pixels of what the service sees. */
export async function answerFor(
	sent: JsonObject,
	pages: Line[][],
	more: IDataObject = {},
): Promise<{ response: IDataObject; page: number; isPdf: boolean }> {
	const { width, height, page, isPdf } = await sight(sent);
	const TextDetections = (pages[page - 1] ?? []).map(
		({ text, place: [left, top, right, bottom] }) => ({
			DetectedText: text,
			Confidence: 99,
			Polygon: corners([left * width, top * height, right * width, bottom * height]),
		}),
	);
	return { response: { TextDetections, Angle: 0, ...more }, page, isPdf };
}
