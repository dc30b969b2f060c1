import {
	isFirstOnly,
	isOpen,
	pageNumbers,
	parsePagesField,
} from '../../nodes/TencentCloudOcr/settings/pageRanges';

const pages = (text: string, count = 6) => {
	const ranges = parsePagesField(text);
	return ranges && pageNumbers(ranges, count).pages;
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
		['last', [6]],
		['-1', [6]],
		['-2', [5]],
		['2-last', [2, 3, 4, 5, 6]],
		['4 to last'.replace(' to ', '–'), [4, 5, 6]],
		['１，３', [1, 3]],
		['٣', [3]],
		['1；2、4', [1, 2, 4]],
		['1,,2,', [1, 2]],
		['2-9', [2, 3, 4, 5, 6]],
	])('%s names %j', (text, expected) => {
		expect(pages(text)).toEqual(expected);
	});

	test.each(['', ',', '0', '0-3', '-0', '5-2', '1 2', 'one', '1.5', '99999', '1-99999', '-1-2'])(
		'%j names none',
		(text) => {
			expect(parsePagesField(text)).toBeUndefined();
		},
	);

	test.each([
		['1-3', 2, [1, 2], []],
		['3', 2, [], [3]],
		['5-7', 2, [], [5]],
		['1,9', 2, [1], [9]],
		['-3', 2, [], [-3]],
	])(
		'%s of %d pages: a range is cut off, a single page is missed',
		(text, count, read, missing) => {
			const ranges = parsePagesField(text) ?? [];
			expect(pageNumbers(ranges, count)).toMatchObject({ pages: read, missing });
		},
	);

	it('no more than the limit, and how many there would be', () => {
		const ranges = parsePagesField('all') ?? [];
		expect(pageNumbers(ranges, 300, 2)).toEqual({ pages: [1, 2], missing: [], total: 300 });
	});

	it('only open ranges need the number of pages', () => {
		expect(isOpen(parsePagesField('1-9') ?? [])).toBe(false);
		expect(isOpen(parsePagesField('all') ?? [])).toBe(true);
		expect(isFirstOnly(parsePagesField('1') ?? [])).toBe(true);
		expect(isFirstOnly(parsePagesField('1-2') ?? [])).toBe(false);
	});
});
