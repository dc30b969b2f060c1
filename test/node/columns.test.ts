import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { read, utils, write } from '@e965/xlsx';
import type { IDataObject } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { pdfItem, pictureItem, useSandbox } from './support';

/**
 * Columns of a sheet that n8n's Convert to File makes of the items of each operation and layout: two
 * documents of one kind give the same ones in the same order, and at most 40 at the defaults. The
 * counts are in `test/fixtures/columns.json`; `UPDATE_GOLDEN=1` writes them.
 */

const sandbox = useSandbox();
const fixtures = join(__dirname, '../fixtures');
const MOST = 40;

const answerOf = (kind: string, { value, apiAction, polling }: Operation): IDataObject => {
	const file = `${kind}/answers/${polling?.action ?? apiAction ?? value}.json`;
	return JSON.parse(readFileSync(join(fixtures, file), 'utf8')).Response;
};

/**
 * As Convert to File does it: objects flattened to names with points, then this library. It flattens
 * lists of objects, too; here each is one column: who wants a sheet has another layout.
 */
function columns(items: IDataObject[]): string[] {
	const sheet = utils.json_to_sheet(items.map(flattened));
	const file = write({ SheetNames: ['Sheet'], Sheets: { Sheet: sheet } }, { type: 'buffer' });
	const [header = []] = utils.sheet_to_json<string[]>(read(file).Sheets.Sheet, { header: 1 });
	return header;
}

const flattened = (json: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(json).flatMap(([key, value]) =>
			Array.isArray(value)
				? [[key, value.length]]
				: typeof value === 'object' && value !== null
					? Object.entries(flattened(value as IDataObject)).map(([inner, found]) => [
							`${key}.${inner}`,
							found,
						])
					: [[key, value]],
		),
	);

type Change = (value: unknown, name: string) => unknown;

/** The same answer, each value in it changed from the inside. */
const changed = (value: unknown, change: Change, name = ''): unknown => {
	const inner = Array.isArray(value)
		? value.map((entry) => changed(entry, change))
		: typeof value === 'object' && value !== null
			? Object.fromEntries(
					Object.entries(value).map(([key, entry]) => [key, changed(entry, change, key)]),
				)
			: value;
	return change(inner, name);
};

/** Nothing was read. */
const blank: Change = (value, name) =>
	name === 'RequestId' ? value : typeof value === 'string' ? '' : Array.isArray(value) ? [] : value;

/** Lists with names and cells of one thing, and not with several things. */
const ONE_THING = ['Groups', 'Lines', 'Cells', 'Polygon', 'FieldList'];

/** Twice as much was read. */
const twice: Change = (value, name) =>
	Array.isArray(value) && !ONE_THING.includes(name) && !value.some((entry) => entry?.Name)
		? [...value, ...value]
		: value;

const everyLayout = operations
	.filter(({ custom, bucket }) => !custom && !bucket)
	.flatMap((operation) =>
		(operation.layouts?.map(({ value }) => String(value)) ?? ['']).map((layout) => ({
			name: `${operation.value} ${layout}`.trim(),
			operation,
			layout,
		})),
	);

/** Layouts that have columns of the document's own. */
const isNamedOnPaper = ({ shape }: Operation, layout: string) =>
	shape === 'invoice' ||
	shape === 'structured' ||
	(shape === 'table' && ['rows', 'both'].includes(layout)) ||
	(shape === 'text' && layout === 'table');

const required = (fields: Operation['fields']) =>
	Object.fromEntries(
		fields.flatMap(({ name, default: value }) => (value === '' ? [[name, 'any']] : [])),
	);

async function columnsFor(
	{ value, fields, polling }: Operation,
	layout: string,
	response: unknown,
	pages = 0,
) {
	const isLast = (action: string) => !polling || action === polling.action;
	const token = { CardVerificationToken: 'token' };
	sandbox.respond(({ action }) => ({
		response: isLast(action) ? (response as IDataObject) : token,
	}));
	const { items, error } = await sandbox.run(value, {
		items: [pages ? await pdfItem(pages) : pictureItem('one')],
		parameters: {
			...(layout && { layout }),
			...required(fields),
			...(pages && { pages: 'all' }),
			options: { whenNothingFound: 'empty' },
		},
	});
	expect(error).toBeUndefined();
	return columns(items.map(({ json }) => json));
}

const counts: Record<string, number> = {};

test.each(everyLayout)('$name', async ({ name, operation, layout }) => {
	const answer = answerOf('lifelike', operation);
	const expected = await columnsFor(operation, layout, answer);
	counts[name] = expected.length;

	expect(await columnsFor(operation, layout, changed(answer, twice))).toEqual(expected);
	if (operation.pdf) expect(await columnsFor(operation, layout, answer, 2)).toEqual(expected);

	// where there is no picture, nothing is an error
	if (!operation.image) return;
	const nothing = await columnsFor(operation, layout, changed(answer, blank));
	if (isNamedOnPaper(operation, layout)) {
		// what the node itself says is at the same place
		expect(expected.filter((column) => nothing.includes(column))).toEqual(nothing);
		return;
	}
	expect(nothing).toEqual(expected);
	expect(await columnsFor(operation, layout, answerOf('everyField', operation))).toEqual(expected);
	const { RequestId } = answer;
	expect(await columnsFor(operation, layout, { RequestId })).toEqual(expected);
});

test('at the defaults there are 40 at most, but for invoices', () => {
	const wide = everyLayout
		.filter(({ operation, layout }) => layout === String(operation.layouts?.[0].value ?? ''))
		.filter(({ name }) => counts[name] > MOST)
		.map(({ name }) => name);
	expect(wide).toEqual(['RecognizeGeneralInvoice document']);
});

test('there are as many as the list says', () => {
	const file = join(fixtures, 'columns.json');
	const text = `${JSON.stringify(counts, null, '\t')}\n`;
	if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
	expect(text).toBe(readFileSync(file, 'utf8'));
});
