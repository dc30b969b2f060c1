import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';

import { csv as csvSteps } from '../../nodes/TencentCloudOcr/shapes/grid';
import { atOnce } from '../../nodes/TencentCloudOcr/steps';
import { RUNS } from '../fuzzRuns';

const csv = (...given: Parameters<typeof csvSteps>) => atOnce(csvSteps(...given));

describe('CSV', () => {
	it('is read back by a spreadsheet library as it was', () => {
		const grid = [
			['Name', 'Quantity, total', 'Note'],
			['Pens "red"', '12', 'two\nlines'],
			['Ä €', ' padded ', ''],
		];
		const sheet = read(csv(grid), { type: 'string', raw: true }).Sheets.Sheet1;
		expect(utils.sheet_to_json(sheet, { header: 1, defval: '', raw: true })).toEqual(grid);
	});

	const readBack = (content: string) => read(content, { type: 'string', raw: true }).Sheets.Sheet1;
	const cellsIn = (content: string) =>
		utils.sheet_to_json<string[]>(readBack(content), { header: 1 });

	it.each([
		'=1+1',
		'+cmd|x',
		'-2+3',
		'@SUM(A1)',
		'\t=1+1',
		'\r=1+1',
		' =1',
		'＝1+1',
		'=HYPERLINK("x")',
	])('has no formula of a cell %j', (cell) => {
		expect(cellsIn(csv([[cell, 'x']]))).toEqual([[`'${cell}`, 'x']]);
	});

	it.each([
		'-12.50',
		'+3',
		'-1,204.50',
		'-¥5.00',
		'-5%',
		'- 5',
		'-',
		'--',
		'+',
		'1-2',
		'a=b',
		"'=1",
	])('leaves %j as it is', (cell) => {
		expect(csv([[cell, 'x']])).toBe(csv([['y', 'x']]).replace('y', csvOnly(cell)));
	});

	const csvOnly = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell);

	it('has no formula of any cell, and each text', () => {
		// no 1: the library takes a file of a 1 and a blank line for another format
		const sign = fc.constantFrom(...'=+-@\t\r\n ",;\'2aA(金'.split(''));
		const rows = fc.array(fc.array(fc.string({ unit: sign }), { minLength: 1, maxLength: 3 }), {
			minLength: 1,
			maxLength: 3,
		});
		fc.assert(
			fc.property(rows, (grid) => {
				// as a spreadsheet that reads formulas would open it
				const sheet = read(csv(grid), { type: 'string' }).Sheets.Sheet1;
				expect(Object.values(sheet).filter((cell) => cell.f !== undefined)).toEqual([]);
				const found = cellsIn(csv(grid));
				grid.forEach((row, at) =>
					row.forEach((text, column) =>
						expect([text, `'${text}`]).toContain(found[at]?.[column] ?? ''),
					),
				);
			}),
			RUNS,
		);
	});

	it('for Excel begins with a byte order mark, by which its bytes are read as UTF-8', () => {
		const bytes = (forExcel: boolean) => Buffer.from(csv([['名称', 'é']], forExcel));
		const open = (content: Buffer) =>
			utils.sheet_to_json(read(content, { type: 'buffer' }).Sheets.Sheet1, { header: 1 });
		expect([...bytes(true).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(open(bytes(true))).toEqual([['名称', 'é']]);
		expect(open(bytes(false))).not.toEqual([['名称', 'é']]);
	});
});
