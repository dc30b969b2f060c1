import { read, utils } from '@e965/xlsx';

import { csv, markdownTable } from '../../nodes/TencentCloudOcr/shapes/grid';
import { numberedParagraphs, paragraphText } from '../../nodes/TencentCloudOcr/shapes/paragraphs';

describe('Markdown', () => {
	it('keeps the lines of a paragraph together and separates paragraphs', () => {
		const lines = [
			{ text: 'One', paragraph: 1 },
			{ text: 'more', paragraph: 1 },
			{ text: 'Two', paragraph: 2 },
			{ text: 'no number' },
			{ text: 'none either' },
		];
		expect(paragraphText(numberedParagraphs(lines))).toBe(
			'One\nmore\n\nTwo\n\nno number\n\nnone either',
		);
	});

	test.each([
		['# 12', '\\# 12'],
		['- 5 pieces', '\\- 5 pieces'],
		['> note', '\\> note'],
		['1. first', '1\\. first'],
		['## 12', '\\## 12'],
		['>note', '\\>note'],
		['--------', '\\--------'],
		['====', '\\===='],
		['* * *', '\\* * *'],
		['```', '\\```'],
		['--a--', '--a--'],
		['#hash', '#hash'],
		['-5', '-5'],
	])('a line %j stays a line of text', (text, expected) => {
		expect(paragraphText([[text]])).toBe(expected);
	});

	it('writes a grid as a table, bars and line breaks in cells kept apart', () => {
		expect(markdownTable([['A', 'B'], ['1|2', 'x\ny'], ['only']])).toBe(
			'| A | B |\n| --- | --- |\n| 1\\|2 | x<br>y |\n| only |  |',
		);
	});
});

describe('CSV', () => {
	it('is read back by a spreadsheet library as it was', () => {
		const grid = [
			['Name', 'Quantity, total', 'Note'],
			['Pens "red"', '12', 'two\nlines'],
			['Ä €', ' padded ', ''],
		];
		const sheet = read(csv(grid), { type: 'string', raw: true }).Sheets.Sheet1;
		expect(utils.sheet_to_json(sheet, { header: 1, defval: '', raw: true })).toEqual(grid);
	});
});
