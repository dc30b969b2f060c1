import { answer, fields, pages, shaped } from './answers';
import type { Entry } from './answers';

/** Amounts as numbers and dates in ISO 8601, under the names of the fields. */

const normalized = { values: 'normalized' } as const;

const line = (item: string, price: string): Entry[number] => [
	['Item', item],
	['Price', price],
];

const document = [
	...fields(['Number', '0012'], ['Date', '14.03.2026'], ['Due', '04/04/2026']),
	[line('Paper', '1.204'), line('Toner', '33')],
	...fields(['Total', '1.237,00 €']),
];

it('as printed if nothing is said', () => {
	const printed = shaped([answer(document)], 'document');
	expect(printed).toMatchObject([
		{
			...{ Number: '0012', Date: '14.03.2026', Total: '1.237,00 €' },
			rows: [{ Price: '1.204' }, { Price: '33' }],
		},
	]);
	expect(shaped([answer(document)], 'document', { values: 'printed' })).toEqual(printed);
});

it('in the fields and rows of a document, which decides what may be two numbers', () => {
	expect(shaped([answer(document)], 'document', normalized)).toEqual([
		{
			...{ Number: '0012', Date: '2026-03-14', Due: '2026-04-04', Total: 1237 },
			rows: [
				{ Item: 'Paper', Price: 1204 },
				{ Item: 'Toner', Price: 33 },
			],
			RequestId: 'r',
		},
	]);
});

it('in one item per row', () => {
	expect(shaped([answer(document)], 'row', normalized)).toMatchObject([
		{ Number: '0012', Date: '2026-03-14', Total: 1237, Item: 'Paper', Price: 1204 },
		{ Number: '0012', Date: '2026-03-14', Total: 1237, Item: 'Toner', Price: 33 },
	]);
});

it('on one page as the other pages show', () => {
	const found = pages(fields(['Weight', '1.204']), fields(['Total', '12,50']));
	expect(shaped(found, 'page', normalized)).toMatchObject([{ Weight: 1204 }, { Total: 12.5 }]);
	expect(shaped(found, 'document', normalized)).toMatchObject([{ Weight: 1204, Total: 12.5 }]);
});

it('as the locale of the user says', () => {
	const found = [answer(fields(['Weight', '1.204'], ['Date', '04/03/2026']))];
	expect(shaped(found, 'document', normalized)).toMatchObject([
		{ Weight: '1.204', Date: '04/03/2026' },
	]);
	expect(shaped(found, 'document', { ...normalized, locale: 'mdyPoint' })).toMatchObject([
		{ Weight: 1.204, Date: '2026-04-03' },
	]);
});

it('the same amount in other signs is one field on all pages', () => {
	const found = pages(fields(['Total', '12,50']), fields(['Total', '€ 12,50']));
	expect(shaped(found, 'document', normalized)[0]).toEqual({
		Total: 12.5,
		pageCount: 9,
		RequestId: 'r1',
	});
});

it('an empty field stays empty', () => {
	const settings = { ...normalized, itemNames: ['Total', 'Note'] };
	expect(shaped([answer(fields(['Total', '']))], 'document', settings)).toEqual([
		{ Total: '', Note: '', RequestId: 'r' },
	]);
});
