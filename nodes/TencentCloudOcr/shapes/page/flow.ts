import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { cellsOf } from './rows';
import type { Row } from './rows';
import type { Region } from './regions';
import { bottom, columnsWide, joinsWithoutSpace, quantile, right, usualHeight } from './textBox';

/** Lines of text; within a paragraph, those that were broken only by the width of the paper are one. */
export type Paragraph = string[];

interface Line {
	text: string;
	x: number;
	right: number;
	y: number;
	bottom: number;
	/** Several cells are a row of a table, which goes on in no other line. */
	cells: number;
}

/** What the lines of a column have in common. */
interface Column {
	left: number;
	right: number;
	height: number;
	gap: number;
}

/**
 * What is between two lines: nothing but the width of the paper, the end of a line that had room for
 * more, the beginning of an entry or of a row of a table, or of a paragraph.
 */
type Break = 'width' | 'early' | 'entry' | 'paragraph';

/** The cells of a row in one line. */
export const rowText = (row: Row) =>
	cellsOf(row)
		.map(({ text }) => text)
		.join('  ');

/** The paragraphs of a region, which may go on from one column to the next. */
export function* paragraphsOf(region: Region): Steps<Paragraph[]> {
	// of each paragraph, of each of its lines: what was joined to that line
	const paragraphs: string[][][] = [];
	let last: Line | undefined;
	for (const rows of region) {
		const found = yield* mapped(rows, lineOf);
		const breaks = yield* breaksIn(found);
		if (last && found.length) breaks[0] = breakOver(last, found[0]);
		yield* mapped(found, ({ text }, index) => {
			const open = paragraphs[paragraphs.length - 1];
			if (breaks[index] === 'paragraph') paragraphs.push([[text]]);
			else if (breaks[index] === 'width') append(open[open.length - 1], text);
			else open.push([text]);
		});
		last = found[found.length - 1];
	}
	return yield* mapped(paragraphs, (lines) => lines.map((pieces) => pieces.join('')));
}

function lineOf(row: Row): Line {
	return {
		text: rowText(row),
		x: row[0].x,
		right: row.reduce((most, box) => Math.max(most, right(box)), -Infinity),
		y: row.reduce((least, { y }) => Math.min(least, y), Infinity),
		bottom: row.reduce((most, box) => Math.max(most, bottom(box)), -Infinity),
		cells: cellsOf(row).length,
	};
}

function columnOf(lines: Line[]): Column {
	const height = usualHeight(lines.map((line) => ({ ...line, width: 0, height: heightOf(line) })));
	const gaps = lines.slice(1).map(({ y }, index) => Math.max(y - lines[index].bottom, 0));
	return {
		left: quantile(
			lines.map(({ x }) => x),
			0.2,
		),
		right: quantile(
			lines.map((line) => line.right),
			0.9,
		),
		height,
		gap: Math.min(quantile(gaps, 0.25), height * 1.2),
	};
}

const heightOf = (line: Line) => line.bottom - line.y;

const SENTENCE_END = /[.!?:。！？：…]["'”’»」』)]*$/;
const LIST_ENTRY = /^(?:[-–—•·*○●▪◦]|[(（]?\d{1,3}[.)、）]|[(（][a-z]\))(?:\s|(?<=[、）]))/i;

/** What is before each line of a column. */
function* breaksIn(lines: Line[]): Steps<Break[]> {
	const column = columnOf(lines);
	const breaks = yield* mapped(lines, (line, index) =>
		index ? breakIn(column, lines[index - 1], line) : 'paragraph',
	);
	for (let from = 0, to = 1; to <= breaks.length; to++) {
		if (to < breaks.length && breaks[to] !== 'paragraph') continue;
		const count = (kind: Break) => breaks.slice(from, to).filter((one) => one === kind).length;
		const isRunning = count('width') > count('early');
		// an address or a poem: that its longest line is full says nothing
		for (let index = from; index < to && !isRunning; index++)
			if (breaks[index] === 'width' && !isHyphenated(lines[index - 1].text, lines[index].text))
				breaks[index] = 'early';
		from = to;
	}
	return breaks;
}

/** What is between two lines of one column. */
function breakIn(column: Column, a: Line, b: Line): Break {
	const [small, large] = [heightOf(a), heightOf(b)].sort((one, other) => one - other);
	const isIndented = (line: Line, by: number) => line.x - column.left > column.height * by;
	if (b.y - a.bottom > column.gap + column.height / 2) return 'paragraph';
	if (a.cells > 1 || b.cells > 1) return 'entry';
	if (large > small * 1.5) return 'paragraph';
	if (isHyphenated(a.text, b.text)) return 'width';
	if (isIndented(b, 0.8) && !isIndented(a, 0.5)) return 'paragraph';
	if (LIST_ENTRY.test(b.text)) return 'entry';
	if (!hasRoom(column, a, b)) return 'width';
	return SENTENCE_END.test(a.text) && !startsLower(b.text) ? 'paragraph' : 'early';
}

/** What is between the last line of a column and the first one of the next. */
const breakOver = (a: Line, b: Line): Break =>
	a.cells === 1 && b.cells === 1 && !SENTENCE_END.test(a.text) && startsLower(b.text)
		? 'width'
		: 'paragraph';

const startsLower = (text: string) => /^\p{Ll}/u.test(text);

const HYPHEN = /(?<=\p{L})[-\u2010\u00ad]$/u;
const isHyphenated = (a: string, b: string) => HYPHEN.test(a) && startsLower(b);

/** Whether the next word would have had room: then the line was ended by its author. */
function hasRoom({ right: end }: Column, a: Line, b: Line): boolean {
	const letter = (b.right - b.x) / columnsWide(b.text);
	const isWide = joinsWithoutSpace(a.text, b.text);
	const word = isWide ? b.text.slice(0, 2) : /^\S*/.exec(b.text)![0];
	return end - a.right > (columnsWide(word) + 1.5) * letter;
}

function append(pieces: string[], text: string): void {
	const last = pieces[pieces.length - 1];
	if (isHyphenated(last, text)) pieces[pieces.length - 1] = last.replace(HYPHEN, '');
	else if (!joinsWithoutSpace(last, text)) pieces.push(' ');
	pieces.push(text);
}
