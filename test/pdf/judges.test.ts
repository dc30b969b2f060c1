import { PDFDocument } from 'pdf-lib';
import { pageCount } from '../../nodes/TencentCloudOcr/pdf/pageCount';
import { pdfiumCounter } from './pdfium';
import { haveSamples, samples } from './samples';

let pdfium: (file: Buffer) => Promise<number | undefined>;
beforeAll(async () => {
	pdfium = await pdfiumCounter();
});

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

	it('cut anywhere: the right count or none', async () => {
		const file = await save(await blank(12), objectStreams);
		for (let length = 0; length < file.length; length += 7) {
			expect([12, undefined]).toContain(await pageCount(file.subarray(0, length)));
		}
	});
});

// real files are not part of the project
if (!haveSamples) {
	it.skip('real files: skipped, for ../shared/samples is absent', () => {});
} else {
	describe('real files', () => {
		it.each([
			['3small.pdf', 3],
			['c02-22.pdf', 1],
			['cardinal.pdf', 4],
			['francais.pdf', 1],
			['multipage.pdf', 6],
		])('%s has %d pages', async (name, count) => {
			const file = samples('documents').find((sample) => sample.name === name);
			expect(await pageCount(file?.bytes ?? Buffer.alloc(0))).toBe(count);
		});

		it.each(
			[...samples('documents'), ...samples('odd')].map(({ name, bytes }) => [name, bytes] as const),
		)('%s: as pdfium', async (_name, bytes) => {
			const expected = await pdfium(bytes);
			expect(await pageCount(bytes)).toBe(expected);
			// the same without its cross-reference
			const broken = Buffer.from(
				bytes.toString('latin1').replace(/startxref/g, 'startxxxx'),
				'latin1',
			);
			expect(await pageCount(broken)).toBe(expected);
		});
	});
}
