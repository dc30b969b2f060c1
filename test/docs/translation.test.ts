import { differences, outline } from './outline';
import { anchors, pages, prose, targets } from './pages';

/**
 * README.zh-CN.md says what README.md says: the same headings, steps, rows, commands, links, pictures,
 * names of fields and labels of the form, which is English.
 */

const NAMES: [string, string] = ['README.md', 'README.zh-CN.md'];
const [english, chinese] = NAMES.map((name) => pages[name]);

/** Pages of others that exist in Chinese, or are those of the mainland China site. */
const IN_CHINESE = {
	'README.md': 'README.zh-CN.md',
	'https://www.tencentcloud.com/products/ocr': 'https://cloud.tencent.com/product/ocr',
	'https://intl.cloud.tencent.com/document/api/1005/34684':
		'https://cloud.tencent.com/document/product/866',
};

/** Each page links to the other one at the top. */
const other = { 'README.zh-CN.md': 'the other language', 'README.md': 'the other language' };

const compared = (one: string, two: string) =>
	differences(outline(one, { ...IN_CHINESE, ...other }), outline(two, other), NAMES);

test('README.zh-CN.md has all that README.md has, and no more', () => {
	expect(compared(english, chinese)).toEqual([]);
});

test.each(Object.entries(IN_CHINESE))('%s is %s in the Chinese page', (from, to) => {
	expect([english, chinese].map((page) => page.includes(`](${from})`))).toEqual([
		from !== 'README.md',
		from === 'README.md',
	]);
	expect([english, chinese].map((page) => page.includes(`](${to})`))).toEqual([
		from === 'README.md',
		from !== 'README.md',
	]);
});

test('links into the page lead to the same headings', () => {
	const headings = [english, chinese].map((page) =>
		targets(page)
			.filter((target) => target.startsWith('#'))
			.map((target) => anchors(page).indexOf(target.slice(1))),
	);
	expect(headings[0].length).toBeGreaterThan(0);
	expect(headings[0]).toEqual(headings[1]);
});

test('labels are set apart from Chinese letters, or they would show their underscores', () => {
	const text = prose(chinese).replace(/`[^`]*`/g, '');
	expect(text.match(/\p{Script=Han}_\w+|\w_\p{Script=Han}/gu)).toBeNull();
	// bold text that ends in a Chinese punctuation mark ends only before a space or another one
	expect(text.match(/[。，：；！？）”]\*\*[\p{L}\p{N}]/gu)).toBeNull();
});

test('no Chinese sentence is broken into lines, which would show as a space', () => {
	expect(chinese.match(/[\p{Script=Han}\p{P}]\n *[\p{Script=Han}“（]/gu)).toBeNull();
});

/** Lines that would be missed: headings, rows, steps, commands, pictures, and paragraphs of one line. */
const LINE = /^(?:#{2,6} .+|\|.*\|| *(?:\d+\.|-) .+|npm .+| *<img .+|!\[.+)$/gm;

describe.each([
	['README.md', english, (page: string) => compared(page, chinese)],
	['README.zh-CN.md', chinese, (page: string) => compared(english, page)],
])('a line that is in one file only is found: %s', (name, page, found) => {
	const lines = [...page.matchAll(LINE)];

	test('there are such lines', () => {
		expect(lines.length).toBeGreaterThan(80);
	});

	test.each(lines.map(({ 0: line, index }) => [line, index] as const))('%s', (line, index) => {
		const twice = `${page.slice(0, index)}${line}\n${page.slice(index)}`;
		const gone = page.slice(0, index) + page.slice(index + line.length + 1);
		const heading = /^#+ /.test(line);
		expect(found(twice).join('\n')).toContain(heading ? 'headings in' : `only ${name} has`);
		expect(found(gone)).not.toEqual([]);
	});
});

test.each([
	[
		'a heading',
		'# A\n\n## B\n',
		'# 甲\n',
		["2 headings in README.md, 1 in README.zh-CN.md: they part at '## B' and its end"],
	],
	[
		'a heading in between',
		'# A\n\n## B\n\n`x`\n\n## C\n\n`y`\n',
		'# 甲\n\n## 丙\n\n`y`\n',
		["3 headings in README.md, 2 in README.zh-CN.md: they part at '## B' and '## 丙'"],
	],
	[
		'a row',
		'# A\n\n| a | b |\n| - | - |\n| `x` | about 3 |\n',
		'# 甲\n\n| 甲 | 乙 |\n| - | - |\n',
		["'# A' and '# 甲': only README.md has a row with `x` | 3"],
	],
	[
		'a column',
		'# A\n\n| a |\n',
		'# 甲\n\n| 甲 | 乙 |\n',
		[
			"'# A' and '# 甲': only README.md has a row with text",
			"'# A' and '# 甲': only README.zh-CN.md has a row with text | text",
		],
	],
	[
		'a command',
		'# A\n\n```sh\nnpm test  # all\n```\n',
		'# 甲\n\n```sh\nnpm start  # 全部\n```\n',
		[
			"'# A' and '# 甲': only README.md has the code sh\nnpm test",
			"'# A' and '# 甲': only README.zh-CN.md has the code sh\nnpm start",
		],
	],
	[
		'a label and a link',
		'# A\n\nSet _Layout_, see [this](a.md).\n',
		'# 甲\n\n见此处。\n',
		[
			"'# A' and '# 甲': only README.md has _Layout_",
			"'# A' and '# 甲': only README.md has a link to a.md",
		],
	],
	[
		'a paragraph',
		'# A\n\nx\n\ny\n',
		'# 甲\n\n一\n',
		["'# A' and '# 甲': only README.md has a paragraph"],
	],
	['an order', '# A\n\nx\n\n- y\n', '# 甲\n\n- y\n\nx\n', ["'# A' and '# 甲' have another order"]],
	['a level', '# A\n\n### B\n', '# 甲\n\n## 乙\n', ["'### B' and '## 乙' have other levels"]],
	['a language', '# A\n\n## B\n\n[b](#b), _C_\n', '# 甲\n\n## 乙\n\n_C_：[乙](#乙)\n', []],
])('%s makes a difference, or none', (_, one, two, found) => {
	expect(compared(one, two)).toEqual(found);
});
