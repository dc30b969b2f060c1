import type { INodeExecutionData } from 'n8n-workflow';
import { PDFDocument } from 'pdf-lib';

import { readBinary } from '../../../tools/harness/items';
import { overlapOf, pdfiumCount, pdfiumFind, pdfiumLook } from '../../pdf/pdfium';
import type { Share } from '../../pdf/pdfium';
import { SCRIPTS } from '../../pdf/readLines';
import { protectedPdf } from '../pdfs';
import { useSandbox } from '../support';
import type { Line } from './pages';
import { answerFor, drawn, linesOf, scanOf } from './pages';

/** The option Searchable PDF, judged by Chrome's reader. */

const sandbox = useSandbox();
const A4 = [620, 877];
// pdfium does not search for characters beyond 65535; test/pdf asks poppler for them
const { 'characters beyond 65535': _beyond, ...searched } = SCRIPTS;
const pages = Object.values(searched).map(linesOf);
const pictures = pages.map((lines, index) =>
	drawn(index + 1, lines, A4, index % 2 ? 'image/png' : 'image/jpeg'),
);

const read = async (buffer: Buffer, fileName: string, parameters = {}, options = {}) =>
	await sandbox.run('GeneralAccurateOCR', {
		items: [{ binary: { data: { buffer, fileName } } }],
		onError: 'continueErrorOutput',
		parameters: {
			...parameters,
			options: { searchablePdf: true, requestsPerSecond: 1000, maxRetries: 0, ...options },
		},
	});

const answering = ({ fails = [] as number[], more = {} } = {}) =>
	sandbox.respond(async (_call, sent) => {
		const { response, page } = await answerFor(sent, pages, more);
		return fails.includes(page) ? { error: 'FailedOperation.OcrFailed' } : { response };
	});

const searchable = async ({ binary }: INodeExecutionData) => await readBinary(binary!.searchable);

/** Every line is found once, where it stands. */
async function expectFound(file: Buffer, page: number, lines: Line[]) {
	for (const { text, place } of lines) {
		const found = await pdfiumFind(file, page, text);
		expect({ text, found: found.length }).toEqual({ text, found: 1 });
		expect(overlapOf(found[0], place)).toBeGreaterThan(0.8);
	}
}

const expectNothing = async (file: Buffer, page: number) =>
	expect((await pdfiumLook(file, page))?.text).toBe('');

const sameLook = async (one: Buffer, other: Buffer, page: number) => {
	const [before, after] = [await pdfiumLook(one, page), await pdfiumLook(other, page)];
	expect(before?.pixels === after?.pixels).toBe(true);
};

test('a scan stays as it is, and its lines are found where they stand', async () => {
	answering();
	const scan = await scanOf(pictures);
	const { items, error } = await read(scan, 'scan.pdf');
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(items[0].binary!.searchable).toMatchObject({
		fileName: 'scan.pdf',
		mimeType: 'application/pdf',
	});
	const file = await searchable(items[0]);
	expect(file.subarray(0, scan.length).equals(scan)).toBe(true);
	for (const [index, lines] of pages.entries()) {
		await expectFound(file, index + 1, lines);
		await sameLook(scan, file, index + 1);
	}
	expect(file.length - scan.length).toBeLessThan(15_000 * pages.length);
});

test('only pages that were read have a layer, and a failed page none; it is one file', async () => {
	answering({ fails: [3] });
	const scan = await scanOf(pictures.slice(0, 5));
	const { items, errors } = await read(scan, 'scan.pdf', { pages: '2-4', layout: 'page' });
	expect(errors).toHaveLength(1);
	expect(items.map(({ json: { page }, binary }) => [page, Object.keys(binary ?? {})])).toEqual([
		[2, ['searchable']],
		[4, []],
	]);
	const file = await searchable(items[0]);
	for (const page of [1, 3, 5]) await expectNothing(file, page);
	for (const page of [2, 4]) await expectFound(file, page, pages[page - 1]);
});

test('each document has its own, and copies theirs', async () => {
	answering();
	const [one, two] = [await scanOf(pictures.slice(0, 1)), await scanOf(pictures.slice(1, 2))];
	const binary = Object.fromEntries(
		[one, two, one].map((buffer, n) => [`file${n}`, { buffer, fileName: `${n}.pdf` }]),
	);
	const { items } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary }],
		parameters: { binaryPropertyName: '*', options: { searchablePdf: true } },
	});
	expect(sandbox.calls).toHaveLength(2);
	for (const [index, lines] of [pages[0], pages[1], pages[0]].entries()) {
		await expectFound(await searchable(items[index]), 1, lines);
	}
});

/** Where a place of a picture is on a page that is turned clockwise. */
const turned = ([left, top, right, bottom]: Share, degrees: number): Share => {
	if (degrees === 90) return [1 - bottom, left, 1 - top, right];
	if (degrees === 180) return [1 - right, 1 - bottom, 1 - left, 1 - top];
	return degrees === 270 ? [top, 1 - right, bottom, 1 - left] : [left, top, right, bottom];
};

