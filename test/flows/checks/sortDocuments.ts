import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/n8n/folders';
import { runByHand } from '../executions';
import { rowsOf } from '../spreadsheet';
import { flowId } from '../workflows';
import type { World } from '../world';

const samples = join(projectFolder, 'examples', 'documents');

/** Documents of all kinds in one folder: each is read by the operation for its kind. */
export async function sortDocuments({ folder, rest, sandbox, checks }: World): Promise<void> {
	const documents = join(folder, 'documents');
	rmSync(documents, { recursive: true, force: true });
	mkdirSync(documents);
	for (const name of ['invoice.png', 'receipt.jpg', 'passport.png', 'letter.pdf']) {
		copyFileSync(join(samples, name), join(documents, name));
	}
	writeFileSync(join(documents, 'broken.png'), 'this is no picture');

	const before = sandbox.calls.length;
	const result = await runByHand(rest, flowId('sort-documents.json'));
	const rows = rowsOf(join(folder, 'sorted.xlsx'));
	const row = (file: string) => rows.find(({ File }) => File === file) ?? {};

	await checks.that('each document is a row that says what it is', () => {
		assert.equal(result.data.resultData.error, undefined);
		assert.deepEqual(rows.map(({ File, Kind }) => `${File}: ${Kind}`).sort(), [
			'broken.png: not readable',
			'invoice.png: invoice or receipt',
			'letter.pdf: something else',
			'passport.png: passport',
			'receipt.jpg: invoice or receipt',
		]);
	});
	await checks.that('each has the fields of its kind', () => {
		const { Who, Number: number, Date: expiry } = row('passport.png');
		assert.deepEqual([number, expiry], ['U48R21907', '2034-11-06']);
		assert.match(String(Who), /LINDENBERG/);
		assert.match(String(row('invoice.png').Number), /INV-2026-00417/);
		assert.notEqual(row('receipt.jpg').Total, '');
		assert.match(String(row('letter.pdf').Text), /Summer timetable[^]+Henrik Sallow/);
	});
	await checks.that(
		'each page is paid for once, and once more where the document is recognized',
		() => {
			const actions = sandbox.calls.slice(before).map(({ action }) => action);
			assert.deepEqual(actions.sort(), [
				...Array.from({ length: 2 }, () => 'ExtractDocMulti'),
				...Array.from({ length: 5 }, () => 'GeneralAccurateOCR'),
				'MLIDPassportOCR',
			]);
		},
	);
}
