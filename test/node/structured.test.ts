import type { IDataObject } from 'n8n-workflow';

import { pictureItem, useSandbox } from './support';

/** Fields and rows of documents, as the form asks for them. */

const sandbox = useSandbox();

const cell = ([key, AutoContent]: [string, string]) => ({
	Key: { AutoName: key, ConfigName: '' },
	Value: { AutoContent },
});

const row = (...cells: Array<[string, string]>) => ({ Lines: cells.map(cell) });

const response = {
	StructuralList: [
		{ Groups: [row(['Date', '04/03/2026'])] },
		{
			Groups: [
				row(['Item', 'Paper'], ['Amount', '1.204,50 €']),
				row(['Item', 'Toner'], ['Amount', '33,00 €']),
			],
		},
	],
};

const run = async (parameters: IDataObject) => {
	sandbox.respond(() => ({ response }));
	return await sandbox.run('ExtractDocMulti', { items: [pictureItem('one')], parameters });
};

test('by row, with numbers and dates', async () => {
	const { items } = await run({
		layout: 'row',
		values: 'normalized',
		options: { ItemNames: ['Date', 'Item', 'Discount'], locale: 'dmyComma' },
	});
	const about = { table: 1, text: null, page: null, pageCount: null };
	expect(items.map(({ json: { RequestId: _, fileName: _name, ...json } }) => json)).toEqual([
		{ Date: '2026-03-04', Item: 'Paper', Discount: '', Amount: 1204.5, ...about },
		{ Date: '2026-03-04', Item: 'Toner', Discount: '', Amount: 33, ...about },
	]);
	expect(Object.keys(items[0].json).slice(0, 4)).toEqual(['Date', 'Item', 'Discount', 'Amount']);
});

test('by row and as printed, if nothing is chosen', async () => {
	const { items } = await run({});
	expect(items.map(({ json: { Date, Item, Amount } }) => [Date, Item, Amount])).toEqual([
		['04/03/2026', 'Paper', '1.204,50 €'],
		['04/03/2026', 'Toner', '33,00 €'],
	]);
});

test('by document with the rows as a list', async () => {
	const { items } = await run({ layout: 'document' });
	expect(items).toHaveLength(1);
	const { Date, rows } = items[0].json;
	expect(Date).toBe('04/03/2026');
	expect(rows).toEqual([
		{ Item: 'Paper', Amount: '1.204,50 €' },
		{ Item: 'Toner', Amount: '33,00 €' },
	]);
});

test.each([
	['Values', { values: 'numbers' }],
	['Locale of Values', { values: 'normalized', options: { locale: 'de' } }],
])('a value that %s does not have stops the item before the call', async (field, parameters) => {
	const { error } = await run(parameters);
	expect(error?.message).toContain(`'${field}' cannot be`);
	expect(sandbox.calls).toHaveLength(0);
});
