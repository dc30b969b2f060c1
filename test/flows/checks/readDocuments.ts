import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPdf } from '../../../nodes/TencentCloudOcr/pdf/openPdf';
import type { DocumentRow } from '../../../tools/n8n/report';
import { runByHand } from '../executions';
import { rowsOf } from '../spreadsheet';
import { flowId } from '../workflows';
import type { World } from '../world';

/** The example of `npm start` on the documents of the check before it, with pages that fail. */
export async function readDocuments({ folder, rest, sandbox, checks }: World): Promise<void> {
	const secondPages = await Promise.all(
		['letter.pdf', 'scan.pdf'].map(async (name) => {
			const pdf = await openPdf(readFileSync(join(folder, 'documents', name)));
			return (await pdf.page(2))?.toString('base64');
		}),
	);
	sandbox.setRespond(({ action }, sent) =>
		action === 'GeneralAccurateOCR' && secondPages.includes(String(sent?.ImageBase64))
			? { error: 'FailedOperation.ImageBlur' }
			: undefined,
	);
	const result = await runByHand(rest, flowId('read-documents.json'));
	sandbox.setRespond(undefined);
	const rows = rowsOf(join(folder, 'documents.xlsx')) as unknown as DocumentRow[];
	const row = (file: string) => rows.find(({ File }) => File === file);

	await checks.that('each document is one row, whatever of it failed', () => {
		assert.equal(result.data.resultData.error, undefined);
		assert.deepEqual(
			rows.map(({ File }) => File),
			readdirSync(join(folder, 'documents')).sort(),
		);
	});
	await checks.that('a failed page leaves the text of the others, and is told', () => {
		for (const [file, read, failed] of [
			['letter.pdf', /Summer timetable/, /Henrik Sallow/],
			['scan.pdf', /INV-2026-00417/, /Stock count/],
		] as const) {
			assert.match(row(file)?.Text ?? '', read);
			assert.doesNotMatch(row(file)?.Text ?? '', failed);
			assert.equal(row(file)?.Error, 'The picture is blurred\nPage 2 was not read');
		}
	});
	await checks.that('a document after them has its own text and fields, and no error', () => {
		const { Text, Total, Seller, Error } = row('receipt.jpg') ?? {};
		assert.match(Text ?? '', /CORNER OAK GROCERY/);
		assert.match(Seller ?? '', /CORNER OAK GROCERY/);
		assert.match(Total ?? '', /33\.48/);
		assert.equal(Error ?? '', '');
	});
	await checks.that('a document that cannot be read is a row with its error alone', () => {
		const { Text, Kind, Error } = row('broken.pdf') ?? {};
		assert.deepEqual([Text ?? '', Kind ?? ''], ['', '']);
		assert.match(Error ?? '', /broken\.pdf/);
	});
}
