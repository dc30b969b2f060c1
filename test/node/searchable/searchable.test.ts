import { PDFDocument } from 'pdf-lib';

import { protectedPdf } from '../pdfs';
import {
	expectFound,
	expectNothing,
	pages,
	pictures,
	sameLook,
	searchable,
	turned,
	useSearchable,
} from './judged';
import { drawn, scanOf } from './pages';

/** Scans with the option Searchable PDF. */

const { sandbox, read, answering } = useSearchable();

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

test.each([90, 180, 270])('a page that is turned by %d degrees', async (degrees) => {
	answering();
	const { items } = await read(await scanOf([pictures[0]], [degrees]), 'scan.pdf');
	const lines = pages[0].map(({ text, place }) => ({ text, place: turned(place, degrees) }));
	await expectFound(await searchable(items[0]), 1, lines);
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
