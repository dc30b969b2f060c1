import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import written from '../../../examples/documents/expected.json';
import { projectFolder } from '../../../tools/n8n/folders';
import { runByHand } from '../executions';
import { scan, top } from '../scan';
import { cellsOf, rowsOf } from '../spreadsheet';
import { flowId } from '../workflows';
import type { World } from '../world';

const { header, rows: stock } = written['table.png'];

const named = (cells: string[]) =>
	Object.fromEntries(header.map((name, column) => [name, cells[column]]));

/** A picture, a scan of two pages with different tables, and a file that is neither. */
export async function scannedTables({ folder, rest, checks }: World): Promise<void> {
	const scans = join(folder, 'scans');
	const tables = join(folder, 'tables');
	mkdirSync(scans);
	mkdirSync(tables);
	const picture = readFileSync(join(projectFolder, 'examples', 'documents', 'table.png'));
	writeFileSync(join(scans, '1-one-page.png'), picture);
	writeFileSync(join(scans, '2-two-pages.pdf'), await scan([picture, await top(picture, 488)]));
	writeFileSync(join(scans, '3-broken.pdf'), 'this is no PDF');

	const result = await runByHand(rest, flowId('scanned-tables-to-excel.json'));
	await checks.that('every table row of every page becomes a row of one spreadsheet', () => {
		assert.equal(result.data.resultData.error, undefined);
		const rows = rowsOf(join(folder, 'tables.xlsx')).filter(({ error }) => !error);
		assert.deepEqual(rows, [
			...stock.map((cells) => ({ fileName: '1-one-page.png', ...named(cells), Table: 1 })),
			...stock.map((cells) => ({
				fileName: '2-two-pages.pdf',
				...named(cells),
				Table: 1,
				Page: 1,
			})),
			...stock.slice(0, 3).map((cells) => ({
				fileName: '2-two-pages.pdf',
				...named(cells),
				Table: 2,
				Page: 2,
			})),
		]);
	});
	await checks.that('a file that is no scan is a row that names it, and adds no column', () => {
		const failed = rowsOf(join(folder, 'tables.xlsx')).filter(({ error }) => error);
		assert.equal(failed.length, 1);
		assert.deepEqual(Object.keys(failed[0]), ['error']);
		assert.match(String(failed[0].error), /3-broken\.pdf/);
	});
	await checks.that("the service's own spreadsheet of every page lies beside it", () => {
		const saved = { '1-one-page.png': 6, '2-two-pages.pdf': 6, '2-two-pages.pdf_2': 3 };
		assert.deepEqual(
			readdirSync(tables).sort(),
			Object.keys(saved).map((name) => `${name}.xlsx`),
		);
		for (const [name, count] of Object.entries(saved)) {
			const lines = cellsOf(join(tables, `${name}.xlsx`)).split('\n');
			const cells = lines.filter((line) => line.split('|').filter(Boolean).length === 4);
			assert.deepEqual(
				cells,
				[header, ...stock.slice(0, count)].map((row) => row.join('|')),
			);
		}
	});
}
