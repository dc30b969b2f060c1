import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium/dist/index.cjs';
import written from '../../../examples/documents/expected.json';
import { projectFolder } from '../../../tools/n8n/folders';
import { runByHand } from '../executions';
import { scan } from '../scan';
import { flowId } from '../workflows';
import type { World } from '../world';

const sample = (name: string) => readFileSync(join(projectFolder, 'examples', 'documents', name));
const { header } = written['table.png'];

/** What Chrome's reader copies from each page. */
async function textsOf(file: Buffer): Promise<string[]> {
	const document = await (await PDFiumLibrary.init()).loadDocument(file);
	try {
		return [...document.pages()].map((page) => page.getText());
	} finally {
		document.destroy();
	}
}

/** A picture, a scan of two pages, and a file that is neither. */
export async function searchablePdfs({ folder, rest, checks }: World): Promise<void> {
	const [scans, saved] = ['scans', 'searchable'].map((name) => join(folder, name));
	for (const path of [scans, saved]) mkdirSync(path, { recursive: true });
	for (const name of readdirSync(scans)) unlinkSync(join(scans, name));
	const twoPages = await scan([sample('table.png'), sample('invoice.png')]);
	writeFileSync(join(scans, '1-table.png'), sample('table.png'));
	writeFileSync(join(scans, '2-pages.pdf'), twoPages);
	writeFileSync(join(scans, '3-broken.pdf'), 'this is no PDF');

	const result = await runByHand(rest, flowId('scans-to-searchable-pdfs.json'));
	await checks.that('scans become PDFs whose text is found on each page', async () => {
		assert.equal(result.data.resultData.error, undefined);
		assert.deepEqual(readdirSync(saved).sort(), ['1-table.pdf', '2-pages.pdf']);
		const [picture] = await textsOf(readFileSync(join(saved, '1-table.pdf')));
		const [table, invoice] = await textsOf(readFileSync(join(saved, '2-pages.pdf')));
		for (const name of header) {
			assert.ok(picture.includes(name), `${name} in the picture`);
			assert.ok(table.includes(name), `${name} on page 1`);
		}
		assert.match(invoice, /invoice/i);
	});
	await checks.that('a PDF that was saved begins with the one that was read', () => {
		const file = readFileSync(join(saved, '2-pages.pdf'));
		assert.ok(file.subarray(0, twoPages.length).equals(twoPages));
		assert.ok(file.length < twoPages.length + 2 * 15_000);
	});
	await checks.that('what could not be read is in a list that names it', () => {
		assert.match(readFileSync(join(folder, 'failures.csv'), 'utf8'), /3-broken\.pdf/);
	});
}
