/** A heading and what stands below it, as far as it is the same in every language. */
export interface Section {
	heading: string;
	/** Paragraphs, steps, rows of tables, blocks of code, pictures, in their order. */
	blocks: string[];
	/** Links, code and labels of the form inside of the text: sentences order them as they like. */
	inline: string[];
}

const TOKEN = new RegExp(
	[
		String.raw`<!-- result: (?<result>[^]+?)<!-- end of result -->`,
		String.raw`^ *\`\`\`(?<code>[^]*?)^ *\`\`\`$`,
		String.raw`^(?<heading>#+ .+)$`,
		String.raw`^(?<row>\|.+\|)$`,
		String.raw`^ *(?<item>\d+\.|-) `,
		String.raw`\n\n(?<paragraph>)(?! *(?:[#|<]|!\[|\`\`\`|\d+\.|-))`,
		String.raw`(?:<img[^>]* src="|!\[[^\]]*\]\()(?<picture>[^")]+)`,
		String.raw`\`(?<span>[^\`]+)\``,
		String.raw`\]\((?<link>[^)\s]+)\)`,
		String.raw`\b_(?<label>[^_]+)_\b`,
	].join('|'),
	'gm',
);

/**
 * The sections of a page; the first one begins with its title.
 * @param known link targets that stand for others, such as the same page in another language
 */
export function outline(page: string, known: Record<string, string> = {}): Section[] {
	const sections: Section[] = [];
	const link = (to: string) =>
		to.startsWith('#') ? 'a link into the page' : `a link to ${known[to] ?? to}`;
	for (const { groups = {} } of page.matchAll(TOKEN)) {
		const { result, code, heading, row, item, paragraph, picture, span, label } = groups;
		if (heading) sections.push({ heading, blocks: [], inline: [] });
		const section = sections.at(-1);
		if (!section || heading) continue;
		const { blocks, inline } = section;
		if (result) blocks.push(`the result ${result}`);
		else if (code) blocks.push(`the code ${withoutComments(code)}`);
		else if (row) blocks.push(`a row with ${cells(row, link)}`);
		else if (item) blocks.push(item === '-' ? 'a point of a list' : `step ${item}`);
		else if (paragraph !== undefined) blocks.push('a paragraph');
		else if (picture) blocks.push(`the picture ${picture}`);
		else if (span) inline.push(`\`${span}\``);
		else if (label) inline.push(`_${label.replace(/\s+/g, ' ')}_`);
		else inline.push(link(groups.link));
	}
	return sections;
}

/** Comments are for people; their column is that of the language. */
const withoutComments = (code: string) => code.replace(/\s+#.*$/gm, '').trim();

/** What is a value in each cell of a row: code, labels, numbers, links. */
function cells(row: string, link: (target: string) => string): string {
	const values = (cell: string) =>
		cell.replace(/\]\(([^)]+)\)/g, (_, to: string) => `\`${link(to)}\``).match(VALUE) ?? ['text'];
	const texts = row.split('|').slice(1, -1);
	return texts.map((cell) => [...values(cell)].sort().join(' ')).join(' | ');
}

const VALUE = /`[^`]+`|\b_[^_]+_\b|\d[\d.]*/g;

/** What only one of two pages has, in words; nothing where both say the same. */
export function differences(one: Section[], other: Section[], names: [string, string]): string[] {
	const faults = one.map((here, at) => (other[at] ? faultsOf(here, other[at], names) : []));
	if (one.length === other.length) return faults.flat();
	// below one heading too many, nothing fits any more
	const apart = faults.findIndex((found) => found.length);
	const at = apart < 0 ? Math.min(one.length, other.length) : apart;
	const [here, there] = [one, other].map((page) =>
		page[at] ? `'${page[at].heading}'` : 'its end',
	);
	const counts = `${one.length} headings in ${names[0]}, ${other.length} in ${names[1]}`;
	return [`${counts}: they part at ${here} and ${there}`];
}

function faultsOf(here: Section, there: Section, names: [string, string]): string[] {
	const where = `'${here.heading}' and '${there.heading}'`;
	const only = (name: string, a: Section, b: Section) =>
		[...without(a.blocks, b.blocks), ...without(unique(a), unique(b))].map(
			(what) => `${where}: only ${name} has ${what}`,
		);
	const found = [...only(names[0], here, there), ...only(names[1], there, here)];
	const isSame = (of: (section: Section) => unknown) => of(here) === of(there);
	if (!isSame(({ heading }) => heading.indexOf(' '))) found.push(`${where} have other levels`);
	if (!found.length && !isSame(({ blocks }) => blocks.join('\n')))
		found.push(`${where} have another order`);
	return found;
}

const unique = ({ inline }: Section) => [...new Set(inline)];

/** The texts of a list that are left when those of another are taken away, one for one. */
function without(list: string[], taken: string[]): string[] {
	const rest = [...taken];
	return list.filter((text) => {
		const at = rest.indexOf(text);
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
}
