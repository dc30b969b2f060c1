import { answer, fields, pages, rows, shaped, together, words } from './answers';

/** Keys and values of several pages, in one item per document or page. */

describe('keys and values of several pages', () => {
	it('are together in the order in which they come', () => {
		expect(
			shaped(
				[
					answer(fields(['Number', 'A-1'], ['Total', '']), words('one'), 1),
					answer(fields(['Number', ''], ['Total', '9'], ['+Note', 'n']), words('two'), 2),
				],
				'document',
			),
		).toEqual([
			{
				...{ Number: 'A-1', Total: '9', Note: 'n' },
				text: 'one\n\ntwo',
				pageCount: 9,
				RequestId: 'r1',
			},
		]);
	});

	it('are a column each: the same value once, no value before any, different ones kept', () => {
		const found = ['', '9', '9', '', '8'].map((value) => fields(['Total', value]));
		expect(together(...found)).toEqual({
			...{ Total: '9', 'Total 2': '8' },
			pageCount: 9,
			RequestId: 'r1',
		});
	});

	it('have the same keys however many were read', () => {
		const page = fields(['Total', '9']);
		expect(Object.keys(together(page))).toEqual(Object.keys(together(page, page, page)));
	});

	it('are one table where it goes on, also with a single line', () => {
		const content = together(
			[rows(['apple', '1'])],
			[rows(['pear', '2'], ['plum', '3'])],
			[rows(['fig', '4']), ...fields(['Item', 'a field of this name'])],
		);
		expect(content).toEqual({
			Item: 'a field of this name',
			rows: [
				{ Item: 'apple', Qty: '1' },
				{ Item: 'pear', Qty: '2' },
				{ Item: 'plum', Qty: '3' },
				{ Item: 'fig', Qty: '4' },
			],
			pageCount: 9,
			RequestId: 'r1',
		});
	});

	it('are an item each where the user wants it', () => {
		const found = pages(fields(['Total', '1']), [rows(['fig', '4'], ['plum', '5'])]);
		expect(shaped(found, 'page')).toEqual([
			{ Total: '1', page: 1, pageCount: 9, RequestId: 'r1' },
			{
				rows: [
					{ Item: 'fig', Qty: '4' },
					{ Item: 'plum', Qty: '5' },
				],
				page: 2,
				pageCount: 9,
				RequestId: 'r2',
			},
		]);
	});

	it('lose no key that is called like what the node adds', () => {
		const content = [...fields(['page', 'x'], ['rows', 'y']), rows(['fig', '4'], ['plum', '5'])];
		expect(shaped(pages(content), 'page')).toMatchObject([
			{ page: 'x', rows: 'y', 'rows 2': [{ Item: 'fig' }, { Item: 'plum' }], 'page 2': 1 },
		]);
	});
});
