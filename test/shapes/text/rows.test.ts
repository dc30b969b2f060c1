import fc from 'fast-check';

import type { Piece } from './pages';
import { answer, grid, items, lines, textOf } from './pages';

/** Text by its visual rows, as `pdftotext -layout` prints it. */

const receipt = [
	['EXAMPLE CAFE', '', ''],
	['Coffee', '2 x', '3.50'],
	['Cheese cake', '1 x', '12.00'],
	['Total', '', '19.00'],
];
const receiptText = [
	'EXAMPLE CAFE',
	'Coffee           2 x     3.50',
	'Cheese cake      1 x    12.00',
	'Total                   19.00',
].join('\n');

/** As the service may give them: all names, then all prices. */
const inColumns = (pieces: Piece[]) => [...pieces].sort((a, b) => a.x - b.x);

const receiptPieces = inColumns(grid(receipt, [0, 17, -29]));

test.each([0, 3, -3, 12, 45, 90, 180, 270, 359.5])(
	'a receipt turned by %d degrees has its prices behind its items',
	(degrees) => {
		expect(textOf(answer(receiptPieces, degrees, { Angle: degrees }), 'rows')).toBe(receiptText);
		expect(textOf(answer(receiptPieces, degrees, { Angel: degrees - 360 }), 'rows')).toBe(
			receiptText,
		);
	},
);

test.each([0, 3, -3, 12, 45, 90, 180, 270])(
	'where the answer has no angle, the boxes tell that it is %d',
	(degrees) => {
		expect(textOf(answer(receiptPieces, degrees), 'rows')).toBe(receiptText);
	},
);

test('boxes that are a little more tilted than the answer says are straightened all the same', () => {
	expect(textOf(answer(receiptPieces, 4, { Angle: 0 }), 'rows')).toBe(receiptText);
});

test.each([3, 90, 184])(
	'upright boxes around text turned by %d degrees are taken apart',
	(Angle) => {
		const response = answer(receiptPieces, Angle, { Angle });
		for (const detection of response.TextDetections as Array<{
			Polygon: Array<{ X: number; Y: number }>;
		}>) {
			const [xs, ys] = [detection.Polygon.map(({ X }) => X), detection.Polygon.map(({ Y }) => Y)];
			const [left, right] = [Math.min(...xs), Math.max(...xs)];
			const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
			detection.Polygon = [
				{ X: left, Y: top },
				{ X: right, Y: top },
				{ X: right, Y: bottom },
				{ X: left, Y: bottom },
			];
		}
		expect(textOf(response, 'rows')).toBe(receiptText);
	},
);

test('the box after straightening counts where the polygon is missing', () => {
	const TextDetections = receiptPieces.map(({ text, x, y }) => ({
		DetectedText: text,
		Polygon: null,
		ItemPolygon: { X: x, Y: y, Width: text.length * 10, Height: 20 },
	}));
	expect(textOf({ TextDetections, Angle: 90 }, 'rows')).toBe(receiptText);
});

test('rows of curved paper stay rows', () => {
	const rows = receipt.slice(1, 3);
	const curved = inColumns(grid(rows, [0, 17, -29])).map((piece) => ({
		...piece,
		y: piece.y + ((piece.x - 50) / 300) ** 2 * 16,
	}));
	expect(textOf(answer(curved), 'rows')).toBe(receiptText.split('\n').slice(1, 3).join('\n'));
});

test('what begins or ends below each other does so in the text', () => {
	const statement = grid(
		[
			['Date', 'Text', 'Debit', 'Credit', 'Balance'],
			['01.03.', 'Opening balance', '', '', '1,204.50'],
			['02.03.', 'Rent', '850.00', '', '354.50'],
			['15.03.', 'Salary', '', '2,300.00', '2,654.50'],
		],
		[0, 8, -40, -52, -64],
	);
	expect(textOf(answer(statement), 'rows')).toBe(
		[
			'Date    Text                       Debit      Credit     Balance',
			'01.03.  Opening balance                                 1,204.50',
			'02.03.  Rent                      850.00                  354.50',
			'15.03.  Salary                              2,300.00    2,654.50',
		].join('\n'),
	);
});

