import type { ShapeSettings } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { Row } from './rows';
import type { TextBox } from './textBox';
import { bottom, columnsWide, right, usualHeight } from './textBox';

export type ReadingOrder = NonNullable<ShapeSettings['readingOrder']>;

/** A part of the page from top to bottom: its columns from left to right, each with its rows. */
export type Region = Row[][];

interface Span {
	from: number;
	to: number;
}

/** Rows with more gaps than that in common are cells of a table, or strewn over the page. */
const MOST_GAPS = 50;

/**
 * The parts of a page in their order. Rows that have an empty strip in common from the first to the
 * last are a region, which is divided there if that is how one reads it.
 */
export function* regionsOf(rows: Row[], order: ReadingOrder): Steps<Region[]> {
	if (order === 'rows') return rows.length ? [[rows]] : [];
	const narrowest = usualHeight(rows.flat()) * 0.8;
	const regions: Region[] = [];
	let current: Row[] = [];
	let gaps: Span[] = [];
	let wide: Span = { from: Infinity, to: -Infinity };
	const close = () => {
		if (!current.length) return;
		for (const region of divided(current, inside(gaps, wide), order)) {
			const last = regions[regions.length - 1];
			// a row with a gap in it does not end a page of one column
			if (last?.length !== 1 || region.length !== 1) regions.push(region);
			else for (const row of region[0]) last[0].push(row);
		}
	};
	yield* mapped(rows, (row) => {
		const own = gapsOf(row, narrowest);
		const ownWide = widthOf(row);
		const common = overlaps(gaps, own, narrowest);
		const both = { from: Math.min(wide.from, ownWide.from), to: Math.max(wide.to, ownWide.to) };
		const isDivided = inside(gaps, wide).length || inside(own, ownWide).length;
		const fits = !isDivided || (inside(common, both).length && common.length <= MOST_GAPS);
		if (!current.length || !fits) {
			close();
			[current, gaps, wide] = [[row], own, ownWide];
		} else {
			current.push(row);
			[gaps, wide] = [common, both];
		}
	});
	close();
	return regions;
}

const widthOf = (row: Row): Span => ({
	from: row[0].x,
	to: row.reduce((most, box) => Math.max(most, right(box)), -Infinity),
});

/** Empty strips of a row, those to the left and to the right of it as well. */
function gapsOf(row: Row, narrowest: number): Span[] {
	const gaps: Span[] = [];
	let from = -Infinity;
	for (const box of row) {
		if (box.x - from >= narrowest) gaps.push({ from, to: box.x });
		from = Math.max(from, right(box));
	}
	return [...gaps, { from, to: Infinity }];
}

/** What both lists have in common; both are in order. */
function overlaps(a: Span[], b: Span[], narrowest: number): Span[] {
	const common: Span[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const from = Math.max(a[i].from, b[j].from);
		const to = Math.min(a[i].to, b[j].to);
		if (to - from >= narrowest) common.push({ from, to });
		if (a[i].to < b[j].to) i++;
		else j++;
	}
	return common;
}

const inside = (gaps: Span[], wide: Span) =>
	gaps.filter(({ from, to }) => from >= wide.from && to <= wide.to);

/** More columns than a newspaper has are a table. */
const MOST_COLUMNS = 8;

/** Rows with gutters in common as columns; where they are not all columns, its parts for themselves. */
function divided(rows: Row[], gutters: Span[], order: ReadingOrder): Region[] {
	if (!gutters.length || gutters.length >= MOST_COLUMNS) return [[rows]];
	const isRead = order === 'columns' ? hasLines : isRunningText;
	const isColumns = (region: Region) => region.every(isRead);
	const whole = columnsOf(rows, gutters);
	if (isColumns(whole)) return [whole];
	return blocksOf(rows).map((block) => {
		const columns = columnsOf(block, gutters);
		return isColumns(columns) ? columns : [block];
	});
}

function columnsOf(rows: Row[], gutters: Span[]): Region {
	const columns: Region = Array.from({ length: gutters.length + 1 }, () => []);
	for (const row of rows) {
		const parts = columns.map((): Row => []);
		let at = 0;
		for (const box of row) {
			while (at < gutters.length && box.x >= gutters[at].to) at++;
			parts[at].push(box);
		}
		for (const [index, part] of parts.entries()) if (part.length) columns[index].push(part);
	}
	return columns;
}

/** Rows between empty stripes of the page that are as high as a line. */
function blocksOf(rows: Row[]): Row[][] {
	const highest = usualHeight(rows.flat());
	const blocks: Row[][] = [];
	let end = -Infinity;
	for (const row of rows) {
		const top = row.reduce((least, { y }) => Math.min(least, y), Infinity);
		if (top - end > highest) blocks.push([row]);
		else blocks[blocks.length - 1].push(row);
		end = row.reduce((most, box) => Math.max(most, bottom(box)), end);
	}
	return blocks;
}

const hasLines = (rows: Row[]) => rows.length > 1;

/** Lines of running text are long and fill their column; cells of a table do neither. */
function isRunningText(rows: Row[]): boolean {
	if (rows.length < 3) return false;
	const lines = rows.map((row) => ({ ...widthOf(row), text: textOf(row) }));
	const left = lines.reduce((least, { from }) => Math.min(least, from), Infinity);
	const most = lines.reduce((widest, { to }) => Math.max(widest, to), -Infinity);
	const full = lines.filter(({ from, to }) => to - from > (most - left) * 0.7);
	const text = lines.map((line) => line.text).join('');
	const digits = text.replace(/\D/g, '').length;
	return (
		full.length * 2 >= lines.length &&
		columnsWide(text) / lines.length >= 18 &&
		digits < text.length * 0.3
	);
}

const textOf = (row: Row) => row.map(({ text }: TextBox) => text).join(' ');
