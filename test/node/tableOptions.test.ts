import { read, utils } from '@e965/xlsx';
import type { IDataObject } from 'n8n-workflow';

import { readBinary } from '../../tools/harness/items';
import { merged, table, tableOf } from '../shapes/table/tables';
import { answer, grid } from '../shapes/text/pages';
import { pictureItem, useSandbox } from './support';

/** The options of tables reach the items. */

const sandbox = useSandbox();

async function tableItems(found: IDataObject, layout: string, options: IDataObject) {
	sandbox.respond(() => ({ response: { TableDetections: [found] } }));
	const { items, error } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [pictureItem('one')],
		parameters: { layout, options: { requestsPerSecond: 1000, ...options } as never },
	});
	expect(error).toBeUndefined();
	return items;
}

const rowsOf = async (found: IDataObject, options: IDataObject) =>
	(await tableItems(found, 'rows', options)).map(
		({ json: { RequestId: _id, fileName: _name, Table: _table, Title, Page, text, ...row } }) => {
			expect({ Title, Page, text }).toEqual({ Title: null, Page: null, text: null });
			return row;
		},
	);

const words = table(['Name', 'City'], ['Ann', 'Rome']);
const asHeader = [{ Name: 'Ann', City: 'Rome' }];
const asRow = [
	{ 'Column 1': 'Name', 'Column 2': 'City' },
	{ 'Column 1': 'Ann', 'Column 2': 'Rome' },
];
const numbers = table(['1', 'Tea'], ['2', 'Mug']);

test.each([
	['left out', words, {}, asHeader],
	['automatic', words, { headerRow: 'auto' }, asHeader],
	['none', words, { headerRow: 'none' }, asRow],
	['the first row', numbers, { headerRow: 'first' }, [{ 1: '2', Tea: 'Mug' }]],
])('Header Row %s', async (_, found, options, expected) => {
	expect(await rowsOf(found, options)).toEqual(expected);
});

test.each([
	['left out', {}, asHeader],
	['none', { headerRow: 'none' }, asRow],
])('Header Row %s of a table of text', async (_, options, expected) => {
	const page = grid(
		[
			['Name', 'City'],
			['Ann', 'Rome'],
		],
		[0, 20],
	);
	sandbox.respond(() => ({ response: answer(page) }));
	const { items } = await sandbox.run('GeneralAccurateOCR', {
		items: [pictureItem('one')],
		parameters: { layout: 'table', options },
	});
	expect(items.map(({ json }) => json)).toEqual(
		expected.map((row) => expect.objectContaining(row) as unknown),
	);
});

test('Header Row takes no other value', async () => {
	const { error } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [pictureItem('one')],
		parameters: { options: { headerRow: 'second' } as never },
	});
	expect(error?.message).toMatch(/Header Row/);
	expect(sandbox.calls).toEqual([]);
});

test.each([
	[false, ['Tea', '']],
	[true, ['Tea', 'Tea']],
])('Repeat Merged Cells %s', async (repeatMergedCells, expected) => {
	const found = tableOf(
		...[merged('Item', [0, 1], [0, 1]), merged('Price', [0, 1], [1, 2])],
		...[merged('Tea', [1, 3], [0, 1]), merged('3.50', [1, 2], [1, 2])],
		merged('4.00', [2, 3], [1, 2]),
	);
	const rows = await rowsOf(found, { repeatMergedCells });
	expect(rows.map(({ Item }) => Item)).toEqual(expected);
});

test.each([
	[true, [['名称'], ["'=1+1"]]],
	[false, undefined],
])('CSV for Excel %s', async (csvForExcel, expected) => {
	const [{ binary }] = await tableItems(table(['名称'], ['=1+1']), 'csv', { csvForExcel });
	const bytes = await readBinary(binary!.data);
	expect([...bytes.subarray(0, 3)].join() === '239,187,191').toBe(csvForExcel);
	expect(bytes.toString('utf8')).toContain("\r\n'=1+1\r\n");
	// as Excel opens it: without the mark, the bytes are not read as UTF-8
	const { Sheets, SheetNames } = read(bytes);
	const rows = utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 });
	if (expected) expect(rows).toEqual(expected);
	else expect(rows).not.toContainEqual(['名称']);
});
