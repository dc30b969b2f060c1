import { readFileSync, writeFileSync } from 'node:fs';

import { read, utils, write } from '@e965/xlsx';
import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import type { SheetCase } from './sheetCases';
import {
	answersTo,
	columnCounts,
	everyLayout,
	headerOf,
	ofAnyEntry,
	startCases,
} from './sheetCases';

/**
 * Columns of a sheet that n8n's Convert to File makes of the items of each operation and layout: two
 * documents of one kind give the same ones in the same order, and at most 40 at the defaults. The
 * counts are in `test/fixtures/columns.json`; `UPDATE_GOLDEN=1` writes them. That n8n's own code
 * makes the same columns is a check of `test/n8n`.
 */

let cases: Awaited<ReturnType<typeof startCases>>;
beforeAll(async () => {
	cases = await startCases();
});
afterAll(async () => await cases.close());

const MOST = 40;

/** As Convert to File does it: objects and lists flattened to names with points, then this library. */
function columns(items: IDataObject[]): string[] {
	const Sheet = utils.json_to_sheet(items.map(flattened));
	return headerOf(
		read(write({ SheetNames: ['Sheet'], Sheets: { Sheet } }, { type: 'buffer' })).Sheets.Sheet,
	);
}

const flattened = (json: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(json).flatMap(([key, value]) =>
			typeof value === 'object' && value !== null
				? Object.entries(flattened(value as IDataObject)).map(([inner, found]) => [
						`${key}.${inner}`,
						found,
					])
				: [[key, value]],
		),
	);

/** Layouts that have columns of the document's own. */
const isNamedOnPaper = ({ shape }: Operation, layout: string) =>
	shape === 'invoice' ||
	shape === 'structured' ||
	(shape === 'table' && ['rows', 'both'].includes(layout)) ||
	(shape === 'text' && layout === 'table');

const columnsFor = async (one: SheetCase, response: unknown, pages = 0) =>
	columns((await cases.itemsOf(one, response, pages)).map(({ json }) => json));

const counts: Record<string, number> = {};
const growing: string[] = [];

test.each(everyLayout)('$name', async (one) => {
	const { name, operation, layout } = one;
	const answers = answersTo(operation);
	const found = await columnsFor(one, answers.once);
	const expected = ofAnyEntry(found);
	counts[name] = found.length;

	const more = await columnsFor(one, answers.twice);
	expect(ofAnyEntry(more)).toEqual(expected);
	if (more.length !== found.length) growing.push(name);
	if (operation.pdf) expect(ofAnyEntry(await columnsFor(one, answers.once, 2))).toEqual(expected);

	// where there is no picture, nothing is an error
	if (!operation.image) return;
	const nothing = await columnsFor(one, answers.blank);
	if (isNamedOnPaper(operation, layout)) {
		// what the node itself says is at the same place
		expect(expected.filter((column) => nothing.includes(column))).toEqual(nothing);
		return;
	}
	// a list without entries has no columns
	const ofLists = (column: string) => !column.includes('.*');
	expect(nothing).toEqual(expected.filter(ofLists));
	expect(ofAnyEntry(await columnsFor(one, answers.everyField))).toEqual(expected);
	expect(await columnsFor(one, answers.none)).toEqual(nothing);
});

const isDefault = (name: string) =>
	everyLayout.some(
		({ operation, layout, name: other }) =>
			name === other && layout === String(operation.layouts?.[0].value ?? ''),
	);

test('at the defaults there are 40 at most, but for invoices', () => {
	const wide = Object.keys(counts).filter((name) => isDefault(name) && counts[name] > MOST);
	expect(wide).toEqual(['RecognizeGeneralInvoice document']);
});

test('only layouts with a list have more for a document that has more', () => {
	expect(growing).toEqual([
		...['GeneralAccurateOCR lines', 'GeneralBasicOCR lines'],
		...['ExtractDocMulti document', 'ExtractDocMulti page'],
		'RecognizeGeneralInvoice document',
	]);
});

test('there are as many as the list says', () => {
	const text = `${JSON.stringify(counts, null, '\t')}\n`;
	if (process.env.UPDATE_GOLDEN) writeFileSync(columnCounts, text);
	expect(text).toBe(readFileSync(columnCounts, 'utf8'));
});
