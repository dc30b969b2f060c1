import { read, readAmong, readColumn } from './readValue';

describe('an amount that can only be one number is this number', () => {
	it.each([
		['1.204,50 €', 1204.5],
		['€1,204.50', 1204.5],
		['12,50', 12.5],
		['12.50', 12.5],
		['0,125', 0.125],
		['1 204,50', 1204.5],
		['1\u202f204,50 kr', 1204.5],
		['1\u00a0204 JPY', 1204],
		['CHF 1’204.50', 1204.5],
		["1'204", 1204],
		['1,204,500', 1204500],
		['₹1,20,450.00', 120450],
		['1234567,5', 1234567.5],
		['(12.50)', -12.5],
		['($1,204.50)', -1204.5],
		['-12.50', -12.5],
		['\u2212 12.50 €', -12.5],
		['12.50-', -12.5],
		['-€ 12,50', -12.5],
		['€ -12,50', -12.5],
		['Rs. 1,204.50', 1204.5],
		['¥1,204', 1204],
		['￥１，２０４', 1204],
		['$1,204', 1204],
		['Rp 1.204', 1204],
		['1.204 ₫', 1204],
		['R$ 1.204,50', 1204.5],
		['HK$100', 100],
		['USD12.50', 12.5],
		['10115 EUR', 10115],
		['人民币￥100.00元', 100],
		['壹佰元整', 100],
		['0.00', 0],
		['-0.00', 0],
		['3', 3],
		['-5', -5],
		['-3.1', -3.1],
		['3,1', 3.1],
		['$3.1', 3.1],
	])('%s is %d', (text, value) => {
		expect(read(text)).toBe(value);
	});
});

describe('what may be something else stays as printed', () => {
	it.each([
		...['1.204', '1,204', '€1.204', '€1,204', '$1.204', '¥1.204', 'KWD 1.204'],
		...['10115', '12345678', '4006381333931', '007', '00.50', '01,50'],
		...['+49 30 123456', '030 123 456', '06 12 34 56 78', '123 456 789', '555-1234', '+49'],
		...['12.345.678', '192.168.1.1', '12-34', '12/34', '1.2.3', '1,2,3'],
		...['EX-0001', 'A12', '12 kg', '12%', '1e5', '5分', '12.50 / 13.00', 'Total 12.50'],
		...['(3)', '12-', '(1) 204.50', '(12.50', '-12.50-', '(-12.50)', '--12.50', '$', '', '-'],
		...['1,20,45', '1.20,450', '1,204.500,5', '1 20,50', '1. 204,50', '2026.03'],
		...['14.03', '9.12', '3.1', '10.2', '10²', '½', '12.5²', '①'],
		...['1234567890123456.5', '1'.repeat(10_000), '(' + ' '.repeat(100_000) + ')'],
	])('%.30s', (text) => {
		expect(read(text)).toBe(text);
	});
});

describe('other amounts of the document', () => {
	it.each([
		['1.204', ['12,50'], 1204],
		['1.204', ['12.50'], 1.204],
		['1,204', ['12,50'], 1.204],
		['1,204', ['12.50'], 1204],
		['€1,204', ['€ 3.99', '12.50'], 1204],
		['12.345.678', ['12,50'], 12345678],
		['14.03', ['13.99'], 14.03],
		['14.03', ['€ 3.5'], 14.03],
	])('%s with %j is %d', (text, others, value) => {
		expect(readAmong(text, others)).toBe(value);
	});

	it.each([
		['that disagree decide nothing', '1.204', ['12,50', '12.50']],
		['that may be days decide nothing', '1.204', ['14.03']],
		['show that it is a day and a month', '14.03', ['12,50']],
		['show that it is no such amount', '12.345.678', ['12.50']],
	])('%s', (_, text, others) => {
		expect(readAmong(text, others)).toBe(text);
	});

	it('keep those that can only be read in one way, where they disagree', () => {
		expect(readAmong('1.204,50', ['12.50'])).toBe(1204.5);
	});

	it('in the same column make a long number an amount', () => {
		expect(readColumn('any', '1500', '12.50', '1 204')).toEqual([1500, 12.5, 1204]);
		expect(readColumn('any', '1500', '2026.03', '007')).toEqual(['1500', '2026.03', '007']);
	});
});

describe('a column without a telling name', () => {
	it.each([
		['of sections', ['1.1', '1.2', '2.1.3']],
		['of times', ['09.15', '14.30', '15']],
		['of identifiers', ['007', '12', '133']],
	])('%s stays as printed', (_, texts) => {
		expect(readColumn('any', ...texts)).toEqual(texts);
	});

	it('keeps the amounts that show that they are some', () => {
		expect(readColumn('any', '1.2.3', '12.50', '12,50', '€ 3.50')).toEqual([
			...['1.2.3', '12.50', 12.5, 3.5],
		]);
	});
});

describe('the locale that the user names', () => {
	it('decides', () => {
		expect(read('1.204', 'dmyComma')).toBe(1204);
		expect(read('1.204', 'mdyPoint')).toBe(1.204);
		expect(readAmong('1.204', ['12.50', '13.50'], 'ymdComma')).toBe(1204);
	});

	it('leaves as printed what does not fit', () => {
		expect(read('12.50', 'dmyComma')).toBe('12.50');
		expect(read('1.204,50', 'dmyPoint')).toBe('1.204,50');
	});
});
