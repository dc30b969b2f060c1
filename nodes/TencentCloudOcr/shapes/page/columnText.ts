import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { Row } from './rows';
import type { TextBox } from './textBox';
import { columnsWide, quantile, right } from './textBox';

/** Columns of the text that a page's width is drawn on at most; longer rows run on behind it. */
const WIDEST_PAGE = 200;
const WIDEST_TEXT = 250;

/** One place on the page that cells begin or end at, and the column of the text that it gets. */
interface Anchor {
	at: number;
	isEnd: boolean;
	count: number;
	column: number;
}

interface Cell {
	text: string;
	length: number;
	anchor: Anchor;
	/** Column of its first sign, once its anchor has one. */
	start: number;
}

/**
 * Rows as lines of text whose spaces keep the columns, as `pdftotext -layout` does: what begins or
 * ends at one place of the page does so at one column of the text.
 */
export function* columnText(rows: Row[]): Steps<string[]> {
	const boxes = rows.flat();
	if (!boxes.length) return [];
	const leftmost = boxes.reduce((least, { x }) => Math.min(least, x), Infinity);
	const unit = unitOf(boxes, leftmost);
	yield;
	const begins = anchors(boxes, unit, false);
	yield;
	const ends = anchors(boxes, unit, true);
	const lines = yield* mapped(rows, (row) =>
		row.map((box): Cell => {
			const [begin, end] = [begins.get(box)!, ends.get(box)!];
			const anchor = end.count > begin.count ? end : begin;
			return { text: box.text, length: columnsWide(box.text), anchor, start: 0 };
		}),
	);
	placeAnchors(lines, (at) => Math.round((at - leftmost) / unit));
	return yield* mapped(lines, lineOf);
}

/** Width of a letter in pixels. */
function unitOf(boxes: TextBox[], leftmost: number): number {
	const rightmost = boxes.reduce((most, box) => Math.max(most, right(box)), leftmost);
	const letters = boxes.map(({ text, width }) => width / columnsWide(text));
	return Math.max(quantile(letters, 0.5), (rightmost - leftmost) / WIDEST_PAGE, 1e-9);
}

/** Edges less than this share of a letter apart are one place. */
const SAME_PLACE = 0.7;

function anchors(boxes: TextBox[], unit: number, isEnd: boolean): Map<TextBox, Anchor> {
	const edge = (box: TextBox) => (isEnd ? right(box) : box.x);
	const found = new Map<TextBox, Anchor>();
	let anchor: Anchor | undefined;
	for (const box of [...boxes].sort((a, b) => edge(a) - edge(b))) {
		if (!anchor || edge(box) - anchor.at > unit * SAME_PLACE)
			anchor = { at: edge(box), isEnd, count: 0, column: 0 };
		anchor.count++;
		found.set(box, anchor);
	}
	return found;
}

/** Gives the anchors columns, from left to right: far enough that every cell has room before it. */
function placeAnchors(lines: Cell[][], natural: (at: number) => number): void {
	const members = new Map<Anchor, Array<{ cell: Cell; before?: Cell }>>();
	for (const line of lines)
		for (const [index, cell] of line.entries()) {
			const own = members.get(cell.anchor) ?? [];
			own.push({ cell, before: line[index - 1] });
			members.set(cell.anchor, own);
		}
	let last = 0;
	for (const anchor of [...members.keys()].sort((a, b) => a.at - b.at)) {
		anchor.column = Math.max(last, natural(anchor.at));
		const own = members.get(anchor)!;
		for (const { cell, before } of own) {
			const needed = before ? before.start + before.length + GAP : 0;
			anchor.column = Math.max(anchor.column, needed + (anchor.isEnd ? cell.length : 0));
		}
		anchor.column = Math.min(anchor.column, WIDEST_TEXT);
		last = anchor.column;
		for (const { cell } of own)
			cell.start = Math.max(anchor.column - (anchor.isEnd ? cell.length : 0), 0);
	}
}

/** Spaces between two cells at least. */
const GAP = 2;

function lineOf(cells: Cell[]): string {
	let line = '';
	let length = 0;
	for (const { text, length: own, start } of cells) {
		const spaces = Math.max(start - length, line ? GAP : 0);
		line += ' '.repeat(spaces) + text;
		length += spaces + own;
	}
	return line;
}
