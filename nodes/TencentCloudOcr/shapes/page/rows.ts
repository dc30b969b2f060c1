import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { TextBox } from './textBox';
import { joinsWithoutSpace, middle, right, usualHeight } from './textBox';

/** Boxes of one visual row, from left to right. */
export type Row = TextBox[];

/** Boxes nearer than this share of a line's height are one cell: a word space apart. */
const WORD_SPACE = 0.6;
/** A very tall box counts as no taller than so many lines. */
const TALLEST = 3;
/** A box of that height is level with rows so many lines above and below its middle. */
const STEPS = [-2, -1, 0, 1, 2];

/**
 * The visual rows of a straight page, from top to bottom. Each row is followed from left to right:
 * a box belongs to the row whose last box is level with it, so that curved paper keeps its rows.
 */
export function* rowsOf(boxes: TextBox[]): Steps<Row[]> {
	if (isVertical(boxes)) return boxes.map((box) => [box]);
	const usual = usualHeight(boxes);
	const rows = new RowsByLevel(usual);
	const fromLeft = [...boxes].sort((a, b) => a.x - b.x);
	yield* mapped(fromLeft, (box) => {
		const reach = Math.min(box.height, usual * TALLEST);
		let best: Row | undefined;
		let least = Infinity;
		for (const row of rows.near(middle(box))) {
			const last = row[row.length - 1];
			const distance = Math.abs(middle(last) - middle(box));
			const overlap = Math.min(usual, box.width, last.width) / 2;
			if (distance >= Math.min(reach, last.height) / 2 || right(last) - box.x > overlap) continue;
			if (distance < least) [best, least] = [row, distance];
		}
		rows.add(box, best);
	});
	const level = (row: Row) => row.reduce((sum, box) => sum + middle(box), 0) / row.length;
	const levels = rows.all.map((row) => ({ row, at: level(row) }));
	return levels.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/** Columns of vertical writing are read in the order of the answer, from right to left. */
const isVertical = (boxes: TextBox[]) => {
	const long = boxes.filter(({ text }) => text.length > 2);
	return long.filter(({ width, height }) => height > width * 2).length * 2 > long.length;
};

/** Of rows on one level, only so many of the latest are looked at: a page has a few. */
const CROWD = 50;

/** Rows, found by the level of their last box. */
class RowsByLevel {
	readonly all: Row[] = [];
	private readonly levels = new Map<number, Row[]>();

	constructor(private readonly step: number) {}

	near(level: number): Row[] {
		const at = Math.floor(level / this.step);
		return STEPS.flatMap((step) => this.levels.get(at + step)?.slice(-CROWD) ?? []);
	}

	add(box: TextBox, row: Row = []): void {
		if (!row.length) this.all.push(row);
		else {
			const before = this.levelOf(row);
			before.splice(before.lastIndexOf(row), 1);
		}
		row.push(box);
		this.levelOf(row).push(row);
	}

	private levelOf(row: Row): Row[] {
		const level = Math.floor(middle(row[row.length - 1]) / this.step);
		const rows = this.levels.get(level) ?? [];
		this.levels.set(level, rows);
		return rows;
	}
}

/** The row with boxes that are only a word space apart joined to one cell. */
export function cellsOf(row: Row): Row {
	const cells: Row = [];
	for (const box of row) {
		const last = cells[cells.length - 1];
		const height = last && Math.min(last.height, box.height);
		if (last && box.x - right(last) < height * WORD_SPACE)
			cells[cells.length - 1] = joined(last, box);
		else cells.push(box);
	}
	return cells;
}

function joined(a: TextBox, b: TextBox): TextBox {
	const y = Math.min(a.y, b.y);
	return {
		text: a.text + (joinsWithoutSpace(a.text, b.text) ? '' : ' ') + b.text,
		x: a.x,
		y,
		width: Math.max(right(a), right(b)) - a.x,
		height: Math.max(a.y + a.height, b.y + b.height) - y,
	};
}
