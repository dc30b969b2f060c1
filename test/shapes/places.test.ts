import type { IDataObject } from 'n8n-workflow';

import { operationOf, shaped, simplified } from '../../tools/generate/answer';
import { said } from './said';

const all = (action: string, response: IDataObject) =>
	shaped(operationOf(action), response).map(({ json }) => json);

const nowhere = { x: null, y: null };

describe('license plates', () => {
	const rect = { X: 1, Y: 2, Width: 30, Height: 10 };
	const first = { Number: '粤A00000', Confidence: 99, Rect: rect, Color: '蓝' };
	const second = { Number: '粤B00000', Confidence: null, Rect: null, Color: 'green' };
	const [one, two] = [
		{
			plateNumber: '粤A00000',
			color: 'blue',
			category: null,
			confidence: 99,
			box: { x: 1, y: 2, width: 30, height: 10 },
		},
		{
			plateNumber: '粤B00000',
			color: 'green',
			category: null,
			confidence: null,
			box: { ...nowhere, width: null, height: null },
		},
	];
	const about = (plate: number | null) => ({ plate, page: null, RequestId: 'r' });

	it.each([
		['the main one first', [second, first]],
		['the main one also where the list lacks it', [second]],
	])('are an item each, %s', (_, LicensePlateInfos) => {
		expect(all('LicensePlateOCR', { ...first, LicensePlateInfos, RequestId: 'r' })).toEqual([
			{ ...one, ...about(1) },
			{ ...two, ...about(2) },
		]);
	});

	it.each([
		['without a list', { ...first }, one],
		['without a main one', { LicensePlateInfos: [second] }, two],
	])('are one item %s', (_, response, plate) => {
		expect(all('LicensePlateOCR', { ...response, RequestId: 'r' })).toEqual([
			{ ...plate, ...about(1) },
		]);
	});

	it('are an item with the same columns where there is none', () => {
		const [item, ...others] = all('LicensePlateOCR', { LicensePlateInfos: [], RequestId: 'r' });
		expect(others).toEqual([]);
		expect(Object.keys(item)).toEqual(Object.keys({ ...one, ...about(null) }));
		expect(said(item)).toEqual({ box: two.box, RequestId: 'r' });
	});

	it.each([
		['黄绿色', 'yellow-green'],
		['yellow', 'yellow'],
		['喷漆', 'painted'],
		['其它', 'other'],
		['紫色', '紫色'],
		['', null],
	])('color %s is %s', (Color, color) => {
		expect(simplified('LicensePlateOCR', { Number: 'A', Color }).color).toBe(color);
	});
});

describe('the category of a license plate', () => {
	it.each([
		['标准实体车牌', 'standard plate'],
		['非标准实体车牌', 'non-standard plate'],
		['实体车牌', 'physical plate'],
		['临牌', 'temporary plate'],
		['喷漆车牌', 'painted plate'],
		['纸牌', '纸牌'],
		['', null],
	])('%s is %s', (LicensePlateCategory, category) => {
		const LicensePlateInfos = [{ Number: '粤A00000', LicensePlateCategory }];
		const item = simplified('LicensePlateOCR', { LicensePlateInfos });
		expect(item.category).toBe(category);
	});
});

describe('seals', () => {
	const seal = {
		SealBody: '示例公司',
		SealShape: '3',
		OtherTexts: ['合同专用章', '', '0001'],
		Location: { X: 1, Y: 2, Width: 3, Height: 4 },
	};

	it('have text, shape and place', () => {
		expect(simplified('SealOCR', { ...seal, SealInfos: [], RequestId: 'r' })).toEqual({
			text: '示例公司',
			otherTexts: '合同专用章, 0001',
			shape: 'diamond',
			box: { x: 1, y: 2, width: 3, height: 4 },
			seal: 1,
			page: null,
			RequestId: 'r',
		});
	});

	it('are an item each, also with the same text', () => {
		const SealInfos = [seal, seal, { ...seal, SealBody: '其他公司' }];
		expect(all('SealOCR', { ...seal, SealInfos }).map(({ text }) => text)).toEqual([
			'示例公司',
			'示例公司',
			'其他公司',
		]);
	});
});

describe('places of cards', () => {
	it('have a box even where a corner is missing', () => {
		expect(
			all('RecognizeDetectCardCoords', {
				ItemList: [
					{
						Polygon: { LeftTop: { X: '1', Y: '2' }, RightBottom: { X: 11, Y: 22 }, LeftBottom: {} },
					},
				],
				RequestId: 'r',
			}),
		).toEqual([
			{
				box: { x: 1, y: 2, width: 10, height: 20 },
				corners: {
					topLeft: { x: 1, y: 2 },
					topRight: nowhere,
					bottomRight: { x: 11, y: 22 },
					bottomLeft: nowhere,
				},
				card: 1,
				page: null,
				RequestId: 'r',
			},
		]);
	});

	it('are none in a picture without a card', () => {
		expect(simplified('RecognizeDetectCardCoords', { ItemList: null })).toMatchObject({
			card: null,
			box: nowhere,
		});
	});
});

describe('table of the first version', () => {
	const cell = (row: number, column: number, Text: string, Type = 'body') => ({
		RowTl: row,
		RowBr: row + 1,
		ColTl: column,
		ColBr: column + 1,
		Text,
		Type,
	});
	const response = {
		TextDetections: [
			cell(-1, -1, 'Price list', 'header'),
			cell(0, 0, 'Item'),
			cell(0, 1, 'Price'),
			cell(1, 0, 'Pen'),
			cell(1, 1, '2'),
		],
		Data: 'UEsDBA==',
		RequestId: 'r',
	};

	it('gives rows, without the text around the table', () => {
		expect(said(simplified('TableOCR', response, 'rows'))).toEqual({
			Item: 'Pen',
			Price: '2',
			Table: 1,
			RequestId: 'r',
		});
	});

	it('gives the file with the text around the table', () => {
		const operation = operationOf('TableOCR');
		const [{ json, files }] = shaped(operation, response, 'file');
		expect(said(json)).toEqual({ tables: 1, text: 'Price list', RequestId: 'r' });
		expect(files?.map(({ field }) => field)).toEqual(['data']);
	});
});
