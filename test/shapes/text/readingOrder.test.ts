import { answer, grid, items, lines, textOf } from './pages';

/** In what order the lines of a page are read, and which of them are one paragraph. */

const left = [
	'The ferry to Port Ellery',
	'leaves twice on every',
	'day of the summer. Pass-',
	'engers without a ticket',
	'are asked to be early.',
];
const right = [
	'Freight is taken until an',
	'hour before. The rates in',
	'the table below are those',
	'for pallets with a height',
	'of less than two metres.',
];
const title = ['Summer timetable and rates of the ferry company'];
const rates = [
	['Pallet', '18.50', '19.20'],
	['Car', '9.00', '9.50'],
	['Bicycle', '2.00', '2.00'],
];

const article = answer([
	...lines(title),
	...grid(
		left.map((line, index) => [line, right[index]]),
		[0, 30],
		90,
	),
	...grid(rates, [0, -40, -55], 260),
]);
const rateLines = rates.map((cells) => cells.join('  '));

test('columns of running text are read one after the other, rows of a table across', () => {
	const expected = [...title, ...left, ...right, ...rateLines].join('\n');
	expect(textOf(article)).toBe(expected);
	expect(textOf(article, 'document', { readingOrder: 'auto' })).toBe(expected);
	expect(textOf(article, 'page')).toBe(expected);
	expect(textOf(article, 'lines')).toBe(expected);
});

test('by rows, everything is read across', () => {
	const across = left.map((line, index) => `${line}  ${right[index]}`);
	expect(textOf(article, 'document', { readingOrder: 'rows' })).toBe(
		[...title, ...across, ...rateLines].join('\n'),
	);
});

test('by columns, a table is read downwards as well', () => {
	const columns = [0, 1, 2].flatMap((column) => rates.map((cells) => cells[column]));
	expect(textOf(answer(grid(rates, [0, -40, -55])), 'document', { readingOrder: 'columns' })).toBe(
		columns.join('\n'),
	);
});

test.each([3, 90, 180])('a page turned by %d degrees is read like a straight one', (degrees) => {
	const pieces = grid(
		left.map((line, index) => [line, right[index]]),
		[0, 30],
	);
	expect(textOf(answer(pieces, degrees, { Angle: degrees }))).toBe([...left, ...right].join('\n'));
});

test('in Markdown the lines of a paragraph are one, whatever numbers they have', () => {
	const [{ markdown }] = items([article], 'markdown');
	expect(markdown).toBe(
		[
			title[0],
			'The ferry to Port Ellery leaves twice on every day of the summer. Passengers without a ticket are asked to be early.',
			'Freight is taken until an hour before. The rates in the table below are those for pallets with a height of less than two metres.',
			rateLines.join('\n'),
		].join('\n\n'),
	);
});

const markdownOf = (texts: string[]) => items([answer(lines(texts))], 'markdown')[0].markdown;

test.each([
	[
		'a larger gap begins a paragraph',
		['One two three four', 'five six seven ten', '', 'Eight nine ten one', 'two three.'],
		'One two three four five six seven ten\n\nEight nine ten one two three.',
	],
	[
		'a sentence that ends early does',
		['One two three four', 'five.', 'Eight nine ten one', 'two three.'],
		'One two three four five.\n\nEight nine ten one two three.',
	],
	[
		'a line that ends early without one does not, but stays a line',
		['Halden & Moor Paper Goods Ltd.', '14 Tannery Lane', 'Port Ellery 20417'],
		'Halden & Moor Paper Goods Ltd.\n14 Tannery Lane\nPort Ellery 20417',
	],
	[
		'an entry of a list is a line',
		['Bring with you today', '1. the passport that', 'is valid', '2. the old ticket ok'],
		'Bring with you today\n1\\. the passport that is valid\n2\\. the old ticket ok',
	],
	[
		'Chinese lines are joined without a space',
		['这二十年来我接触过的减肥方法中只有轻', '断食让我在瘦下来之后不反弹。'],
		'这二十年来我接触过的减肥方法中只有轻断食让我在瘦下来之后不反弹。',
	],
	[
		'a hyphen before a capital stays',
		['We took the New York-', 'Boston train.'],
		'We took the New York- Boston train.',
	],
])('%s', (_, texts, expected) => {
	expect(markdownOf(texts)).toBe(expected);
});

test('an indented line begins a paragraph, as does larger print', () => {
	const pieces = [
		{ text: 'Rates', x: 50, y: 0, height: 40, width: 200 },
		...lines(['One two three four', 'five six seven ten']),
		...lines(['Eight nine ten one'], 3, 96),
		...lines(['two three four six'], 0, 124),
	];
	const [{ markdown }] = items([answer(pieces)], 'markdown');
	expect(markdown).toBe(
		'Rates\n\nOne two three four five six seven ten\n\nEight nine ten one two three four six',
	);
});

test('a sentence goes on in the next column', () => {
	const pieces = grid(
		[
			['The ferry to Port Ellery', 'of the summer for whoever'],
			['leaves twice on every day', 'has a ticket for the boat'],
			['from March until the end', 'and is there in good time'],
		],
		[0, 30],
	);
	expect(items([answer(pieces)], 'markdown')[0].markdown).toBe(
		'The ferry to Port Ellery leaves twice on every day from March until the end of the summer for whoever has a ticket for the boat and is there in good time',
	);
});

test('lines without places keep the order and the paragraphs of the answer', () => {
	const detection = (DetectedText: string, ParagNo: number) => ({
		DetectedText,
		AdvancedInfo: JSON.stringify({ Parag: { ParagNo } }),
	});
	const response = { TextDetections: [detection('b', 1), detection('a', 1), detection('c', 2)] };
	expect(textOf(response)).toBe('b\na\nc');
	expect(items([response], 'markdown')[0].markdown).toBe('b\na\n\nc');
});
