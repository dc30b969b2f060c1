import { operationOf, shaped, simplified } from '../../tools/generate/answer';

describe('license plates', () => {
	it('are flat, with every plate in a list', () => {
		const rect = { X: 1, Y: 2, Width: 30, Height: 10 };
		expect(
			simplified('LicensePlateOCR', {
				Number: '粤A00000',
				Confidence: 99,
				Rect: rect,
				Color: '蓝',
				LicensePlateInfos: [
					{ Number: '粤A00000', Confidence: 99, Rect: rect, Color: '蓝' },
					{ Number: '粤B00000', Confidence: null, Rect: null, Color: 'green' },
				],
				RequestId: 'r',
			}),
		).toEqual({
			plateNumber: '粤A00000',
			color: 'blue',
			confidence: 99,
			box: { x: 1, y: 2, width: 30, height: 10 },
			plates: [
				{
					plateNumber: '粤A00000',
					color: 'blue',
					confidence: 99,
					box: { x: 1, y: 2, width: 30, height: 10 },
				},
				{ plateNumber: '粤B00000', color: 'green' },
			],
			RequestId: 'r',
		});
	});

	it.each([
		['黄绿色', 'yellow-green'],
		['yellow', 'yellow'],
		['喷漆', 'painted'],
		['其它', 'other'],
		['紫色', '紫色'],
		['', undefined],
	])('color %s is %s', (Color, color) => {
		expect(simplified('LicensePlateOCR', { Color }).color).toBe(color);
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
		['', undefined],
	])('%s is %s', (LicensePlateCategory, category) => {
		const LicensePlateInfos = [{ Number: '粤A00000', LicensePlateCategory }];
		const item = simplified('LicensePlateOCR', { LicensePlateCategory, LicensePlateInfos });
		expect([item.category, item.plates]).toEqual([
			category,
			[{ plateNumber: '粤A00000', ...(category && { category }) }],
		]);
	});
});

describe('seals', () => {
	it('have text, shape and place', () => {
		expect(
			simplified('SealOCR', {
				SealBody: '示例公司',
				SealShape: '3',
				OtherTexts: ['合同专用章', ''],
				Location: { X: 1, Y: 2, Width: 3, Height: 4 },
				SealInfos: [],
				RequestId: 'r',
			}),
		).toEqual({
			text: '示例公司',
			otherTexts: ['合同专用章'],
			shape: 'diamond',
			box: { x: 1, y: 2, width: 3, height: 4 },
			RequestId: 'r',
		});
	});
});

describe('places of cards', () => {
	it('have a box even where a corner is missing', () => {
		expect(
			simplified('RecognizeDetectCardCoords', {
				ItemList: [
					{
						Polygon: { LeftTop: { X: '1', Y: '2' }, RightBottom: { X: 11, Y: 22 }, LeftBottom: {} },
					},
				],
				RequestId: 'r',
			}),
		).toEqual({
			count: 1,
			cards: [
				{
					box: { x: 1, y: 2, width: 10, height: 20 },
					corners: { topLeft: { x: 1, y: 2 }, bottomRight: { x: 11, y: 22 } },
				},
			],
			RequestId: 'r',
		});
	});

	it('are none in a picture without a card', () => {
		expect(simplified('RecognizeDetectCardCoords', { ItemList: null })).toEqual({
			count: 0,
			cards: [],
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
		expect(simplified('TableOCR', response, 'rows')).toEqual({
			Item: 'Pen',
			Price: '2',
			RequestId: 'r',
		});
	});

	it('gives the file with the text around the table', () => {
		const operation = operationOf('TableOCR');
		const [{ json, files }] = shaped(operation, response, 'file');
		expect(json).toEqual({ tables: 1, text: 'Price list', RequestId: 'r' });
		expect(files?.map(({ field }) => field)).toEqual(['data']);
	});
});
