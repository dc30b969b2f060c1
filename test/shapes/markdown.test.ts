import fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';

import { markdownTable as markdownTableSteps } from '../../nodes/TencentCloudOcr/shapes/grid';
import { atOnce } from '../../nodes/TencentCloudOcr/steps';
import { numberedParagraphs, paragraphText } from '../../nodes/TencentCloudOcr/shapes/paragraphs';
import { RUNS } from '../fuzzRuns';

const markdownTable = (...given: Parameters<typeof markdownTableSteps>) =>
	atOnce(markdownTableSteps(...given));

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
		['* * *', '\\* \\* \\*'],
		['```', '\\`\\`\\`'],
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

describe('what the author of a document wrote is text as Markdown', () => {
	/** The kinds of all parts, and their texts together, as prettier's reader of Markdown sees them. */
	function readAs(markdown: string) {
		const kinds: string[] = [];
		const texts: string[] = [];
		const visit = ({ type, value, url, children = [] }: Node) => {
			// an address in the text is a link to what it says
			if (type !== 'link' || url !== children[0]?.value) kinds.push(type);
			if (value !== undefined) texts.push(value);
			children.forEach(visit);
		};
		visit(parsers.markdown.parse(markdown, {} as never) as Node);
		return { kinds: new Set(kinds), text: texts.join('') };
	}

	interface Node {
		type: string;
		value?: string;
		url?: string;
		children?: Node[];
	}

	const INLINE = [
		...['*all* **of** it', '_all_ __of__ it', '~~not~~ this', '`code` ``more``'],
		...['[click](https://example.com)', '![look](https://example.com/a.png)', '[1]: https://a.b'],
		...['<script>x</script>', '<https://example.com>', 'a|b', 'C:\\*', '5 * 3 < 20', '&lt; &#42;'],
	];

	it.each(INLINE)('%s in a line', (text) => {
		expect(readAs(paragraphText([[`see ${text}`]]))).toEqual({
			kinds: new Set(['root', 'paragraph', 'text']),
			text: `see ${text}`,
		});
	});

	it.each(INLINE)('%s in a cell', (text) => {
		expect(
			readAs(
				markdownTable([
					['Head', text],
					[text, 'x'],
				]),
			),
		).toEqual({
			kinds: new Set(['root', 'table', 'tableRow', 'tableCell', 'text']),
			text: `Head${text}${text}x`,
		});
	});

	it('whatever it is', () => {
		const sign = fc.constantFrom(...'ab12*_`~<>[]()!|\\&;#'.split(''));
		const texts = fc.string({ unit: sign, minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(texts, (text) => {
				const { kinds, text: read } = readAs(markdownTable([['Head'], [`a${text}a`]]));
				expect(read).toBe(`Heada${text}a`);
				expect(kinds).toEqual(new Set(['root', 'table', 'tableRow', 'tableCell', 'text']));
			}),
			RUNS,
		);
	});
});
