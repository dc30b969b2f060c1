import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/n8n/folders';
import { runByHand } from '../executions';
import { mixed, scan } from '../scan';
import { rowsOf } from '../spreadsheet';
import { flowId } from '../workflows';
import type { World } from '../world';

const samples = join(projectFolder, 'examples', 'documents');

export async function textLayer({ folder, rest, sandbox, checks }: World): Promise<void> {
	const documents = join(folder, 'documents');
	mkdirSync(documents);
	copyFileSync(join(samples, 'letter.pdf'), join(documents, 'letter.pdf'));
	copyFileSync(join(samples, 'receipt.jpg'), join(documents, 'receipt.jpg'));
	const pages = ['invoice.png', 'table.png'].map((name) => readFileSync(join(samples, name)));
	writeFileSync(join(documents, 'scan.pdf'), await scan(pages));
	const cover = 'This page was typed by somebody and needs no recognition';
	writeFileSync(join(documents, 'mixed.pdf'), await mixed(cover, pages[1]));
	writeFileSync(join(documents, 'broken.pdf'), 'this is no PDF');

	const before = sandbox.calls.length;
	const result = await runByHand(rest, flowId('text-layer-or-scan.json'));
	const rows = rowsOf(join(folder, 'texts.xlsx'));
	const row = (file: string) => rows.find(({ File }) => File === file) ?? {};

	await checks.that('each document is one row that says where its text is from', () => {
		assert.equal(result.data.resultData.error, undefined);
		assert.deepEqual(rows.map(({ File, From }) => `${File}: ${From}`).sort(), [
			'broken.pdf: not readable',
			'letter.pdf: text of the file',
			'mixed.pdf: text of the file and OCR',
			'receipt.jpg: OCR',
			'scan.pdf: OCR',
		]);
	});
	await checks.that('the texts are those of the documents, all pages', () => {
		assert.match(String(row('letter.pdf').Text), /Summer timetable[^]+Henrik Sallow/);
		assert.match(String(row('receipt.jpg').Text), /CORNER OAK GROCERY[^]+TOTAL USD/);
		assert.match(String(row('scan.pdf').Text), /INV-2026-00417[^]+Stock count, warehouse B/);
		assert.match(String(row('mixed.pdf').Text), /^This page was typed[^]+Stock count, warehouse B/);
	});
	await checks.that(
		'only pages without text are paid for: a picture, three scanned pages, a blank one',
		() => {
			assert.equal(sandbox.calls.length - before, 5);
		},
	);
}
