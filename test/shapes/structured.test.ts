import type { IDataObject } from 'n8n-workflow';

import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import { operationOf } from '../../tools/generate/answer';

/** Keys and values of documents: flat, rows kept together, pages apart. */

const shape = shapes[operationOf('ExtractDocMulti').shape];

type Pair = [key: string, value: string];

/** Keys that were asked for, in rows; a key that begins with + was found by the service itself. */
const answer = (rows: Pair[][], more: IDataObject = {}, page?: number) => ({
	response: {
		StructuralList: [
			{
				Groups: rows.map((row) => ({
					Lines: row.map(([key, AutoContent]) => ({
						Key: key.startsWith('+')
							? { AutoName: key.slice(1), ConfigName: '' }
							: { AutoName: '', ConfigName: key },
						Value: { AutoContent },
					})),
				})),
			},
		],
		RequestId: `r${page ?? ''}`,
		...more,
	},
	files: [],
	page,
	pageCount: page && 9,
});

const one = (rows: Pair[][], more?: IDataObject) => shape([answer(rows, more)], 'document')[0].json;

const pages = (...rows: Pair[][][]) =>
	shape(
		rows.map((page, index) => answer(page, {}, index + 1)),
		'document',
	)[0].json;

const words = (...lines: string[]) => ({
	WordList: lines.map((DetectedText) => ({ DetectedText })),
});

describe('keys and values of one answer', () => {
	it('keep an empty value in its row', () => {
		expect(
			one([
				[
					['Item', 'apple'],
					['Qty', ''],
				],
				[
					['Item', 'pear'],
					['Qty', '5'],
				],
			]),
		).toEqual({ Item: 'apple', Qty: '', 'Item 2': 'pear', 'Qty 2': '5', RequestId: 'r' });
	});

	it('have the name that was asked for, else the printed one, each once', () => {
		expect(one([[['Total', '9']], [['+Total', '8']], [['+text', 'x']]], words('a', 'b'))).toEqual({
			Total: '9',
			'Total 2': '8',
			text: 'x',
			'text 2': 'a\nb',
			RequestId: 'r',
		});
	});
});

describe('keys and values of several pages', () => {
	it('are together, and each page apart', () => {
		expect(
			shape(
				[
					answer([[['Number', 'A-1']], [['Total', '']]], words('one'), 1),
					answer([[['Number', '']], [['Total', '9']], [['+Note', 'n']]], words('two'), 2),
				],
				'document',
			),
		).toEqual([
			{
				json: {
					Number: 'A-1',
					Total: '9',
					Note: 'n',
					text: 'one\n\ntwo',
					pageCount: 9,
					pages: [
						{ Number: 'A-1', Total: '', text: 'one', page: 1 },
						{ Number: '', Total: '9', Note: 'n', text: 'two', page: 2 },
					],
					RequestId: 'r1',
				},
			},
		]);
	});

	it('keep the first value under the name and number the others', () => {
		const {
			Total,
			'Total 2': second,
			'Total 3': third,
		} = pages([[['Total', '']]], [[['Total', '9']]], [[['Total', '8']]]);
		expect([Total, second, third]).toEqual(['9', '8', undefined]);
	});

	it('keep rows together over all pages, also where a value is empty', () => {
		const row = (item: string, qty: string): Pair[] => [
			['Item', item],
			['Qty', qty],
		];
		const {
			pages: apart,
			RequestId: _id,
			pageCount: _count,
			...together
		} = pages([row('apple', ''), row('pear', '5')], [row('plum', ''), row('fig', '7')]);
		expect(together).toEqual({
			...{ Item: 'apple', Qty: '', 'Item 2': 'pear', 'Qty 2': '5' },
			...{ 'Item 3': 'plum', 'Qty 3': '', 'Item 4': 'fig', 'Qty 4': '7' },
		});
		expect(apart).toEqual([
			{ Item: 'apple', Qty: '', 'Item 2': 'pear', 'Qty 2': '5', page: 1 },
			{ Item: 'plum', Qty: '', 'Item 2': 'fig', 'Qty 2': '7', page: 2 },
		]);
	});

	it('are an item each where the user wants it', () => {
		const found = [1, 2].map((page) => answer([[['Total', String(page)]]], {}, page));
		expect(shape(found, 'page').map(({ json }) => json)).toEqual([
			{ Total: '1', page: 1, pageCount: 9, RequestId: 'r1' },
			{ Total: '2', page: 2, pageCount: 9, RequestId: 'r2' },
		]);
	});

	it('have no list of pages where only one was read', () => {
		expect(pages([[['Total', '1']]])).toEqual({
			Total: '1',
			page: 1,
			pageCount: 9,
			RequestId: 'r1',
		});
	});

	it('lose no key that is called like what the node adds', () => {
		const json = pages([[['pages', 'x']]], [[['page', 'y']]]);
		expect(json).toMatchObject({
			pages: 'x',
			page: 'y',
			'pages 2': [
				{ pages: 'x', page: 1 },
				{ page: 'y', 'page 2': 2 },
			],
		});
	});
});
