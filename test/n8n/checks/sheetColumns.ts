import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import type { INodeExecutionData } from 'n8n-workflow';
import { appFolder } from '../../../tools/n8n/folders';
import type { SheetCase } from '../../node/sheetCases';
import {
	answersTo,
	columnCounts,
	everyLayout,
	headerOf,
	ofAnyEntry,
	startCases,
} from '../../node/sheetCases';
import type { Checks } from './check';

/** The code of the Convert to File node, and its library, as n8n has installed them. */
const fromN8n = createRequire(join(appFolder, 'package.json'));

/** Columns that n8n's own Convert to File makes of the items of each operation and layout. */
export async function sheetColumns(checks: Checks): Promise<void> {
	const { convertJsonToSpreadsheetBinary } = fromN8n('n8n-nodes-base/dist/utils/binary.js') as {
		convertJsonToSpreadsheetBinary(
			this: object,
			items: INodeExecutionData[],
			fileFormat: string,
			options: object,
		): Promise<Buffer>;
	};
	const { read } = fromN8n('@e965/xlsx') as { read(file: Buffer): WorkBook };
	const node = { helpers: { prepareBinaryData: async (file: Buffer) => file } };
	const columnsOf = async (items: INodeExecutionData[]) =>
		headerOf(read(await convertJsonToSpreadsheetBinary.call(node, items, 'xlsx', {})).Sheets.Sheet);

	const cases = await startCases();
	const columnsFor = async (one: SheetCase, response: unknown) =>
		await columnsOf(await cases.itemsOf(one, response));
	const counts: Record<string, number> = {};
	const different: string[] = [];
	for (const one of everyLayout) {
		const answers = answersTo(one.operation);
		const columns = await columnsFor(one, answers.once);
		const more = await columnsFor(one, answers.twice);
		counts[one.name] = columns.length;
		if (String(ofAnyEntry(more)) !== String(ofAnyEntry(columns))) different.push(one.name);
	}
	await cases.close();
	const known = JSON.parse(readFileSync(columnCounts, 'utf8')) as typeof counts;
	await checks.that('Convert to File makes as many columns as the list of columns says', () => {
		assert.deepEqual(counts, known);
	});
	await checks.that('Convert to File makes the same columns of two documents of one kind', () => {
		assert.deepEqual(different, []);
	});
}