test.each([90, 180, 270])('a page that is turned by %d degrees', async (degrees) => {
	answering();
	const { items } = await read(await scanOf([pictures[0]], [degrees]), 'scan.pdf');
	const lines = pages[0].map(({ text, place }) => ({ text, place: turned(place, degrees) }));
	await expectFound(await searchable(items[0]), 1, lines);
});

describe('a picture', () => {
	const lines = linesOf(['Invoice 12', '增值税', 'بطاقة']);
	const asked = async (file: Buffer, name: string, more = {}) => {
		sandbox.respond(async (_call, sent) => await answerFor(sent, [lines], more));
		const { items } = await read(file, name);
		return items[0];
	};

	test.each([
		['photo.jpg', 'image/jpeg'],
		['photo.PNG', 'image/png'],
	] as const)('becomes a PDF of it: %s', async (name, format) => {
		const item = await asked(drawn(1, lines, [900, 600], format), name);
		expect(item.binary!.searchable.fileName).toBe('photo.pdf');
		const file = await searchable(item);
		expect(await pdfiumCount(file)).toBe(1);
		await expectFound(file, 1, lines);
		const { width, height } = (await PDFDocument.load(file)).getPage(0).getSize();
		expect(width / height).toBeCloseTo(1.5, 2);
	});

	test.each([90, 180, -90])(
		'is set upright when its text is turned by %d degrees',
		async (angle) => {
			const item = await asked(drawn(1, lines, [900, 600], 'image/jpeg'), 'photo.jpg', {
				Angle: angle,
			});
			const file = await searchable(item);
			const upright = lines.map(({ text, place }) => ({
				text,
				place: turned(place, (360 - angle) % 360),
			}));
			for (const { text, place } of upright) {
				const [found] = await pdfiumFind(file, 1, text);
				expect(overlapOf(found, place)).toBeGreaterThan(0.8);
			}
		},
	);
});

describe('a page that has text', () => {
	const withText = async () => {
		const document = await PDFDocument.load(await scanOf(pictures.slice(0, 2)));
		document.getPage(0).drawText('Stamped', { x: 300, y: 20 });
		return Buffer.from(await document.save());
	};

	test('is left alone', async () => {
		answering();
		const { items } = await read(await withText(), 'scan.pdf');
		const file = await searchable(items[0]);
		expect((await pdfiumLook(file, 1))?.text).toBe('Stamped');
		await expectFound(file, 2, pages[1]);
	});

	test('gets a layer when it is wanted', async () => {
		answering();
		const { items } = await read(await withText(), 'scan.pdf', {}, { textOverText: true });
		const file = await searchable(items[0]);
		await expectFound(file, 1, pages[0]);
		expect(await pdfiumFind(file, 1, 'Stamped')).toHaveLength(1);
	});

	test('a file of which all pages have text is what was asked for', async () => {
		answering();
		const first = await searchable(
			(await read(await scanOf(pictures.slice(0, 1)), 'a.pdf')).items[0],
		);
		const again = await searchable((await read(first, 'a.pdf')).items[0]);
		expect(again.equals(first)).toBe(true);
	});
});

test('a page of several pictures is drawn by the service: its places are found all the same', async () => {
	answering();
	const document = await PDFDocument.load(await scanOf(pictures.slice(0, 3)));
	const dot = await document.embedPng(new Uint8Array(drawn(1, [], [40, 40], 'image/png')));
	for (const page of document.getPages())
		page.drawImage(dot, { x: 500, y: 20, width: 9, height: 9 });
	const { items, error } = await read(Buffer.from(await document.save()), 'layers.pdf');
	expect(error).toBeUndefined();
	const file = await searchable(items[0]);
	for (const page of [1, 2, 3]) await expectFound(file, page, pages[page - 1]);
});

test.each([
	['a protected file', protectedPdf, 'scan.pdf (protected by a password)'],
	[
		'a damaged file',
		async () =>
			Buffer.from(
				(await scanOf(pictures.slice(0, 1)))
					.toString('latin1')
					.replace(/startxref\s+\d+/, 'startxref\n3'),
				'latin1',
			),
		'scan.pdf (damaged)',
	],
])('of %s there is none, and a hint says why', async (_what, file, reason) => {
	sandbox.respond(() => ({
		status: 200,
		body: JSON.stringify({ Response: { TextDetections: [{ DetectedText: 'a' }], RequestId: 'a' } }),
	}));
	const { items, hints } = await read(await file(), 'scan.pdf');
	expect(items[0].binary).toBeUndefined();
	expect(hints).toContain(`No searchable PDF was made of 1 file: ${reason}.`);
});

test('without the option nothing is added, and pages are sent as they are', async () => {
	answering();
	const { items } = await read(
		await scanOf(pictures.slice(0, 2)),
		'scan.pdf',
		{},
		{ searchablePdf: false },
	);
	expect(items[0].binary).toBeUndefined();
	expect(sandbox.calls.map(({ params }) => params.IsPdf)).toEqual([true, true]);
});
