import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { runOcr } from '../harness/ocr';
import type { Sandbox } from '../sandbox';
import type { Case } from './cases';

const folder = join(__dirname, '../../examples/documents');

/** What the node makes of the documents of a case, as Markdown. */
export async function resultOf(sandbox: Sandbox, wanted: Case): Promise<string> {
	const { items, error } = await runOcr(sandbox, {
		operation: wanted.operation,
		parameters: wanted.parameters,
		items: wanted.documents.map((fileName) => ({
			binary: { data: { buffer: readFileSync(join(folder, fileName)), fileName } },
		})),
	});
	if (error) throw error;
	const found = items.map(({ json }) => json);
	const { table, text } = wanted;
	if (text) return ['```text', ...part(String(found[0].text), text), '```'].join('\n');
	const { columns, first = Infinity, last = 0 } = table ?? { columns: [] };
	// lines of text beside a table are items of their own
	const rows = found
		.filter((json) => columns.some((column) => (json[column] ?? null) !== null))
		.map((json) => columns.map((column) => cell(json, column)));
	const skipped = rows.length > first + last;
	const shown = skipped
		? [...rows.slice(0, first), columns.map(() => '…'), ...rows.slice(-last)]
		: rows;
	return markdownTable([columns, ...shown]);
}

function part(content: string, { from, to }: { from: string; to: string }): string[] {
	const lines = content.split('\n');
	const [begin, end] = [from, to].map((text) => lines.findIndex((line) => line.startsWith(text)));
	if (begin < 0 || end < begin) throw new Error(`the text is not from '${from}' to '${to}'`);
	return lines.slice(begin, end + 1);
}

function cell(json: IDataObject, column: string): string {
	if (!(column in json))
		throw new Error(`the item has no '${column}': ${Object.keys(json).join()}`);
	return String(json[column] ?? '').replaceAll('|', '\\|');
}

/** As prettier sets it. */
function markdownTable(rows: string[][]): string {
	const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
	const line = (row: string[]) =>
		`| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
	const [head, ...body] = rows.map(line);
	return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
