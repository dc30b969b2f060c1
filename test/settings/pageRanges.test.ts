import {
	isFirstOnly,
	isOpen,
	pageNumbers,
	parsePagesField,
} from '../../nodes/TencentCloudOcr/settings/pageRanges';

const pages = (text: string, count = 6) => {
	const ranges = parsePagesField(text);
	return ranges && pageNumbers(ranges, count);
};

describe('pages', () => {
	test.each([
		['1', [1]],
		['2-5', [2, 3, 4, 5]],
		['1,3', [1, 3]],
		[' 1 , 4 - 6 ', [1, 4, 5, 6]],
		['3,1', [3, 1]],
		['2,1-3', [2, 1, 3]],
		['4-', [4, 5, 6]],
		['all', [1, 2, 3, 4, 5, 6]],
		['ALL', [1, 2, 3, 4, 5, 6]],
	])('%s names %j', (text, expected) => {
		expect(pages(text)).toEqual(expected);
	});

	test.each(['', '0', '0-3', '-2', '5-2', '1;2', 'one', '1.5', '1,,2', '99999', '1-99999', '٣'])(
		'%j names none',
		(text) => {
			expect(parsePagesField(text)).toBeUndefined();
		},
	);

	it('an explicit range is not cut to the count, so that a missing page is noticed', () => {
		expect(pages('2-9', 3)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('only open ranges need the number of pages', () => {
		expect(isOpen(parsePagesField('1-9') ?? [])).toBe(false);
		expect(isOpen(parsePagesField('all') ?? [])).toBe(true);
		expect(isFirstOnly(parsePagesField('1') ?? [])).toBe(true);
		expect(isFirstOnly(parsePagesField('1-2') ?? [])).toBe(false);
	});
});
