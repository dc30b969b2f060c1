import { degrees, PDFDocument } from 'pdf-lib';
import { alone } from './alone';
import { pageCount } from './counters';
import { pdfiumCount as pdfium } from './pdfium';

/** Of four colors, one of them half transparent. */
const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR4nGP4z8DwHwyBNBAwNAAAR0sIeRPxYNAAAAAASUVORK5CYII=';

const save = async (document: PDFDocument, useObjectStreams: boolean) =>
	Buffer.from(await document.save({ useObjectStreams, addDefaultPage: false }));

async function blank(count: number): Promise<PDFDocument> {
	const document = await PDFDocument.create();
	for (let page = 0; page < count; page++) document.addPage([100, 100]);
	return document;
}

describe.each([true, false])('files of pdf-lib, object streams: %p', (objectStreams) => {
	it.each([1, 2, 49, 50, 51, 300])('of %d pages', async (count) => {
		const file = await save(await blank(count), objectStreams);
		expect(await pageCount(file)).toBe(count);
		expect(await pdfium(file)).toBe(count);
	});

	it('with pages removed, copied and saved again', async () => {
		const document = await PDFDocument.load(await save(await blank(20), !objectStreams));
		for (let page = 0; page < 7; page++) document.removePage(page);
		for (const page of await document.copyPages(await blank(4), [0, 2, 3])) document.addPage(page);
		const file = await save(document, objectStreams);
		expect(await pageCount(file)).toBe(16);
		expect(await pdfium(file)).toBe(16);
	});

	it('of which each page is taken out', async () => {
		const document = await PDFDocument.create();
		const fonts = [await document.embedFont('Helvetica'), await document.embedFont('Courier')];
		const picture = await document.embedPng(PNG);
		for (const [index, text] of ['first', 'second', 'third', 'fourth'].entries()) {
			const page = document.addPage([200, 100 + index]);
			page.drawText(text, { x: 20, y: 20, size: 20 + index, font: fonts[index % 2] });
			page.drawImage(picture, { x: 100, y: 50, width: 30 + index, height: 30 });
			page.setRotation(degrees(90 * index));
		}
		const file = await save(document, objectStreams);
		for (const page of [1, 2, 3, 4]) await alone(file, page);
	});

	it('cut anywhere: the right count or none', async () => {
		const file = await save(await blank(12), objectStreams);
		for (let length = 0; length < file.length; length += 7) {
			expect([12, undefined]).toContain(await pageCount(file.subarray(0, length)));
		}
	});
});