test('cells keep two spaces between them where the print is narrow', () => {
	const narrow = [
		...lines(['Haemoglobin', 'Leukocytes (white blood cells)', 'Iron']).map((piece) => ({
			...piece,
			width: Math.min(piece.text.length * 10, 150),
		})),
		...lines(['13.5', '7.2', '88'], 20),
	];
	expect(textOf(answer(narrow), 'rows')).toBe(
		[
			'Haemoglobin                     13.5',
			'Leukocytes (white blood cells)  7.2',
			'Iron                            88',
		].join('\n'),
	);
});

test('Chinese signs count as two columns', () => {
	const bill = grid(
		[
			['咖啡', '3.50'],
			['Tea', '2.00'],
		],
		[0, 12],
	);
	expect(textOf(answer(bill), 'rows')).toBe('咖啡        3.50\nTea         2.00');
});

test('boxes a word space apart are one cell, without a space in Chinese', () => {
	const words: Piece[] = [
		{ text: 'Green', x: 0, y: 0 },
		{ text: 'tea', x: 58, y: 0 },
		{ text: '绿', x: 200, y: 0 },
		{ text: '茶', x: 225, y: 0 },
	];
	expect(textOf(answer(words), 'rows')).toBe('Green tea         绿茶');
});

test('vertical writing stays in the order of the answer', () => {
	const columns = ['春風又綠江南岸', '明月何時照我還'].map((text, index) => ({
		...{ text, x: 200 - index * 40, y: 20 },
		...{ width: 20, height: 140 },
	}));
	expect(textOf(answer(columns))).toBe('春風又綠江南岸\n明月何時照我還');
});

test('the pages of a document are one item', () => {
	const pages = ['One', 'Two'].map((text) => answer(lines([text])));
	expect(items(pages, 'rows')).toEqual([
		{
			...{ text: 'One\n\nTwo', confidence: 99, language: null, angle: null },
			...{ page: 1, pageCount: 2, RequestId: 'r' },
		},
	]);
});

describe('however it was photographed', () => {
	const item = fc.stringMatching(/^[A-Z][a-z]{1,11}( [a-z]{2,9})?$/);
	const price = fc.integer({ min: 5, max: 99999 }).map((cents) => (cents / 100).toFixed(2));
	const row = fc.tuple(item, price);
	const noise = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 60, maxLength: 60 });
	const degrees = fc.oneof(fc.integer({ min: -8, max: 8 }), fc.constantFrom(90, 180, 270, 93));

	/** Lines that have an item and its price, in a text. */
	const pairsIn = (text: string, rows: Array<[string, string]>) => {
		const lines = text.split('\n').map((line) => line.trim().split(/ {2,}/).join('|'));
		return rows.filter((cells) => lines.includes(cells.join('|'))).length;
	};

	test('every price of a receipt is behind its item, and nothing else is', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(row, { minLength: 2, maxLength: 30, selector: ([name]) => name }),
				...[noise, degrees, fc.boolean()],
				(rows, offsets, Angle, isTold) => {
					const pieces = grid(rows, [0, -40]).map((piece, index) => ({
						...piece,
						...{ x: piece.x + offsets[index], y: piece.y + offsets[59 - index] },
					}));
					const response = answer(inColumns(pieces), Angle, isTold ? { Angle } : {});
					expect(pairsIn(textOf(response, 'rows'), rows)).toBe(rows.length);
					const inOrder = (response.TextDetections as Array<{ DetectedText: string }>)
						.map(({ DetectedText }) => DetectedText)
						.join('\n');
					expect(pairsIn(inOrder, rows)).toBe(0);
				},
			),
			{ numRuns: 200 },
		);
	});
});
