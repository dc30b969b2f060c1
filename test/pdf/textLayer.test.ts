import { PDFDocument } from 'pdf-lib';
import { withLayer } from './withLayer';
import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import type { TextPage } from '../../nodes/TencentCloudOcr/pdf/text/textLayer';
import { visualOrder } from '../../nodes/TencentCloudOcr/pdf/text/visualOrder';
import { latin1, stream, update, withStreams, withTable } from './build';
import { drawnPages } from './drawn';
import { pdfiumLook } from './pdfium';
import { box, read, SCRIPTS } from './readLines';

const scan = latin1(withTable({ ...drawnPages(['one']), 103: stream('', '0 0 90 90 re f') }));
const drawn = latin1(withTable(drawnPages(['one', 'two'])));

/** With the layer, after making sure that the file looks the same. */
async function layered(file: Buffer, pages: TextPage[]): Promise<Buffer> {
	const result = await withLayer(file, pages);
	const { length } = (await PDFDocument.load(result)).getPages();
	for (let page = 1; page <= length; page++) {
		const [after, before] = [await pdfiumLook(result, page), await pdfiumLook(file, page)];
		expect(after?.pixels === before?.pixels).toBe(true);
	}
	return result;
}

const textOf = async (file: Buffer, page = 1) =>
	(await pdfiumLook(file, page))?.text.replace(/\r\n/g, '\n');

describe('a layer of text', () => {
	it.each(Object.entries(SCRIPTS))('is copied as it was read: %s', async (_script, texts) => {
		expect(await textOf(await layered(scan, [read(texts)]))).toBe(texts.join('\n'));
	});

	it('is on the pages that were read', async () => {
		const result = await layered(drawn, [read(['second'], 2)]);
		expect(await textOf(result, 1)).toBe('one');
		expect(await textOf(result, 2)).toBe('second\ntwo');
	});

	it.each([90, 180, 270])('is found on a page turned by %d degrees', async (rotate) => {
		const file = latin1(withTable(drawnPages(['one'], `/Rotate ${rotate}`)));
		expect(await textOf(await layered(file, [read(['first', 'next'])]))).toMatch(/^first\nnext/);
	});

	it('is added to what the page and the file have', async () => {
		const bodies = drawnPages(['one', 'two']);
		bodies[1] = '<</Type/Catalog/Pages 2 0 R/Lang(en)>>';
		bodies[2] = '<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]/Resources 60 0 R/MediaBox[0 0 200 100]>>';
		bodies[3] = '<</Type/Page/Parent 2 0 R/Contents 61 0 R/Annots[]>>';
		bodies[60] = '<</ProcSet[/PDF]/Font 62 0 R>>';
		bodies[61] = '[103 0 R 63 0 R]';
		bodies[62] = '<</F1 50 0 R>>';
		bodies[63] = stream('', 'BT /F1 9 Tf 150 9 Td (more) Tj ET');
		const file = latin1(withTable(bodies, '/Root 1 0 R/Info 64 0 R/ID[<01><02>]'));
		const result = await layered(file, [read(['layer'])]);
		expect(await textOf(result)).toBe('layer\none\nmore');
		expect(result.subarray(file.length).toString('latin1')).toMatch(
			/\/Annots\[\].*\/ProcSet\[\/PDF\][^]*\/Info 64 0 R\/ID\[<01><02>\]\/Prev/,
		);
	});

	it('can be added to files of object streams, and to its own result', async () => {
		const { 103: one, ...inside } = drawnPages(['one']);
		const file = latin1(update(withStreams(inside), { 103: one }));
		const result = await layered(await layered(file, [read(['first'])]), [read(['', 'again'])]);
		expect(await textOf(result)).toMatch(/first\n.*again|again\n.*first/);
		const document = await PDFDocument.create();
		document.addPage([200, 100]);
		const compressed = Buffer.from(await document.save({ useObjectStreams: true }));
		const twice = await layered(await layered(compressed, [read(['first'])]), [
			read(['', 'again']),
		]);
		expect(await textOf(twice)).toBe('again\nfirst');
		expect(twice.lastIndexOf('/Type/XRef')).toBeGreaterThan(compressed.length);
	});

	it('takes less than 15 kB a page', async () => {
		const character = (n: number) => String.fromCharCode(0x4e00 + ((n * n * 977) % 700));
		const line = (n: number) =>
			Array.from({ length: 50 }, (_, m) => character(n * 50 + m)).join('');
		const texts = Array.from({ length: 60 }, (_, n) => line(n));
		const result = await layered(scan, [read(texts)]);
		expect(result.length - scan.length).toBeLessThan(15_000);
		expect((await textOf(result))?.replace(/\n/g, '')).toBe(texts.join(''));
	});

	it('leaves out lines without text or place', async () => {
		const { lines, ...page } = read(['seen']);
		const empty = [
			{ text: ' ', corners: box([0, 0]) },
			{ text: 'nowhere', corners: [] },
			{
				text: 'flat',
				corners: [
					[1, 1],
					[1, 1],
					[1, 1],
					[1, 1],
				] as const,
			},
		];
		const result = await layered(drawn, [{ ...page, lines: [...empty, ...lines] }]);
		expect(await textOf(result)).toBe('seen\none');
	});

	it('is not added where the file cannot be updated', async () => {
		const encrypted = withTable(drawnPages(['one']), '/Root 1 0 R/Encrypt<</Filter/Standard>>');
		const broken = withTable(drawnPages(['one'])).replace(/startxref\n\d+/, 'startxref\n3');
		for (const file of [encrypted, broken, 'no PDF']) {
			expect(await (await openPdf(latin1(file))).textLayer([read(['a'])])).toBeUndefined();
		}
		expect(await (await openPdf(drawn)).textLayer([read(['a'], 3)])).toBeUndefined();
	});
});

describe('the order of characters on paper', () => {
	it.each([
		['left to right', 'left to right'],
		['abc אב', 'abc אב'],
		['אב גד', 'דג בא'],
		['אב 12.5 (גד)', '(דג) 12.5 בא'],
		['אב abc def 7 ג', 'ג abc def 7 בא'],
	])('of %s', (text, expected) => expect(visualOrder(text).join('')).toBe(expected));
});
