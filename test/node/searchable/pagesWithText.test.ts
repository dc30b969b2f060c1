import { PDFDocument } from 'pdf-lib';

import { pdfiumFind, pdfiumLook } from '../../pdf/pdfium';
import { expectFound, pages, pictures, searchable, useSearchable } from './judged';
import { scanOf } from './pages';

/** Pages that have text already, with the option Searchable PDF. */

const { read, answering } = useSearchable();

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
